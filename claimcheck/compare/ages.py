"""Two accounts ─► where they give one person two ages, however far apart the sentences stand."""

from collections.abc import Iterator, Mapping

from claimcheck.compare.accounts import Account, AccountPair
from claimcheck.compare.role.findings import same_people
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.participants import MentionKind, ParticipantKind
from claimcheck.model.quantities import AGE, Quantity
from claimcheck.settings import Settings

#: What stands between a name and the age behind it: "Reed, 46," and "Reed, who is 46," and "Reed (46)" and "Reed, a 46-year-old lawyer".
# no "was": "she was 14" is told of another time
_LINKS = frozenset({",", ", now", ", who is", ", who turned", " (", " is", ", a", ", an", ", the"})
#: How far before an age its name may end.
_LONGEST_LINK = max(map(len, _LINKS)) + 1
#: Before an age that stands for the one who has it: "The 21-year-old scored twice."
_ALONE = ("The ", "the ")


def compare_ages(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield for each person whom both accounts name with an age where the two ages differ."""
    mine, theirs = pair.left.once(_ages), pair.right.once(_ages)
    if not mine or not theirs:
        return
    for left, right in same_people(pair):
        age, other = mine.get(left.index), theirs.get(right.index)
        if age is not None and other is not None and age.value != other.value:
            yield _discrepancy(pair, left.name, age, other)


def _ages(account: Account) -> Mapping[int, Quantity]:
    """Return the age of each person whom the account gives just one, by the person's index."""
    found: dict[int, list[Quantity]] = {}
    for quantity in account.reading.quantities:
        holder = _holder(account, quantity) if quantity.unit == AGE and quantity.value is not None else None
        if holder is not None:
            found.setdefault(holder, []).append(quantity)
    return {holder: ages[0] for holder, ages in found.items() if len({age.value for age in ages}) == 1}


def _holder(account: Account, age: Quantity) -> int | None:
    """Return whose age it is: of the name right before it ("Reed, 46,") or right behind it ("the 46-year-old Reed")."""
    behind = account.mentions.at(age.span.end + 1)
    if behind and behind[1].kind is MentionKind.NAME and behind[1].span.start == age.span.end + 1 and _is_person(account, behind[0]):
        return behind[0]
    text = account.reading.document.text
    if age.counted is None and text[: age.span.start].endswith(_ALONE):
        return _spoken_of_before(account, age)
    for start in range(age.span.start - 2, max(0, age.span.start - _LONGEST_LINK) - 1, -1):
        before = account.mentions.at(start)
        if before is None or before[1].span.end != start + 1:
            continue
        link = text[start + 1 : age.span.start].rstrip(" ")
        return before[0] if before[1].kind is MentionKind.NAME and link in _LINKS and _is_person(account, before[0]) else None
    return None


def _spoken_of_before(account: Account, age: Quantity) -> int | None:
    """Return who is meant by "the 21-year-old": the one person whom the sentence before names, in the same paragraph."""
    index = account.sentence_at(age.span.start)
    here, before = account.reading.document.sentences[index], account.reading.document.sentences[max(0, index - 1)]
    if index == 0 or here.paragraph != before.paragraph or age.span.start > here.span.start + len("The "):
        return None
    named = {person for person, mention in account.mentions.within(before.span) if mention.kind is MentionKind.NAME and _is_person(account, person)}
    return named.pop() if len(named) == 1 else None


def _is_person(account: Account, index: int) -> bool:
    return account.reading.participants[index].kind is ParticipantKind.PERSON


def _discrepancy(pair: AccountPair, name: str, left: Quantity, right: Quantity) -> Finding:
    told = f"{pair.left.source} gives {name}’s age as {left.value}, {pair.right.source} as {right.value}."
    evidence = (pair.left.evidence(left.span, left.normalized), pair.right.evidence(right.span, right.normalized))
    return Finding(FindingKind.DISCREPANCY, Aspect.QUANTITY, told, "one person at two ages", evidence, Severity.CONFLICT)
