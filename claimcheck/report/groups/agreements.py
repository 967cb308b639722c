"""Agreements of all pairs of articles ─► groups: what the articles have in common in one claim, told once."""

from collections.abc import Hashable, Iterator, Mapping, Sequence

import attrs

from claimcheck.language.en.calendar import UNITS
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.model.analyses import Reading, source_names
from claimcheck.model.comparisons import Aspect, Collation, Finding, FindingGroup, FindingKind
from claimcheck.model.quantities import AGE
from claimcheck.report.groups.places import Places, articles_of, by_words, one_origin, touch
from claimcheck.report.words import chosen, in_words, one_line, shorten_end

#: Characters of a quotation that an explanation repeats: enough to know it again, for it stands below.
LONGEST_SHOWN = 60
#: Characters behind a figure in which the noun that it counts is looked for, to write it as the article does.
FARTHEST_NOUN = 60
#: What an explanation begins with that only says that both have the words: the group says it for all of its articles.
BARE = "Both "
#: Aspects of which the fullest words say most.
NAMED = frozenset({Aspect.PARTICIPANT, Aspect.PLACE})
#: Aspects whose words need not be repeated: they are marked in the sentences, and said again by the others.
MARKED_ONLY = frozenset({Aspect.EVENT, Aspect.SPEAKER, Aspect.ROLE, Aspect.POLARITY, Aspect.MODALITY})
#: Aspects in which two agreements on the same words are one matter: a name or a day is in many.
TOLD_AGAIN = frozenset({Aspect.QUOTE, Aspect.QUANTITY, Aspect.EVENT})


@attrs.define
class _Common:
    """Words of one aspect that some articles have in common."""

    findings: list[Finding]

    @property
    def articles(self) -> tuple[int, ...]:
        return tuple(sorted(frozenset().union(*map(articles_of, self.findings))))

    @property
    def aspect(self) -> Aspect:
        return self.findings[0].aspect

    def takes(self, finding: Finding) -> bool:
        shared = [(other, article) for other in self.findings for article in articles_of(finding) & articles_of(other)]
        return finding.aspect is self.aspect and bool(shared) and all(touch(finding.evidence, other.evidence, article) for other, article in shared)


def group_agreements(collation: Collation, places: Places) -> Iterator[FindingGroup]:
    """Yield the agreements of *collation* in groups: those in the sentences of one cluster; outside of clusters, those on words that another agreement
    already tells go with it, and the others with those in the same two sentences.
    """
    findings = collation.findings
    agreeing = [number for number, finding in enumerate(findings) if finding.kind is FindingKind.AGREEMENT]
    cluster_of = {number: places.cluster(findings[number]) for number in agreeing}
    groups: dict[Hashable, list[int]] = {}
    for number in sorted(agreeing, key=lambda number: (cluster_of[number] is None, by_words(findings[number]))):
        key: Hashable = cluster_of[number]
        if key is None:
            known = (key for key, numbers in groups.items() if any(_tells_again(findings[number], findings[one]) for one in numbers))
            key = next(known, places.of_all(findings[number].evidence))
        groups.setdefault(key, []).append(number)
    for key, numbers in groups.items():
        yield _group(collation, sorted(numbers), places, key if isinstance(key, int) else None)


def _tells_again(finding: Finding, other: Finding) -> bool:
    """Say whether two agreements are on the same words of an article that both speak of, and of one aspect that is more than a name."""
    if finding.aspect is not other.aspect or finding.aspect not in TOLD_AGAIN:
        return False
    common = articles_of(finding) & articles_of(other)
    return bool(common) and all(touch(finding.evidence, other.evidence, article) for article in common)


def _group(collation: Collation, numbers: Sequence[int], places: Places, cluster: int | None) -> FindingGroup:
    findings = [collation.findings[number] for number in numbers]
    evidence = tuple(sorted({piece for finding in findings for piece in finding.evidence}, key=lambda piece: (piece.article, piece.span)))
    articles = tuple(sorted({piece.article for piece in evidence}))
    told = {*articles, *places.told_beside(evidence)}
    silent = tuple(number for number in range(len(collation.readings)) if number not in told)
    aspects = tuple(dict.fromkeys(finding.aspect for finding in findings))
    sources = source_names(collation.readings)
    explanation = " ".join([explain_agreements(findings, collation.readings), *one_origin(places.copies(evidence, articles), sources)])
    return FindingGroup(tuple(numbers), FindingKind.AGREEMENT, aspects, explanation, evidence, (articles,), silent, cluster=cluster)


def explain_agreements(findings: Sequence[Finding], readings: Sequence[Reading]) -> str:
    """Say in a few sentences what articles have in common: "In all three: Ada Lund, Monday. In Courier and Herald: 14 boats." """
    sources = source_names(readings)
    common: list[_Common] = []
    for finding in findings:
        if not finding.explanation.startswith(BARE):
            continue
        home = next((one for one in common if one.takes(finding)), None)
        if home is None:
            common.append(_Common([finding]))
        else:
            home.findings.append(finding)
    by_articles: dict[tuple[int, ...], dict[str, str]] = {}
    told_by: dict[str, set[int]] = {}
    for one in sorted(common, key=lambda one: -len(one.articles)):
        label = _label(one, readings)
        if label and not told_by.setdefault(label.casefold(), set()).issuperset(one.articles):
            by_articles.setdefault(one.articles, {}).setdefault(label.casefold(), label)
            told_by[label.casefold()].update(one.articles)
    telling = [set(one.articles) for one in common if one.aspect not in NAMED | MARKED_ONLY | {Aspect.TIME}]
    for articles, deed in _deeds([finding for finding in findings if finding.aspect is Aspect.EVENT]).items():
        if not any(known.issuperset(articles) for known in telling):  # a name or a day alone does not say what they tell
            by_articles.setdefault(articles, {})[""] = deed
    told = [f"{_within(articles, sources)}: {', '.join(_longest(labels)).removesuffix('.')}." for articles, labels in by_articles.items()]
    full = dict.fromkeys(finding.explanation for finding in findings if not finding.explanation.startswith(BARE))
    return " ".join([*told, *full] or dict.fromkeys(_said_of_all(finding, sources) for finding in findings))


def _said_of_all(finding: Finding, sources: Sequence[str]) -> str:
    """Return what a finding tells of "both" with their names, where there are more than two: "Courier and Herald call Ada Lund mayor"."""
    return f"{_all(sorted(articles_of(finding)), sources)} {finding.explanation.removeprefix(BARE)}"


def _deeds(findings: Sequence[Finding]) -> dict[tuple[int, ...], str]:
    """Return the most words that each articles have in common for what happened, those of most articles first."""
    told_by: dict[str, frozenset[int]] = {}
    for finding in findings:
        deed = f"“{finding.explanation.partition('“')[2].partition('”')[0]}”"
        told_by[deed] = told_by.get(deed, frozenset()) | articles_of(finding)
    longest: dict[tuple[int, ...], str] = {}
    for deed in sorted(told_by, key=lambda deed: (-len(told_by[deed]), -len(deed), deed)):
        longest.setdefault(tuple(sorted(told_by[deed])), deed)
    return longest


def _label(common: _Common, readings: Sequence[Reading]) -> str | None:
    """Return the words to name what is common, None where the sentences below say it."""
    if common.aspect in MARKED_ONLY:
        return None
    texts = sorted({one_line(piece.text).strip() for finding in common.findings for piece in finding.evidence}, key=lambda text: (len(text), text))
    if common.aspect is Aspect.QUANTITY:
        return _with_noun(texts[0], common, readings)
    if common.aspect is Aspect.QUOTE:
        told = (finding.explanation.partition("“")[2].rpartition("”")[0] for finding in common.findings)
        return f"“{shorten_end(min(told, key=lambda text: (len(text), text)), LONGEST_SHOWN)}”"
    return shorten_end(texts[-1] if common.aspect in NAMED else texts[0], LONGEST_SHOWN)


def _with_noun(figure: str, common: _Common, readings: Sequence[Reading]) -> str:
    """Return the figure with the noun that it counts, as any of the articles writes it: "14 officers", "about 3% of its workforce", "age 29"."""
    spans = {(piece.article, piece.span) for finding in common.findings for piece in finding.evidence}
    for reading, quantity in ((readings[article], one) for article in common.articles for one in readings[article].quantities if (article, one.span) in spans):
        if quantity.unit == AGE and figure.isdigit():
            return f"age {figure}"
        if quantity.counted and quantity.counted_lemma not in UNITS and quantity.counted not in figure.lower():
            return f"{figure}{_to_noun(reading.article.text[quantity.span.end : quantity.span.end + FARTHEST_NOUN], quantity.counted)}"
    return figure


def _to_noun(behind: str, noun: str) -> str:
    """Return what leads from a figure to its noun, words that only qualify it left out: " of its workforce" of " of its global workforce"."""
    place = one_line(behind).lower().find(noun)
    if place < 0:
        return f" {noun}"
    leading = [word for word in one_line(behind)[:place].split() if word.lower() in FUNCTION_WORDS]
    return " ".join(["", *leading, one_line(behind)[place : place + len(noun)]])


def _longest(labels: Mapping[str, str]) -> Iterator[str]:
    """Yield the labels that are no part of another."""
    told = [(key, f" {label.casefold().strip('“”')} ") for key, label in labels.items()]
    return (labels[key] for key, words in told if not key or not any(words in others for other, others in told if other != key))


def _within(articles: Sequence[int], sources: Sequence[str]) -> str:
    if len(articles) < len(sources):
        return f"In {chosen(sources, articles)}"
    return "In both" if len(articles) == 2 else f"In all {in_words(len(articles))}"


def _all(articles: Sequence[int], sources: Sequence[str]) -> str:
    if len(articles) < len(sources):
        return chosen(sources, articles)
    return "Both" if len(articles) == 2 else f"All {in_words(len(articles))}"
