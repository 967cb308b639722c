"""Discrepancies of all pairs of articles ─► groups: one matter each, with the sides that the articles take."""

from collections.abc import Iterable, Iterator, Sequence

import attrs

from claimcheck.model.analyses import source_names
from claimcheck.model.comparisons import Aspect, Collation, Finding, FindingGroup, FindingKind, Severity
from claimcheck.model.nearby import Nearby
from claimcheck.report.groups.places import Places, articles_of, by_words, one_origin, touch, without_side
from claimcheck.report.groups.sides import IN_VALUES, take_sides
from claimcheck.report.words import chosen, one_line, several, shorten_end

#: Characters of an article's words that an explanation repeats.
LONGEST_SHOWN = 60


def group_discrepancies(collation: Collation, places: Places) -> Iterator[FindingGroup]:
    """Yield the discrepancies of *collation* in groups.

    Two are about one matter where they have one aspect and, in each article that both speak of, words in common (for quotations: a sentence in common; of two
    values, one told again: the same value in other words), or where they differ in aspect and are about the very same words on both sides.
    """
    findings, agreements = collation.findings, _agreements(collation, places)
    for group in _on_one_matter_each(collation, places):
        touched = places.of_all(piece for number in group for piece in findings[number].evidence)
        yield _group(collation, sorted(group), agreements.find(touched), places)


def _agreements(collation: Collation, places: Places) -> Nearby[Finding]:
    """Return the agreements by where they stand."""
    nearby = Nearby[Finding]()
    for finding in sorted((finding for finding in collation.findings if finding.kind is FindingKind.AGREEMENT), key=by_words):
        nearby.add(finding, places.of_all(finding.evidence))
    return nearby


def _on_one_matter_each(collation: Collation, places: Places) -> list[list[int]]:
    """Return the discrepancies, by their numbers, those about one matter together."""
    findings = collation.findings
    differing = [number for number, finding in enumerate(findings) if finding.kind is FindingKind.DISCREPANCY]
    groups: list[list[int]] = []
    nearby = Nearby[int]()
    for number in sorted(differing, key=lambda number: by_words(findings[number])):
        touched = places.of_all(findings[number].evidence)
        near = (home for home in nearby.find(touched) if _belongs(findings[number], [findings[one] for one in groups[home]], places))
        home = next(near, len(groups))
        if home == len(groups):
            groups.append([])
        groups[home].append(number)
        nearby.add(home, touched)
    return groups


def _belongs(finding: Finding, members: Sequence[Finding], places: Places) -> bool:
    alike = [other for other in members if other.aspect is finding.aspect and articles_of(finding) & articles_of(other)]
    if alike:
        return all(_on_one_matter(finding, other, places) for other in alike)
    return any(_in_the_same_words(finding, other) for other in members)


def _on_one_matter(finding: Finding, other: Finding, places: Places) -> bool:
    common = articles_of(finding) & articles_of(other)
    if finding.aspect is not Aspect.QUOTE:
        touched = {article for article in common if touch(finding.evidence, other.evidence, article)}
        return bool(touched) and all(_has_one_value(finding, other, article) for article in common - touched)
    shared = places.of_all(finding.evidence) & places.of_all(other.evidence)
    return common <= {article for article, _ in shared}


def _has_one_value(finding: Finding, other: Finding, article: int) -> bool:
    """Say whether an article gives the same figure or time twice, which the other contradicts once: "nearly 100 mourners", "nearly 100 people"."""
    mine, theirs = ({piece.value for piece in one.evidence if piece.article == article} for one in (finding, other))
    return finding.aspect in IN_VALUES and mine == theirs and None not in mine


def _has_both_values(finding: Finding, other: Finding) -> bool:
    return finding.aspect is other.aspect and all(_has_one_value(finding, other, article) for article in articles_of(finding))


def _in_the_same_words(finding: Finding, other: Finding) -> bool:
    both = articles_of(finding)
    return both == articles_of(other) and all(touch(finding.evidence, other.evidence, article) for article in both)


def _group(collation: Collation, numbers: Sequence[int], agreements: Sequence[Finding], places: Places) -> FindingGroup:
    findings = [collation.findings[number] for number in numbers]
    main = min(findings, key=lambda finding: finding.severity is not Severity.CONFLICT)
    taken = take_sides(findings, main.aspect, agreements, places)
    sides, evidence = taken.in_order(), taken.evidence
    told = {article for side in sides for article in side} | places.told_beside(evidence)
    unclear, silent = without_side(sides, told, len(collation.readings))
    aspects = tuple(dict.fromkeys([main.aspect, *(finding.aspect for finding in findings)]))
    copies = places.copies(evidence, told)
    group = FindingGroup(tuple(numbers), FindingKind.DISCREPANCY, aspects, "", evidence, sides, silent, main.severity, _odd(sides, copies), unclear=unclear)
    sources = source_names(collation.readings)
    explanation = [*_explanation(group, main, findings, sources), *one_origin((same for same in copies if _on_one_side(same, sides)), sources)]
    return attrs.evolve(group, explanation=" ".join(explanation))


def _odd(sides: Sequence[Sequence[int]], copies: Sequence[Sequence[int]]) -> int | None:
    """Return the article that alone stands against two or more independent sources."""
    if len(sides) != 2 or len(sides[1]) > 1:
        return None
    independent = len(sides[0]) - sum(len(same) - 1 for same in copies if set(same) <= set(sides[0]))
    return sides[1][0] if independent > 1 else None


def _on_one_side(articles: Iterable[int], sides: Iterable[Sequence[int]]) -> bool:
    return any(set(articles) <= set(side) for side in sides)


def _explanation(group: FindingGroup, main: Finding, findings: Sequence[Finding], sources: Sequence[str]) -> Iterator[str]:
    """Yield what the two articles of the main finding differ in, then with whom the others side, who stands alone, and who is silent."""
    pair = articles_of(main)
    yield from _told_of(pair, main, findings)
    for side in group.sides:
        yield from _side_words(group, side, main, findings, sources)
    if group.odd is not None:
        yield f"{sources[group.odd]} stands alone."
    if group.unclear:
        yield f"{several(sources, group.unclear)} {_is(group.unclear)} on no side."
    if group.silent:
        yield f"{several(sources, group.silent)} {_is(group.silent)} silent."


def _told_of(pair: frozenset[int], main: Finding, findings: Iterable[Finding]) -> Iterator[str]:
    """Yield what findings tell of two articles, the main one first; of several in the same words or values the first, but each change of a quotation."""
    told: list[Finding] = []
    for finding in sorted((one for one in findings if articles_of(one) == pair), key=lambda finding: finding is not main):
        again = (one for one in told if finding.aspect is not Aspect.QUOTE or one.aspect is not Aspect.QUOTE)
        if not any(_in_the_same_words(finding, one) or _has_both_values(finding, one) for one in again):
            told.append(finding)
            yield finding.explanation


def _side_words(group: FindingGroup, side: Sequence[int], main: Finding, findings: Sequence[Finding], sources: Sequence[str]) -> Iterator[str]:
    """Yield with whom the articles of a side go, or what they have; of a quotation all that is changed, for what is left out shows no words."""
    pair = articles_of(main)
    others, known = [number for number in side if number not in pair], next((number for number in side if number in pair), None)
    if others and known is None and main.aspect is Aspect.QUOTE:
        changes = [list(_told_of(frozenset({one, others[0]}), main, findings)) for one in sorted(pair)]
        yield from next(filter(None, changes), ())
        known, others = (others[0], others[1:]) if any(changes) else (None, others)
    if not others:
        return
    names, verb = chosen(sources, others), "has" if len(others) == 1 else "have"
    if known is not None:
        yield f"{names} {verb} it as {sources[known]} does."
    else:
        words = next(piece.text for piece in group.evidence if piece.article == others[0])
        yield f"{names} {verb} “{shorten_end(one_line(words), LONGEST_SHOWN)}”."


def _is(articles: Sequence[int]) -> str:
    return "is" if len(articles) == 1 else "are"
