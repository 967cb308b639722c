"""Readings and alignments ─► findings, aspect by aspect."""

from collections.abc import Callable, Iterable, Sequence

from claimcheck.compare.accounts import AccountPair, make_account_pairs
from claimcheck.compare.additions import find_additions
from claimcheck.compare.pairs import Pair, make_pairs
from claimcheck.compare.quote.findings import compare_quotations
from claimcheck.compare.role.findings import compare_roles
from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Alignment, Finding
from claimcheck.settings import Settings

#: Each aspect looks at one aligned pair of sentences and says what it agrees on and where it differs.
AspectComparer = Callable[[Pair, Settings], Iterable[Finding]]
ASPECTS: tuple[AspectComparer, ...] = ()

#: Some aspects need both articles whole: a quotation may run over sentences that are not aligned, a title may stand in the lead of one alone.
AccountComparer = Callable[[AccountPair, Settings], Iterable[Finding]]
ACCOUNT_ASPECTS: tuple[AccountComparer, ...] = (compare_quotations, compare_roles)


def find_findings(readings: Sequence[Reading], alignments: Sequence[Alignment], settings: Settings) -> tuple[Finding, ...]:
    """Return what the readings agree on, add and differ on, in the order of the text."""
    pairs = make_pairs(readings, alignments)
    found = [finding for pair in pairs for compare_aspect in ASPECTS for finding in compare_aspect(pair, settings)]
    found += [finding for pair in make_account_pairs(readings, alignments) for compare_aspect in ACCOUNT_ASPECTS for finding in compare_aspect(pair, settings)]
    found += find_additions(readings, alignments)
    return tuple(sorted(dict.fromkeys(found), key=_place))


def _place(finding: Finding) -> tuple[object, ...]:
    places = tuple((piece.article, piece.span.start, piece.span.end) for piece in finding.evidence)
    return (places, finding.kind, finding.aspect, finding.rule)
