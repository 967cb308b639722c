"""Collation ─► groups: findings about one matter together, over all pairs of articles."""

from claimcheck.model.comparisons import Collation, FindingGroup
from claimcheck.report.groups.agreements import group_agreements
from claimcheck.report.groups.differences import group_discrepancies
from claimcheck.report.groups.places import Places


def group_findings(collation: Collation) -> tuple[FindingGroup, ...]:
    """Return the discrepancies and agreements of *collation* in groups, in the order of their first findings; additions are one article's and stay alone."""
    places = Places(collation)
    return tuple(sorted((*group_discrepancies(collation, places), *group_agreements(collation, places)), key=lambda group: group.findings))
