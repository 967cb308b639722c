"""Two accounts ─► discrepancies of the aspect `role`: who is one relative of somebody in the one, and another in the other ("his brother", "his cousin")."""

import re
from collections.abc import Iterator, Mapping

import attrs

from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.language.en.kin import BEFORE_KIN, KIN, OWNERS_OF_KIN
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.participants import MentionKind, Participant
from claimcheck.model.spans import Span
from claimcheck.text.names import is_suffix
from claimcheck.text.patterns import one_of
from claimcheck.text.wording import single_spaced

LONGEST_TITLE = 60  # characters before the name, and of it: "his brother, Dr. Karl Lund"
_KIN_OF = {word: kin for kin, words in KIN.items() for word in words}
#: A token of each word for a relative: a sentence without any of them tells of none.
_TOKENS = frozenset(word.rsplit(" ", 1)[-1] for word in _KIN_OF)
_OWNED = rf"(?P<owner>{one_of(OWNERS_OF_KIN)}|(?:the\s|(?-i:[A-Z])[\w.-]*\s){{0,2}}\b[\w.-]+['’]s)\s(?:{one_of(BEFORE_KIN)}\s)*(?P<kin>{one_of(_KIN_OF)})"
_NAMED_BEHIND = re.compile(rf"(?<![\w’'-]){_OWNED},?\s(?=[A-Z])", re.IGNORECASE)
_BEHIND_A_NAME = re.compile(rf",\s(?:\d\d?,\s)?(?:who\s(?:is|was)\s)?{_OWNED}(?=[,.;]|\sand\s|\swho\s)", re.IGNORECASE)


@attrs.frozen
class Relative:
    """What somebody (*person*, by index) is to another: whose *owner*, by index, or by the words for one whom the article never names."""

    person: int
    owner: int | str
    kin: str
    span: Span


def compare_kin(pair: AccountPair) -> Iterator[Finding]:
    """Yield whoever is one relative of somebody by the one account and another by the other, each of which knows but one."""
    left = pair.left.once[relatives_of]
    right = pair.right.once[relatives_of] if left else {}
    for (person, owner), mine in left.items():
        for (other, their_owner), theirs in right.items():
            same = pair.are_same(person, other) and _is_one_owner(pair, owner, their_owner)
            if same and len(mine) == len(theirs) == 1 and mine.keys() != theirs.keys():
                yield _discrepancy(pair, pair.left.reading.participants[person], next(iter(mine.values())), next(iter(theirs.values())))


def _is_one_owner(pair: AccountPair, left: int | str, right: int | str) -> bool:
    if isinstance(left, int) and isinstance(right, int):
        return pair.are_same(left, right)
    return left == right


def _discrepancy(pair: AccountPair, person: Participant, mine: Relative, theirs: Relative) -> Finding:
    evidence = pair.left.evidence(mine.span, mine.kin), pair.right.evidence(theirs.span, theirs.kin)
    told = f"{pair.left.source} calls {person.name} “{single_spaced(evidence[0].text)}”, {pair.right.source} “{single_spaced(evidence[1].text)}”."
    return Finding(FindingKind.DISCREPANCY, Aspect.ROLE, told, "another relation", evidence, Severity.CONFLICT)


def relatives_of(account: Account) -> Mapping[tuple[int, int | str], Mapping[str, Relative]]:
    """Return what people of the article are to others, by (person, whose) and what they are; ask for it by `account.once`."""
    found: dict[tuple[int, int | str], dict[str, Relative]] = {}
    for sentence in account.reading.document.sentences:
        if not _TOKENS.isdisjoint(sentence.lowers):
            for one in _relatives(account, sentence.span):
                found.setdefault((one.person, one.owner), {}).setdefault(one.kin, one)
    return found


def _relatives(account: Account, within: Span) -> Iterator[Relative]:
    text = account.reading.document.text
    for match in _NAMED_BEHIND.finditer(text, within.start, within.end):
        yield from _relative(account, match, match.end())
    for index, mention in account.mentions.within(within):
        if mention.kind is MentionKind.NAME and index in account.people:
            behind = _BEHIND_A_NAME.match(text, mention.span.end, within.end)
            if behind:
                yield from _relative(account, behind, mention.span.start)


def _relative(account: Account, match: re.Match[str], name: int) -> Iterator[Relative]:
    """Yield the relative whose name begins at the offset *name*, behind a title perhaps, if the article tells whose it is."""
    person, mention = next((one for one in account.mentions.within(Span(name, name + LONGEST_TITLE)) if one[1].kind is MentionKind.NAME), (None, None))
    if person not in account.people or mention is None or not _is_title(account.reading.document.text[name : mention.span.start]):
        return
    if any(map(is_suffix, mention.text.split())):
        return  # "Karl Jr." may be the son of one Karl and the brother of another
    owner = _owner(account, match)
    if owner is not None and owner != person:
        named = account.mentions.at(match.start("owner"))
        start = min(match.start("owner"), named[1].span.start) if named else match.start("owner")
        yield Relative(person, owner, _KIN_OF[single_spaced(match["kin"].lower())], Span(start, match.end("kin")))


def _is_title(between: str) -> bool:
    """Say whether nothing but titles stands before the name: "his brother, Dr. Karl Lund"."""
    return all(word[0].isupper() for word in between.split()) and "," not in between


def _owner(account: Account, match: re.Match[str]) -> int | str | None:
    """Return whose relative it is: the person whom the article names, or the noun for one whom it never does; None where nobody is known by "his"."""
    found = account.mentions.at(match.start("owner")) or account.mentions.at(match.end("owner") - 3)
    if found and any(mention.kind is MentionKind.NAME for mention in account.reading.participants[found[0]].mentions):
        return found[0]
    words = match["owner"].lower()
    return None if words in OWNERS_OF_KIN else re.sub(r"['’]s$", "", words).removeprefix("the ")
