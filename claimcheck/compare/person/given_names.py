"""Two accounts ─► discrepancies of the aspect `participant`: one family's name behind two given names that are nearly the same, "Brian" and "Bryant"."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from claimcheck.compare.person.people import core_of
from claimcheck.compare.person.spelling import two_spellings
from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.language.en.given_names import SHORT_FORM_ENDINGS
from claimcheck.model.comparisons import Finding
from claimcheck.model.participants import Mention, MentionKind, Participant, ParticipantKind
from claimcheck.settings import Settings
from claimcheck.text.edits import letters_apart
from claimcheck.text.names import SHORTEST_NEAR_WORD, NameRelation, plain_letters

#: How many words a full name has at least.
FULL = 2
#: How many letters two given names of one person may be apart.
LETTERS_APART = 2
#: Names of fewer letters than this may be of any two people; of fewer than `SHORTEST_NEAR_WORD` one letter apart is enough: "Lise", "Lisa".
SHORTEST = 4


class Named(NamedTuple):
    """Somebody, the given name in small letters, and the first place of the article that names them in full."""

    bearer: Participant
    given: str
    mention: Mention


def compare_given_names(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield who alone bears a family's name in either article, where the given names are two that begin alike and are nearly the same."""
    mine, theirs = pair.left.once[_by_family], pair.right.once[_by_family]
    for family in sorted(mine.keys() & theirs.keys()):
        left, right = mine[family], theirs[family]
        if pair.relate(left.bearer.index, right.bearer.index) is NameRelation.DIFFERENT and _may_be_one(left, right):
            yield two_spellings(pair, left.mention, right.mention)


def _by_family(account: Account) -> Mapping[str, Named]:
    """Return those who alone bear their family's name in the article, by that name in small letters; only who is named in full."""
    found: dict[str, list[Named]] = {}
    for one in account.reading.participants:
        if one.kind is not ParticipantKind.PERSON and one.kind is not ParticipantKind.UNKNOWN:
            continue
        names = (mention for mention in one.mentions if mention.kind is MentionKind.NAME and " " in mention.text)
        full = ((words, mention) for mention in names if len(words := core_of(mention.text)) >= FULL)
        if first := next(full, None):
            words, mention = first
            found.setdefault(plain_letters(words[-1]), []).append(Named(one, plain_letters(words[0]), mention))
    return {family: bearers[0] for family, bearers in found.items() if len(bearers) == 1}


def _may_be_one(one: Named, other: Named) -> bool:
    """Say whether two given names of a family begin alike and are nearly the same, "Brian" and "Bryant", and are not a woman's and a man's."""
    if one.given == other.given or one.given[:2] != other.given[:2] or min(len(one.given), len(other.given)) < SHORTEST:
        return False
    if one.given.endswith(SHORT_FORM_ENDINGS) or other.given.endswith(SHORT_FORM_ENDINGS) or ParticipantKind.PERSON not in (one.bearer.kind, other.bearer.kind):
        return False
    if one.bearer.gender and other.bearer.gender and one.bearer.gender != other.bearer.gender:
        return False
    apart = letters_apart(one.given, other.given)
    return apart == 1 or (apart == LETTERS_APART and min(len(one.given), len(other.given)) >= SHORTEST_NEAR_WORD)
