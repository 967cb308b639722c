"""Findings ─► the findings that stand: each matter told once, and no agreement in whose words the articles differ."""

from collections.abc import Iterable, Sequence

from claimcheck.compare.altered.sentences import RULES as ALTERED
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind
from claimcheck.model.nearby import Nearby, cells
from claimcheck.text.wording import single_spaced

#: A difference of one aspect that is told better as one of another: the man quoted as the speaker, the "third-largest" bank as what it is called, "denied" and
#: "admitted" as a denial.
TOLD_BETTER_AS = {
    Aspect.PARTICIPANT: Aspect.SPEAKER,
    Aspect.QUANTITY: Aspect.ROLE,
    Aspect.EVENT: Aspect.POLARITY,
    Aspect.MODALITY: Aspect.POLARITY,
}

#: What differs in deeds: one deed is often told in the lead and again below.
OF_DEEDS = (Aspect.EVENT, Aspect.MODALITY, Aspect.POLARITY)


def sift(found: Sequence[Finding]) -> list[Finding]:
    """Return the findings that stand, in order; of several that tell one matter the first."""
    first: dict[tuple[object, ...], Finding] = {}
    for finding in found:
        first.setdefault(_matter(finding), finding)
    return _without_contradicted(_without_doubles(_without_echoes(first.values())))


def _without_echoes(found: Iterable[Finding]) -> list[Finding]:
    """Drop differences in what happened, or in how surely, that are told again in the same words, by other sentences of the same articles."""
    told: dict[tuple[object, ...], Finding] = {}
    for finding in found:
        is_of_deed = finding.kind is FindingKind.DISCREPANCY and finding.aspect in OF_DEEDS
        told.setdefault(_wording(finding) if is_of_deed else (id(finding),), finding)
    return list(told.values())


def _wording(finding: Finding) -> tuple[object, ...]:
    return (finding.rule, *((piece.article, single_spaced(piece.text.lower())) for piece in finding.evidence))


def _matter(finding: Finding) -> tuple[object, ...]:
    """Return what makes two findings the same: two comparers may come upon one difference."""
    return (finding.kind, finding.aspect, tuple([(piece.article, piece.span.start, piece.span.end) for piece in finding.evidence]))


def _without_doubles(found: list[Finding]) -> list[Finding]:
    """Drop differences whose words are those of a difference that tells them better."""
    differing = [finding for finding in found if finding.kind is FindingKind.DISCREPANCY]
    nearby = _by_place(differing)
    doubles = {
        id(finding)
        for finding in differing
        for better in map(differing.__getitem__, nearby.find(cells(finding.evidence)))
        if (_is_told_better_as(finding, better) and _meet(finding.evidence, better.evidence)) or _is_part(finding, better)
    }
    return [finding for finding in found if id(finding) not in doubles]


def _is_told_better_as(finding: Finding, better: Finding) -> bool:
    """Say whether a difference is the less telling one of two in one place, by their aspects or for all that tells it is that the sentences are the same."""
    return TOLD_BETTER_AS.get(finding.aspect) is better.aspect or (finding.rule in ALTERED and better.rule not in ALTERED)


def _is_part(finding: Finding, whole: Finding) -> bool:
    """Say whether a difference is told again inside the words of another: the 1 and the 2 of "3-1" and "3-2"."""
    return finding is not whole and finding.aspect is whole.aspect is Aspect.QUANTITY and _holds(whole.evidence, finding.evidence)


def _meet(evidence: Sequence[Evidence], other: Sequence[Evidence]) -> bool:
    return all(any(piece.article == one.article and piece.span.overlaps(one.span) for one in other) for piece in evidence)


def _without_contradicted(found: Sequence[Finding]) -> list[Finding]:
    """Drop agreements on an event in whose very words the articles differ: "both tell: injured 14 people" is not so where one has 17."""
    differing = [finding for finding in found if finding.kind is FindingKind.DISCREPANCY]
    nearby = _by_place(differing)
    return [
        finding
        for finding in found
        if not (
            finding.kind is FindingKind.AGREEMENT
            and finding.aspect is Aspect.EVENT
            and any(_holds(finding.evidence, differing[other].evidence) for other in nearby.find(cells(finding.evidence)))
        )
    ]


def _by_place(findings: Sequence[Finding]) -> Nearby[int]:
    nearby = Nearby[int]()
    for number, finding in enumerate(findings):
        nearby.add(number, cells(finding.evidence))
    return nearby


def _holds(evidence: Sequence[Evidence], inside: Sequence[Evidence]) -> bool:
    return all(any(piece.article == one.article and piece.span.contains(one.span) for piece in evidence) for one in inside)
