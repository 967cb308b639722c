"""Agreements of all pairs of articles ─► groups: what the articles have in common in one claim, told once."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.model.analyses import Reading, source_names
from claimcheck.model.comparisons import Aspect, Collation, Finding, FindingGroup, FindingKind, Likeness
from claimcheck.model.nearby import Nearby, cells
from claimcheck.report.groups.figures import bring_lone_figures_home
from claimcheck.report.groups.labels import Common, Label, is_part, labels_of, without_repeated
from claimcheck.report.groups.parting import Claims, Told
from claimcheck.report.groups.places import Places, articles_of, by_words, one_origin, shared_by, touch, without_side
from claimcheck.report.words import in_words, several
from claimcheck.text.wording import WORD, written_form

#: Deeds that an explanation of several articles names.
MOST_DEEDS = 3


def group_agreements(collation: Collation, places: Places) -> Iterator[FindingGroup]:
    """Yield the agreements of *collation* in groups: those of one claim, with who, when and how many in its sentences; of the others those in the
    sentences of one cluster; outside of clusters, those on one figure, and those in the same two sentences. A figure in the same words is told once.
    """
    findings = collation.findings
    agreeing = [number for number, finding in enumerate(findings) if finding.kind is FindingKind.AGREEMENT]
    cluster_of = {number: places.cluster(findings[number]) for number in agreeing}
    claims = Claims(findings, agreeing, places)
    others = _beside_claims(collation, claims, cluster_of, places)
    found = [(claim.numbers, cluster_of[claim.lead]) for claim in claims.all]
    found += [(numbers, key if isinstance(key, int) else None) for key, numbers in others.items()]
    once: dict[Hashable, tuple[list[int], int | None]] = {}
    for place, (numbers, cluster) in enumerate(found):
        once.setdefault(_figures([findings[number] for number in numbers], collation.readings) or place, ([], cluster))[0].extend(numbers)
    groups = list(once.values())
    bring_lone_figures_home([numbers for numbers, _ in groups], findings)
    for numbers, cluster in groups:
        if numbers:
            yield _group(collation, sorted(numbers), places, cluster)


def _beside_claims(collation: Collation, claims: Claims, cluster_of: Mapping[int, int | None], places: Places) -> Mapping[Hashable, list[int]]:
    """Put into *claims* what goes with them of the agreements that tell none, and return the rest by cluster, by figure, by the two sentences."""
    findings = collation.findings
    told = {number for claim in claims.all for number in claim.numbers}
    led = _claim_of_each_cluster(claims.all, findings, cluster_of) if len(collation.readings) > 2 else {}
    others: dict[Hashable, list[int]] = {}
    nearby = Nearby[Hashable]()
    for number in sorted(cluster_of.keys() - told, key=lambda number: (cluster_of[number] is None, by_words(findings[number]))):
        if claims.take(number):
            continue
        key: Hashable = cluster_of[number]
        if key in led:  # of several articles, two share the day that all tell
            led[key].numbers.append(number)
            continue
        touched = places.of_all(findings[number].evidence)
        if key is None:
            known = (key for key in nearby.find(touched) if any(_tells_again(findings[number], findings[one]) for one in others[key]))
            key = next(known, touched)
        others.setdefault(key, []).append(number)
        nearby.add(key, touched)
    return others


def _claim_of_each_cluster(claims: Iterable[Told], findings: Sequence[Finding], cluster_of: Mapping[int, int | None]) -> dict[Hashable, Told]:
    """Return the claim of each cluster that most articles tell, of these the one told in most words."""
    by_articles = sorted(claims, key=lambda claim: -len(frozenset().union(*(articles_of(findings[number]) for number in claim.numbers))))
    led: dict[Hashable, Told] = {}
    for claim in by_articles:
        cluster = cluster_of[claim.lead]
        if cluster is not None:
            led.setdefault(cluster, claim)
    return led


def _figures(findings: Sequence[Finding], readings: Sequence[Reading]) -> tuple[str, ...]:
    """Return what to call figures, in order, where a group is of nothing else, and they are called by more than a word: "two" or "12" may be of anything."""
    if any(finding.aspect is not Aspect.QUANTITY or shared_by(finding).likeness is not Likeness.SAME for finding in findings):
        return ()
    labels = labels_of(_on_same_words(findings), readings)
    return tuple(sorted({label.value or label.words for label in labels if not label.words.isalnum()}))


def _tells_again(finding: Finding, other: Finding) -> bool:
    """Say whether two agreements are on one figure, in each article that both speak of; a name or a day is in many sentences."""
    if finding.aspect is not Aspect.QUANTITY or other.aspect is not Aspect.QUANTITY:
        return False
    common = articles_of(finding) & articles_of(other)
    return bool(common) and all(touch(finding.evidence, other.evidence, article) for article in common)


def _group(collation: Collation, numbers: Sequence[int], places: Places, cluster: int | None) -> FindingGroup:
    findings = [collation.findings[number] for number in numbers]
    evidence = tuple(sorted({piece for finding in findings for piece in finding.evidence}, key=lambda piece: (piece.article, piece.span)))
    articles = tuple(sorted({piece.article for piece in evidence}))
    unclear, silent = without_side((articles,), places.told_beside(evidence), len(collation.readings))
    aspects = tuple(dict.fromkeys(finding.aspect for finding in findings))
    sources = source_names(collation.readings)
    explanation = " ".join([explain_agreements(findings, collation.readings), *one_origin(places.copies(evidence, articles), sources)])
    return FindingGroup(tuple(numbers), FindingKind.AGREEMENT, aspects, explanation, evidence, (articles,), silent, cluster=cluster, unclear=unclear)


def explain_agreements(findings: Sequence[Finding], readings: Sequence[Reading]) -> str:
    """Say in a few sentences what articles have in common: "In all three: Ada Lund, Monday. In Courier and Herald: 14 boats." """
    sources = source_names(readings)
    common = _on_same_words(finding for finding in findings if shared_by(finding).likeness is Likeness.SAME)
    labels = _deeds([finding for finding in findings if finding.aspect is Aspect.EVENT and not _is_quoted(finding, findings)]) + labels_of(common, readings)
    told_of: dict[tuple[int, ...], list[str]] = {}
    for one in without_repeated(labels):
        told_of.setdefault(one.articles, []).append(one.words)
    told = [f"{_within(articles, sources)}: {', '.join(words).removesuffix('.')}." for articles, words in told_of.items()]
    by_name = _on_same_words(finding for finding in findings if shared_by(finding).likeness is not Likeness.SAME)
    full = dict.fromkeys(words for one in by_name for words in _by_name(one, sources))
    return " ".join([*told, *full] or dict.fromkeys(_said_of_all(finding, sources) for finding in findings))


def _is_quoted(finding: Finding, findings: Sequence[Finding]) -> bool:
    """Say whether what a finding tells is part of a quotation that its articles have in common."""
    quoted = [one for one in findings if one.aspect is Aspect.QUOTE and articles_of(one) >= articles_of(finding)]
    return any(all(touch(finding.evidence, one.evidence, article) for article in articles_of(finding)) for one in quoted)


def _on_same_words(findings: Iterable[Finding]) -> list[Common]:
    """Return *findings*, those together that are on the same words."""
    found: list[Common] = []
    nearby = Nearby[int]()
    for finding in findings:
        touched = tuple(cells(finding.evidence))
        home = next((one for one in nearby.find(touched) if found[one].takes(finding)), len(found))
        if home == len(found):
            found.append(Common([]))
        found[home].findings.append(finding)
        nearby.add(home, touched)
    return found


def _by_name(common: Common, sources: Sequence[str]) -> Iterator[str]:
    """Yield what findings tell of articles by name; of several that have one value more and less exactly, all in one sentence."""
    told = [shared_by(finding).told for finding in common.findings]
    if any(shared_by(finding).likeness is not Likeness.INEXACT for finding in common.findings):
        yield from (f"{words}." for words in told)
    elif _all_fit(common, common.told_by().values()):
        yield _more_and_less_exactly(common, told[0], sources)
    else:
        yield from (_more_and_less_exactly(Common([finding]), words, sources) for finding, words in zip(common.findings, told, strict=True))


def _more_and_less_exactly(common: Common, told: str, sources: Sequence[str]) -> str:
    """Return the words of each article for one value: "Courier says 14, Herald and Gazette more than ten: one figure, told more and less exactly."."""
    (words, articles), *others = common.told_by().items()
    first = f"{several(sources, articles)} {'says' if len(articles) == 1 else 'say'} {words}"
    return f"{', '.join([first, *(f'{several(sources, those)} {their}' for their, those in others)])}: {told}."


def _all_fit(common: Common, sides: Iterable[Sequence[int]]) -> bool:
    """Say whether of each two ways to have the value some finding says that they fit: two bounds that one figure fits may be two figures."""
    fitting = [articles_of(finding) for finding in common.findings]
    return all(any(set(one) & both and set(other) & both for both in fitting) for one, other in combinations(sides, 2))


def _said_of_all(finding: Finding, sources: Sequence[str]) -> str:
    """Return what a finding tells of "both" with their names, where there are more than two: "Courier and Herald call Ada Lund mayor"."""
    return f"{_all(sorted(articles_of(finding)), sources)} {shared_by(finding).told}."


def _deeds(findings: Sequence[Finding]) -> list[Label]:
    """Return the most words that each articles have in common for what happened, those of most articles first; who has words has any part of them.

    Words that tell a deed stand before those that only say what it is about, however many these are. Of more than two articles, fewer add to what more of
    them have only words that these lack, and no more than a reader takes in: the rest is marked in the sentences.
    """
    told = [(shared_by(finding).words, articles_of(finding)) for finding in findings]
    told_by = {deed: frozenset[int]().union(*(articles for whole, articles in told if is_part(deed, whole))) for deed, _ in told}
    longest: dict[tuple[int, ...], str] = {}
    tells = {shared_by(finding).words for finding in findings if not shared_by(finding).topic}
    for deed in sorted(told_by, key=lambda deed: (-len(told_by[deed]), deed not in tells, -len(deed), deed)):
        longest.setdefault(tuple(sorted(told_by[deed])), deed)
    labels: list[Label] = []
    known = set(FUNCTION_WORDS)
    for articles, deed in longest.items():
        words = {written_form(word) for word in WORD.findall(deed)}
        if len(labels) < MOST_DEEDS and not words <= known:
            labels.append(Label(articles, f"“{deed}”", deed=True))
            known |= words
    return labels


def _within(articles: Sequence[int], sources: Sequence[str]) -> str:
    if len(articles) < len(sources):
        return f"In {several(sources, articles)}"
    return "In both" if len(articles) == 2 else f"In all {in_words(len(articles))}"


def _all(articles: Sequence[int], sources: Sequence[str]) -> str:
    if len(articles) < len(sources):
        return several(sources, articles)
    return "Both" if len(articles) == 2 else f"All {in_words(len(articles))}"
