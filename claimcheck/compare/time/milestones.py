"""Two accounts ─► where they give two times to what happens to one person once: a birth, a death, a wedding, the departure from a post.

Nothing else has to be alike for it: whoever is born in two years is told of in two ways, however far apart the sentences stand.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

import attrs

from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.compare.sides.pairs import Side, make_side
from claimcheck.compare.time.previews import as_changed, later_account
from claimcheck.compare.time.relations import bound_of, relate_times
from claimcheck.language.en.milestones import AT_LATEST, DONE_ONCE, LEADING_AWAY, LEAVING, POSTS_LEFT, UNDERGONE_ONCE, UNDERGONE_SELDOM, WITH_MORE
from claimcheck.language.en.names import POSSESSIVE_ENDINGS
from claimcheck.language.en.word_classes import THIRD_PERSON_POSSESSIVES
from claimcheck.model.claims import HELD, Claim, Event, EventForm, Modality, Polarity, Tense
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.intervals import Relation
from claimcheck.model.participants import MentionKind
from claimcheck.model.times import TimeExpression
from claimcheck.settings import Settings

_DONE = {verb: name for name, verbs in DONE_ONCE.items() for verb in verbs.split()}
_UNDERGONE = {verb: name for name, verbs in (UNDERGONE_ONCE | UNDERGONE_SELDOM).items() for verb in verbs.split()}
_HAPPENING = _DONE.keys() | _UNDERGONE.keys() | WITH_MORE.keys()

#: Within how many days what is seldom done to somebody is taken to be done once.
WITHIN = 31

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
            if there and _all_apart(here, there) and _is_of_one_mind(here) and _is_of_one_mind(there) and _is_one(name, here[0], there[0]):
                yield _discrepancy(accounts, name, here[0], there[0], coming=coming)


def _is_one(name: str, mine: Dated, theirs: Dated) -> bool:
    """Say whether what happens to one person at two times happens once: what seldom does, within a month."""
    if name not in UNDERGONE_SELDOM or mine.time.earliest is None or theirs.time.earliest is None:
        return True
    return abs((mine.time.earliest - theirs.time.earliest).days) <= WITHIN


def _milestones(account: Account) -> Mapping[Milestone, Sequence[Dated]]:
    """Return when what happens to each person once happens, as often as the account dates it."""
    found: dict[Milestone, list[Dated]] = {}
    for claim in (claim for sentence in account.times_by_sentence for claim in account.claims_by_sentence.get(sentence, ())):
        for event in claim.events:
            if event.lemma not in _HAPPENING or not event.times or event.polarity is not Polarity.AFFIRMED or event.modality not in HELD:
                continue
            side = make_side(account, claim.sentence)
            name, people = _happening(side, claim, event)
            times = [time for time in event.times if _is_when(side, time)]
            if len(people) == len(times) == 1 and (event.lemma not in LEAVING or _leaves_for_good(side, claim, event, times[0])):
                coming = event.tense is Tense.FUTURE or event.modality is Modality.PLANNED
                found.setdefault((min(people), name, coming), []).append(Dated(event, times[0]))
    return found


def _happening(side: Side, claim: Claim, event: Event) -> tuple[str, frozenset[int]]:
    """Return what happens once, and to whom, or who does it; nobody where the event is none of these."""
    lemma = _with_more(side, event) if event.lemma in WITH_MORE else event.lemma
    if event.form is EventForm.NOUN:
        return _DONE.get(lemma) or _UNDERGONE.get(lemma, ""), frozenset() if lemma in LEAVING else _owners(side, event)
    if claim.event is not event:
        return "", frozenset()
    if lemma in _DONE and not event.passive:
        return _DONE[lemma], frozenset([index for index, _ in claim.agents] or _titled(side, claim))
    return _UNDERGONE.get(lemma, ""), frozenset([index for index, _ in claim.patients] or (_titled(side, claim) if event.passive else ()))


def _with_more(side: Side, event: Event) -> str:
    """Return the verb that an event's verb is with the words behind it: "was taken into custody" is "arrest"; "" where it is none."""
    behind = " ".join(side.sentence.words_from(event.span.end, 2)) + " "
    return next((lemma for words, lemma in WITH_MORE[event.lemma].items() if behind.startswith(f"{words} ")), "")


def _owners(side: Side, event: Event) -> frozenset[int]:
    """Return whose event a noun names right before its time: "her arrest on Monday", "Reed's death in 1969"."""
    tokens = side.sentence.tokens
    place, behind = bisect_left(tokens, (event.span.start,)), bisect_left(tokens, (event.span.end,))
    if place < 1 or not any(time.span.start in [token.start for token in tokens[behind : behind + 2]] for time in event.times):
        return frozenset()
    owner = tokens[place - 1] if tokens[place - 1].lower in THIRD_PERSON_POSSESSIVES else tokens[place - 2]
    owned = owner is tokens[place - 1] or (place > 1 and tokens[place - 1].text in POSSESSIVE_ENDINGS)
    return frozenset([index for index, mention in side.mentions if mention.span.end == owner.end]) if owned else frozenset()


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
