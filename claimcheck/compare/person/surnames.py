"""Two accounts ─► discrepancies of the aspect `participant`: one given name and one office, and two surnames: "mayor Ada Lund", "mayor Ada Brandt"."""

from collections.abc import Iterator, Mapping
from itertools import product

from claimcheck.compare.person.people import FULL_NAME, core_of
from claimcheck.compare.role.families import is_of_portfolio
from claimcheck.compare.role.offices import Office, titled_offices
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.language.en.role_families import LONE_POSTS
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.participants import Mention, MentionKind
from claimcheck.settings import Settings
from claimcheck.text.names import plain_letters
from claimcheck.text.wording import single_spaced


def compare_surnames(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield who alone bears a given name in either article, in one office and in sentences that tell the same, under two surnames.

    Of 614 pairs of articles that nobody annotated 32 name two people of one given name of whom neither article knows the other's surname; with an office in
    common and in aligned sentences no two of them.
    """
    mine = pair.left.once[_by_given_name]
    theirs = pair.right.once[_by_given_name] if mine else {}
    for given in sorted(mine.keys() & theirs.keys()):
        (left, name), (right, other) = mine[given], theirs[given]
        if pair.are_same(left, right) or _is_named(pair.right, name) or _is_named(pair.left, other) or not _are_told_together(pair, left, right):
            continue
        if offices := _one_office(pair, left, right):
            yield _discrepancy(pair, name, other, offices)


def _by_given_name(account: Account) -> Mapping[str, tuple[int, Mention]]:
    """Return those whom the article names in full and who alone bear their given name, by that name in small letters, with the first such place."""
    found: dict[str, list[tuple[int, Mention]]] = {}
    for index in sorted(account.people):
        names = (mention for mention in account.reading.participants[index].mentions if mention.kind is MentionKind.NAME)
        if full := next((mention for mention in names if len(core_of(mention.text)) == FULL_NAME), None):
            found.setdefault(plain_letters(core_of(full.text)[0]), []).append((index, full))
    return {given: bearers[0] for given, bearers in found.items() if len(bearers) == 1}


def _is_named(account: Account, name: Mention) -> bool:
    """Say whether an article has the surname of *name* anywhere: then it knows its bearer, or somebody of the family."""
    return core_of(name.text)[-1] in account.reading.document.text


def _are_told_together(pair: AccountPair, left: int, right: int) -> bool:
    """Say whether any two sentences that tell the same speak of the two."""
    return any(left in pair.left.spoken_of(mine) and right in pair.right.spoken_of(theirs) for mine, theirs in pair.aligned)


def _one_office(pair: AccountPair, left: int, right: int) -> tuple[Office, Office] | None:
    """Return the office that both are given, as either article has it; of senators and spokesmen two may share a given name."""
    here, there = pair.left.once[titled_offices, left], pair.right.once[titled_offices, right]
    here = tuple([office for office in here if office.family in LONE_POSTS or is_of_portfolio(office.family)])
    return next(((one, other) for one, other in product(here, there) if one.family == other.family and one.former == other.former), None)


def _discrepancy(pair: AccountPair, left: Mention, right: Mention, offices: tuple[Office, Office]) -> Finding:
    evidence = pair.left.evidence(left.span, left.text), pair.right.evidence(right.span, right.text)
    mine, theirs = (single_spaced(office.text) for office in offices)
    told = f"{pair.left.source} names {left.text} as {mine}, {pair.right.source} {right.text} as {theirs}."
    return Finding(FindingKind.DISCREPANCY, Aspect.PARTICIPANT, told, "one office, two surnames", evidence, Severity.CONFLICT)
