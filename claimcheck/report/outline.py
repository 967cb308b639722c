"""Collation ─► outline: the findings in the order in which an editor reads them, each with its words in their sentence."""

from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Collation, Evidence, Finding, FindingKind, Severity
from claimcheck.model.documents import Document
from claimcheck.model.spans import Span

#: Findings are told apart by these names in every report: the severity of a discrepancy, the kind of all else.
CONFLICT, VARIANCE, AGREEMENT, ADDITION = "conflict", "variance", "agreement", "addition"

HEADINGS = {
    CONFLICT: ("Conflicts", "both cannot be true"),
    VARIANCE: ("Variances", "told differently: worth a check"),
    AGREEMENT: ("Agreements", "told by more than one"),
}


@attrs.frozen
class Quotation:
    """The words that prove a finding, and those before and after them in their sentence."""

    source: str
    before: str
    words: str
    after: str
    evidence: Evidence

    @property
    def whole(self) -> bool:
        """Whether the words are all of their sentence."""
        return not self.before.strip() and not self.after.strip()


@attrs.frozen
class Entry:
    """A finding with its number in the report."""

    number: int
    finding: Finding
    quotations: tuple[Quotation, ...]

    @property
    def group(self) -> str:
        """One of conflict, variance, agreement, addition."""
        return group_of(self.finding)

    @property
    def lone_sentence(self) -> bool:
        """Whether it is an addition of a whole sentence, which speaks for itself."""
        return self.group == ADDITION and len(self.quotations) == 1 and self.quotations[0].whole


@attrs.frozen
class Section:
    """Entries of one group; *heading* and *note* say which."""

    group: str
    heading: str
    note: str
    entries: tuple[Entry, ...]


@attrs.frozen
class Outline:
    """A comparison as a report tells it: the sources, a headline, and the sections, the gravest first."""

    sources: tuple[str, ...]
    headline: str
    sections: tuple[Section, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, in the order of their numbers."""
        return tuple(entry for section in self.sections for entry in section.entries)


def outline(collation: Collation) -> Outline:
    """Return the findings of *collation* as a report tells them, numbered from 1 in that order."""
    sources = source_names(collation.readings)
    sections = []
    number = 1
    for group, heading, note, findings in _groups(collation.findings, sources):
        entries = [Entry(place, finding, _quotations(finding, collation.readings, sources)) for place, finding in enumerate(findings, start=number)]
        number += len(entries)
        sections.append(Section(group, heading, note, tuple(entries)))
    return Outline(sources, _headline(collation.findings, sources), tuple(sections))


def group_of(finding: Finding) -> str:
    """Return conflict, variance, agreement or addition."""
    if finding.kind is FindingKind.DISCREPANCY:
        return CONFLICT if finding.severity is Severity.CONFLICT else VARIANCE
    return finding.kind.value


def source_names(readings: Sequence[Reading]) -> tuple[str, ...]:
    """Return one name an article: its source, "article 2" where it has none, with a number behind it where two have the same."""
    names = [reading.article.source or f"article {number}" for number, reading in enumerate(readings, start=1)]
    often = {name for name, times in Counter(names).items() if times > 1}
    return tuple(f"{name} ({number})" if name in often else name for number, name in enumerate(names, start=1))


def published_label(reading: Reading) -> str:
    """Return the day that the article was written as "5 June 2024", or the empty string."""
    day = reading.article.published_day
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else ""


def listed(words: Sequence[str]) -> str:
    """Join words as a sentence does.

    >>> listed(["one", "two", "three"])
    'one, two and three'
    """
    return " and ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else "".join(words)


def counted(number: int, singular: str, plural: str = "") -> str:
    """Return the number with its noun.

    >>> counted(1, "conflict"), counted(2, "conflict")
    ('1 conflict', '2 conflicts')
    """
    return f"{number} {singular if number == 1 else plural or singular + 's'}"


# Written out: the names that strftime gives depend on the locale.
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")


def _headline(findings: Sequence[Finding], sources: Sequence[str]) -> str:
    often = Counter(map(group_of, findings))
    alone = Counter(finding.evidence[0].article for finding in findings if group_of(finding) == ADDITION)
    parts = [
        counted(often[CONFLICT], "conflict"),
        counted(often[VARIANCE], "variance"),
        counted(often[AGREEMENT], "agreement"),
        *(f"{counted(alone[number], 'addition')} by {source}" for number, source in enumerate(sources)),
    ]
    return listed(parts)


def _groups(findings: Sequence[Finding], sources: Sequence[str]) -> Iterator[tuple[str, str, str, list[Finding]]]:
    """Yield what stands together in a report, the gravest first, with its group, heading and note; nothing that is empty."""
    for group, (heading, note) in HEADINGS.items():
        chosen = [finding for finding in findings if group_of(finding) == group]
        if chosen:
            yield group, heading, note, chosen
    for number, source in enumerate(sources):
        chosen = [finding for finding in findings if group_of(finding) == ADDITION and finding.evidence[0].article == number]
        if chosen:
            yield ADDITION, f"Only in {source}", f"{_others(number, sources)} silent on it", chosen


def _others(number: int, sources: Sequence[str]) -> str:
    others = [source for place, source in enumerate(sources) if place != number]
    return f"{others[0]} is" if len(others) == 1 else "the others are"


def _quotations(finding: Finding, readings: Sequence[Reading], sources: Sequence[str]) -> tuple[Quotation, ...]:
    return tuple(_quotation(evidence, readings[evidence.article].document, sources[evidence.article]) for evidence in finding.evidence)


def _quotation(evidence: Evidence, document: Document, source: str) -> Quotation:
    around = _sentence_around(evidence.span, document)
    before = document.text[around.start : evidence.span.start]
    after = document.text[evidence.span.end : around.end]
    return Quotation(source, before, evidence.text, after, evidence)


def _sentence_around(span: Span, document: Document) -> Span:
    """Return the stretch from the start of the first sentence that *span* touches to the end of the last, or *span* itself."""
    touched = [sentence.span for sentence in document.sentences if sentence.span.overlaps(span)]
    return Span(min(span.start, *(one.start for one in touched)), max(span.end, *(one.end for one in touched))) if touched else span
