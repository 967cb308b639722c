"""Two accounts ─► occasions of which either tells one length alone, and not the same: "three days of talks", "two days of negotiations"."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.pairs import Side, make_side
from claimcheck.compare.time.previews import later_account
from claimcheck.compare.time.relations import relate_times
from claimcheck.language.en.calendar import WEEKDAYS
from claimcheck.language.en.lasting import LASTING, LASTING_DEEDS, OCCASIONS_THAT_LAST, OF_ANOTHER
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.intervals import Relation
from claimcheck.model.time_relations import length_in_days
from claimcheck.model.times import TimeExpression, TimexType
from claimcheck.settings import Settings
from claimcheck.text.patterns import one_of

_KINDS = {form: row[0] for row in OCCASIONS_THAT_LAST for noun in row for form in (noun, f"{noun}s")}
_DEEDS = {verb: kind for kind, verbs in LASTING_DEEDS.items() for verb in verbs}
_DEED = re.compile(rf"\b(?P<verb>{one_of(_DEEDS)})(?: on)?(?: {one_of(WEEKDAYS)})? for\Z")
#: How many words may stand between a length and its noun: "a four-day state visit", "three days of peace talks".
REACH = 3
#: How many words before a length may say that it is another's: "after a record three days of talks".
NEAR = 2
#: How many words a verb, the day and "for" are: "walked out on Monday for".
LONGEST_DEED = 5


class _Lasting(NamedTuple):
    """How long an occasion of some kind lasts; if *so_far*, the length is counted out ("three days of talks"), and may be only that until now."""

    time: TimeExpression
    so_far: bool


def compare_occasion_lengths(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield kinds of occasion to which either account gives one length, and not the same. Accounts of which no sentences tell the same are of two events."""
    if not pair.aligned:
        return
    mine, theirs = pair.left.once[_lengths], pair.right.once[_lengths]
    for kind in sorted(mine.keys() & theirs.keys()):
        left, right = mine[kind], theirs[kind]
        if left.time.grain is not right.time.grain:
            continue  # "three days", "about 20 hours over three days"
        if relate_times(left.time, right.time) is Relation.DISJOINT and not _has_gone_on(pair, left, right):
            yield _discrepancy(pair, left.time, right.time, kind)


def _has_gone_on(pair: AccountPair, left: _Lasting, right: _Lasting) -> bool:
    """Say whether the earlier article counts how long the occasion has lasted, and the later one gives it longer."""
    later = later_account(pair)
    if later is None:
        return False
    before, after = (left, right) if later is pair.right else (right, left)
    first, last = length_in_days(before.time), length_in_days(after.time)
    return before.so_far and (first is None or last is None or first.lower is None or last.lower is None or first.lower < last.lower)


def _lengths(account: Account) -> Mapping[str, _Lasting]:
    """Return how long occasions lasted, by their kind, where the account always says the same."""
    found: dict[str, list[_Lasting]] = {}
    for sentence, times in account.times_by_sentence.items():
        side = None
        for time in times:
            if time.type is TimexType.DURATION and time.earliest is None and "X" not in time.value:
                side = side or make_side(account, sentence)
                kind = _kind_measured(side, time)
                if kind is not None:
                    found.setdefault(kind, []).append(_Lasting(time, side.word_after(time.span) == "of"))
    return {kind: told[0] for kind, told in found.items() if all(relate_times(told[0].time, one.time) is not Relation.DISJOINT for one in told[1:])}


def _kind_measured(side: Side, time: TimeExpression) -> str | None:
    """Return the kind of the occasion that a length is that of."""
    behind = side.sentence.words_from(time.span.end, REACH + 1)
    if "-" in time.text or behind[:1] == ("of",):
        kind = next(((place, _KINDS[word]) for place, word in enumerate(behind) if word in _KINDS), None)
        others = OF_ANOTHER.intersection((*behind[: kind[0]], *time.text.lower().split(), *side.sentence.words_before(time.span.start, NEAR))) if kind else ()
        return kind[1] if kind and not others else None
    before = side.sentence.words_before(time.span.start, LONGEST_DEED)
    if before[-1:] == ("of",) and len(before) > 1 and before[-2] in _KINDS:
        return _KINDS[before[-2]]
    deed = _DEED.search(" ".join(before)) if before[-1:] == ("for",) else None
    return _DEEDS[deed["verb"]] if deed else _kind_of_subject(side, time)


def _kind_of_subject(side: Side, time: TimeExpression) -> str | None:
    """Return the kind of the occasion that a clause says to have lasted so long: "the talks lasted three hours"."""
    claim = side.claim_at(time.span)
    event = claim.event if claim else None
    if claim is None or claim.subject is None or event is None or event.lemma not in LASTING or event.span.end > time.span.start:
        return None
    words = side.reading.document.text[claim.subject.slice].lower().split()
    return next((_KINDS[word] for word in words if word in _KINDS), None) if OF_ANOTHER.isdisjoint(words) else None


def _discrepancy(pair: AccountPair, left: TimeExpression, right: TimeExpression, kind: str) -> Finding:
    told = f"{pair.left.source} gives the {kind} “{left.text}”, {pair.right.source} “{right.text}”."
    evidence = pair.left.evidence(left.span, left.value), pair.right.evidence(right.span, right.value)
    return Finding(FindingKind.DISCREPANCY, Aspect.TIME, told, "one occasion, another length", evidence, Severity.CONFLICT)
