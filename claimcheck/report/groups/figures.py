"""Groups of agreements ─► those that tell a figure alone, each with the group that tells it with what happened: in two sentences it is one figure."""

from collections.abc import Sequence

from claimcheck.model.comparisons import Aspect, Finding
from claimcheck.model.nearby import Nearby, cells
from claimcheck.report.groups.places import articles_of, by_words, touch

#: A finding in a group, both by their numbers.
_Member = tuple[int, int]


def bring_lone_figures_home(groups: Sequence[list[int]], findings: Sequence[Finding]) -> None:
    """Move the findings of each group that tells figures alone into the fullest other one that tells these in some of the same words, and leave it empty."""

    def rank(place: int) -> tuple[object, ...]:
        return len(groups[place]), min(by_words(findings[number]) for number in groups[place])

    members = _figures_by_place(groups, findings)
    lone = [place for place, numbers in enumerate(groups) if all(findings[number].aspect is Aspect.QUANTITY for number in numbers)]
    for place in sorted(lone, key=rank):
        homes = set.intersection(*(_groups_with(findings[number], members, findings) for number in groups[place])) - {place}
        homes = {home for home in homes if groups[home]}
        if homes:
            groups[max(homes, key=rank)].extend(groups[place])
            groups[place].clear()


def _figures_by_place(groups: Sequence[list[int]], findings: Sequence[Finding]) -> Nearby[_Member]:
    members = Nearby[_Member]()
    for place, numbers in enumerate(groups):
        for number in numbers:
            if findings[number].aspect is Aspect.QUANTITY:
                members.add((place, number), cells(findings[number].evidence))
    return members


def _groups_with(figure: Finding, members: Nearby[_Member], findings: Sequence[Finding]) -> set[int]:
    """Return the places of the groups with a finding that has words of *figure* in an article of both."""
    return {place for place, number in members.find(cells(figure.evidence)) if _are_one(figure, findings[number])}


def _are_one(figure: Finding, other: Finding) -> bool:
    return any(touch(figure.evidence, other.evidence, article) for article in articles_of(figure) & articles_of(other))
