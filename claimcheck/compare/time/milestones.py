"""Two accounts ─► where they give two times to what happens to one person once: a birth, a death, a wedding, the departure from a post.

Nothing else has to be alike for it: whoever is born in two years is told of in two ways, however far apart the sentences stand.
"""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.pairs import Side, make_side
from claimcheck.compare.time.previews import as_changed, later_account
from claimcheck.compare.time.relations import bound_of, relate_times
from claimcheck.language.en.milestones import AT_LATEST, DONE_ONCE, LEADING_AWAY, LEAVING, POSTS_LEFT, UNDERGONE_ONCE
from claimcheck.model.claims import HELD, Claim, Event, Modality, Polarity, Tense
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.intervals import Relation
from claimcheck.model.participants import MentionKind
from claimcheck.model.times import TimeExpression
from claimcheck.settings import Settings

_DONE = {verb: name for name, verbs in DONE_ONCE.items() for verb in verbs.split()}
_UNDERGONE = {verb: name for name, verbs in UNDERGONE_ONCE.items() for verb in verbs.split()}

#: Who, what happens once, and whether it is still to come.
Milestone = tuple[int, str, bool]


@attrs.frozen
class Dated:
    """An event with the one time that its sentence gives it."""

    event: Event
    time: TimeExpression


def compare_milestones(accounts: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield where the accounts give what happens once two times that cannot both be true; not where one account itself gives it two."""
    left, right = accounts.left.once[_milestones], accounts.right.once[_milestones]
    for (mine, name, coming), here in left.items() if right else ():
        for theirs in sorted(accounts.same_right(mine)):
            there = right.get((theirs, name, coming), ())
            if there and _all_apart(here, there) and _is_of_one_mind(here) and _is_of_one_mind(there):
                yield _discrepancy(accounts, name, here[0], there[0], coming=coming)


def _milestones(account: Account) -> Mapping[Milestone, Sequence[Dated]]:
    """Return when what happens to each person once happens, as often as the account dates it."""
    found: dict[Milestone, list[Dated]] = {}
    for claim in (claim for sentence in account.times_by_sentence for claim in account.claims_by_sentence.get(sentence, ())):
        event = claim.event
        if event is None or not event.times or event.polarity is not Polarity.AFFIRMED or event.modality not in HELD:
            continue
        name = (_UNDERGONE if event.passive else _DONE).get(event.lemma)
        if name is None:
            continue
        side = make_side(account, claim.sentence)
        people, times = _people(side, claim, event), [time for time in event.times if _is_when(side, time)]
        if len(people) == len(times) == 1 and (event.lemma not in LEAVING or _leaves_for_good(side, claim, event, times[0])):
            coming = event.tense is Tense.FUTURE or event.modality is Modality.PLANNED
            found.setdefault((min(people), name, coming), []).append(Dated(event, times[0]))
    return found


def _people(side: Side, claim: Claim, event: Event) -> frozenset[int]:
    """Return who does it, or to whom it is done."""
    told = claim.patients if event.passive else claim.agents
    return frozenset([index for index, _ in told] or _titled(side, claim))


def _titled(side: Side, claim: Claim) -> tuple[int, ...]:
    """Return whom the sentence names beside the subject that titles them ("the director, Ana Reed, left"), where the subject itself names nobody."""
    if claim.agents or claim.subject is None:
        return ()
    beside = [index for index, mention in side.mentions if mention.kind is MentionKind.NAME and mention.span.start >= claim.subject.end]
    return tuple([index for index in beside if any(role.span.overlaps(claim.subject) for role in side.reading.participants[index].roles)])


def _is_when(side: Side, time: TimeExpression) -> bool:
    """Say whether a time says when, not how long, since when or by when."""
    dated = time.earliest is not None and time.latest is not None and not time.value.startswith("P")
    return dated and side.word_before(time.span) not in AT_LATEST and bound_of(side, time) is None


def _leaves_for_good(side: Side, claim: Claim, event: Event, time: TimeExpression) -> bool:
    """Say whether what is left is a post, or, of what is still to come, nothing is said to be left or gone to."""
    if claim.object is not None:
        words = side.reading.document.text[claim.object.slice].lower().split()
        return not POSTS_LEFT.isdisjoint(word.strip(",.;") for word in words)
    return event.tense is Tense.FUTURE and LEADING_AWAY.isdisjoint({side.word_after(event.span), side.word_after(time.span)})


def _all_apart(here: Sequence[Dated], there: Sequence[Dated]) -> bool:
    return all(relate_times(mine.time, theirs.time) is Relation.DISJOINT for mine in here for theirs in there)


def _is_of_one_mind(told: Sequence[Dated]) -> bool:
    return all(relate_times(told[0].time, other.time) is not Relation.DISJOINT for other in told[1:])


def _discrepancy(accounts: AccountPair, name: str, mine: Dated, theirs: Dated, *, coming: bool) -> Finding:
    here, there = (f"(“{one.event.text}”) at “{one.time.text}”" for one in (mine, theirs))
    later = later_account(accounts) if coming else None
    note, severity = as_changed(later) if later else ("", Severity.CONFLICT)
    told = f"{accounts.left.source} puts the {name} {here}, {accounts.right.source} {there}.{note}"
    evidence = accounts.left.evidence(mine.time.span, mine.time.value), accounts.right.evidence(theirs.time.span, theirs.time.value)
    return Finding(FindingKind.DISCREPANCY, Aspect.TIME, told, "one milestone at two times", evidence, severity)
