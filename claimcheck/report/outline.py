"""Collation ─► outline: what was found in the order in which an editor reads it, each matter once, with its words in their sentences."""

from collections.abc import Iterable, Iterator, Sequence

import attrs

from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.verbs import AUXILIARIES
from claimcheck.model.analyses import Reading, source_names
from claimcheck.model.comparisons import Aspect, Collation, Evidence, Finding, FindingGroup, FindingKind, Severity
from claimcheck.report.groups import group_findings
from claimcheck.report.groups.agreements import explain_agreements
from claimcheck.report.groups.places import shared_by
from claimcheck.report.notes import notes
from claimcheck.report.passages import Passage, quote_words, runs_of_sentences, whole_passage
from claimcheck.report.words import counted, listed
from claimcheck.text.wording import ELLIPSIS, WORD

#: Entries are told apart by these names in every report: the severity of a discrepancy, the kind of all else.
CONFLICT, VARIANCE, AGREEMENT, ADDITION = "conflict", "variance", "agreement", "addition"

HEADINGS = {
    CONFLICT: ("Conflicts", "both cannot be true"),
    VARIANCE: ("Variances", "told differently: worth a check"),
    AGREEMENT: ("Agreements", "told by more than one"),
}

#: Aspects that only name somebody: sentences that share no more than these are listed together, for they tell no claim in common. Where the sentences are
#: not surely of one claim, days and topics are among them.
NAMING = frozenset({Aspect.PARTICIPANT, Aspect.PLACE, Aspect.ROLE, Aspect.SPEAKER})
WHO_AND_WHEN = NAMING | {Aspect.TIME}
#: Of these, those that name no person and no place: a day with no more than these says nothing that could be false.
WITHOUT_WHO = frozenset({Aspect.TIME, Aspect.ROLE, Aspect.SPEAKER})

#: So many words that are no names tell something, though they tell no deed: "effective tax rate".
FEWEST_OF_TOPIC = 3


@attrs.frozen
class Entry:
    """One matter with its number in the report: findings that belong together, what they say, and the words that prove it.

    *aspects* are those of its findings, the main one first; an addition of whole sentences, which speak for themselves, is *plain*.
    """

    number: int
    group: str
    aspects: tuple[Aspect, ...]
    explanation: str
    findings: tuple[Finding, ...]
    passages: tuple[Passage, ...]

    @property
    def plain(self) -> bool:
        """Whether it is an addition of whole sentences."""
        return self.group == ADDITION and all(passage.whole for passage in self.passages)

    @property
    def label(self) -> str:
        """The aspects in words: "speaker, participant"."""
        return ", ".join(aspect.value for aspect in self.aspects)

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that made its findings, each once."""
        return tuple(dict.fromkeys(finding.rule for finding in self.findings))

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The words that prove it, each once, by article and place."""
        pieces = {piece for finding in self.findings for piece in finding.evidence}
        return tuple(sorted(pieces, key=lambda piece: (piece.article, piece.span, piece.value or "")))


@attrs.frozen
class Section:
    """Entries of one group; *title* and *note* say which, *more* how many are left out."""

    group: str
    title: str
    note: str
    entries: tuple[Entry, ...]
    more: int = 0

    @property
    def heading(self) -> str:
        """The title with the number of all entries."""
        return f"{self.title} ({len(self.entries) + self.more})"


@attrs.frozen
class Outline:
    """A comparison as a report tells it: the sources, a headline, the sections, the gravest first, and what has to be known of the articles before."""

    sources: tuple[str, ...]
    headline: str
    sections: tuple[Section, ...]
    notes: tuple[str, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, in the order of their numbers."""
        return tuple(entry for section in self.sections for entry in section.entries)


def outline(collation: Collation) -> Outline:
    """Return what was found in *collation* as a report tells it, numbered from 1 in that order."""
    sources = source_names(collation.readings)
    groups = group_findings(collation)
    sections, number = [], 1
    for group, (title, note) in HEADINGS.items():
        sections.append(Section(group, title, note, tuple(_entries(collation, groups, group, number))))
        number += len(sections[-1].entries)
    for article, source in enumerate(sources):
        note = f"not found in {_others(article, sources)}"
        sections.append(Section(ADDITION, f"Only in {source}", note, tuple(_additions(collation, article, number))))
        number += len(sections[-1].entries)
    return Outline(sources, _headline(sections, sources), tuple(section for section in sections if section.entries), notes(collation))


def group_of(finding: Finding | FindingGroup) -> str:
    """Return conflict, variance, agreement or addition."""
    if finding.kind is FindingKind.DISCREPANCY:
        return CONFLICT if finding.severity is Severity.CONFLICT else VARIANCE
    return finding.kind.value


def _entries(collation: Collation, groups: Iterable[FindingGroup], group: str, first: int) -> Iterator[Entry]:
    chosen = [one for one in groups if group_of(one) == group]
    naming, telling = [], chosen
    if group == AGREEMENT:
        naming = [one for one in chosen if _only_names(one, collation.findings)]
        telling = [one for one in chosen if not _only_names(one, collation.findings)]
        # what tells more than names, days and topics comes first, of that what most articles tell, in the order of the first article
        telling.sort(key=lambda one: (_tells_nothing(one, collation.findings), -len(one.sides[0])))
    for number, one in enumerate(telling, start=first):
        findings = tuple(collation.findings[place] for place in one.findings)
        yield Entry(number, group, one.aspects, one.explanation, findings, quote_words(one.evidence, collation.readings))
    if naming:
        findings = tuple(collation.findings[place] for one in naming for place in one.findings)
        yield _named(first + len(telling), findings, collation.readings)


def _only_names(group: FindingGroup, findings: Sequence[Finding]) -> bool:
    """Say whether a group tells nothing that could be false: not even, in sentences of one claim, who and when, or at some length what they speak of."""
    if group.cluster is None:
        return _tells_nothing(group, findings)
    told = {one.aspect for one in (findings[place] for place in group.findings) if not _names_a_topic(one)}
    return NAMING.issuperset(told) or WITHOUT_WHO.issuperset(told)


def _names_a_topic(finding: Finding) -> bool:
    """Say whether a finding is on a few words that both speak of, names left out: "private meeting", yet not "the depot has been empty since 2009"."""
    shared = shared_by(finding)
    if ELLIPSIS not in shared.words and not AUXILIARIES.keys().isdisjoint(shared.words.lower().split()):
        return False
    plain = [word for word in WORD.findall(shared.words) if word.islower() and word not in FUNCTION_WORDS]
    return shared.topic and len(plain) < FEWEST_OF_TOPIC


def _tells_nothing(group: FindingGroup, findings: Sequence[Finding]) -> bool:
    """Say whether the articles have no more in common than names, days and what they speak of."""
    return all(one.aspect in WHO_AND_WHEN or shared_by(one).topic for one in (findings[place] for place in group.findings))


def _named(number: int, findings: tuple[Finding, ...], readings: Sequence[Reading]) -> Entry:
    """Return one entry for the names, days and topics that sentences share which tell no claim in common."""
    aspects = tuple(dict.fromkeys(finding.aspect for finding in findings))
    return Entry(number, AGREEMENT, aspects, f"Names, days and topics without a claim in common. {explain_agreements(findings, readings)}", findings, ())


def _additions(collation: Collation, article: int, first: int) -> Iterator[Entry]:
    """Yield what one article alone tells: sentences that follow on one another in a paragraph stand together."""
    reading = collation.readings[article]
    alone = [finding for finding in collation.findings if finding.kind is FindingKind.ADDITION and finding.evidence[0].article == article]
    for number, run in enumerate(runs_of_sentences(alone, reading.document), start=first):
        evidence = [piece for finding in run for piece in finding.evidence]
        passages = (whole_passage(evidence, reading),) if len(run) > 1 else quote_words(evidence, collation.readings)
        yield Entry(number, ADDITION, (run[0].aspect,), run[0].explanation, tuple(run), passages)


def _headline(sections: Sequence[Section], sources: Sequence[str]) -> str:
    often = {section.title: len(section.entries) for section in sections}
    told = [counted(often[HEADINGS[group][0]], group) for group in HEADINGS]
    alone = [f"{counted(len(one.entries), 'addition')} by {source}" for source, one in zip(sources, sections[len(HEADINGS) :], strict=True) if one.entries]
    return listed([*told, *alone])


def _others(number: int, sources: Sequence[str]) -> str:
    others = [source for place, source in enumerate(sources) if place != number]
    return others[0] if len(others) == 1 else "the others"
