"""Two times of a pair ─► whether they are those of two matters, by how the sentences tell of them: of a state, by a new measurement, of two bodies."""

from collections.abc import Iterator

from claimcheck.compare.quantity.figures import relate_figures
from claimcheck.compare.sides.clauses import have_one_subject
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.compare.slots.matching import DIFFERENT
from claimcheck.compare.time.dated import dated_events
from claimcheck.compare.time.occasions import occasion_of
from claimcheck.compare.time.precedents import is_of_what_went_before
from claimcheck.compare.time.relations import bound_of, tells_year
from claimcheck.language.en.event_stages import BEGINNING, BODIES_THAT_DECIDE, COURT, ENDING, HAPPENING, MEASURED, STATES
from claimcheck.model.claims import Claim, Event, EventForm, Tense
from claimcheck.model.quantities import Quantity
from claimcheck.model.times import OF_A_DAY, Grain, TimeExpression, TimexType

_ROWS = {word: row for row, words in enumerate(BODIES_THAT_DECIDE) for word in words.split()}
_HEADS = _ROWS.keys() | {COURT}


def are_of_two_matters(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether two differing times need not be those of one event, however alike the sentences are."""
    return any(rule(pair, left, right) for rule in _RULES)


def is_of_older_event(left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether just one is a year and the other a day of the week: who tells of this week's event gives no year, who gives one tells of an older event."""
    return _is_old_beside(left, right) or _is_old_beside(right, left)


def _is_old_beside(old: TimeExpression, new: TimeExpression) -> bool:
    return old.grain is Grain.YEAR and tells_year(old) and new.grain in OF_A_DAY and not any(map(str.isdigit, new.text))


def _are_of_states(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    return _is_of_a_state(pair.left, left) or _is_of_a_state(pair.right, right)


def _is_of_a_state(side: Side, time: TimeExpression) -> bool:
    """Say whether all that a time dates is how somebody or something was then: "was in critical condition on Saturday", not "the vote was on Saturday"."""
    if time.type is TimexType.DURATION or bound_of(side, time) is not None:
        return False  # how long somebody was ill, or since when, is told of that one illness
    owners = dated_events(side.claims, time)
    if not all(event.lemma in STATES and event.tense is Tense.PAST for _, event in owners):
        return False  # "is due in court on Monday" tells of what is to come, and of that there is one
    return bool(owners) and all(_says_how(side, claim, event, time) for claim, event in owners)


def _says_how(side: Side, claim: Claim, event: Event, time: TimeExpression) -> bool:
    """Say whether anything but the time follows on the verb, and its subject is no event, nor dated itself: "his remarks on Monday were not the first"."""
    subject = claim.subject
    if subject is not None and (subject.start <= time.span.start < event.span.start):
        return False
    if subject is not None and any(one.form is EventForm.NOUN and subject.start <= one.span.start < subject.end for one in claim.events):
        return False
    until = time.span.start if event.span.end <= time.span.start else claim.span.end
    return any(event.span.end <= start < until for start in side.words.starts)


def _are_of_two_bodies(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether two kinds of body do what the two date: the House and the Senate, a council and a board."""
    mine, theirs = set(_bodies(pair.left, left)), set(_bodies(pair.right, right))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _bodies(side: Side, time: TimeExpression) -> Iterator[int]:
    """Yield the kinds of the bodies that do what a time dates, by their rows; of "a House panel" that of the House."""
    for claim, _ in dated_events(side.claims, time):
        if claim.subject is not None:
            words = side.reading.document.text[claim.subject.slice].lower().split()
            if words[-1] in _HEADS:  # no "White House spokesman"
                yield from [_ROWS[word] for word in words if word in _ROWS][:1]


def _are_hours_of_two(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether two hours are told of other deeds and of other doers: much happens within a few hours."""
    if left.type is not TimexType.TIME or right.type is not TimexType.TIME:
        return False
    if not occasion_of(pair.left.account, left).is_other_event(occasion_of(pair.right.account, right)):
        return False
    mine, theirs = (dated_events(side.claims, time) for side, time in ((pair.left, left), (pair.right, right)))
    happening = all(any(event.lemma in HAPPENING for _, event in events) for events in (mine, theirs))
    return not happening and not any(have_one_subject(pair, one, other) for one, _ in mine for other, _ in theirs)


def _are_beginning_and_end(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether one time is when something begins, and the other when it ends."""
    mine, theirs = ({event.lemma for _, event in dated_events(side.claims, time)} for side, time in ((pair.left, left), (pair.right, right)))
    return any(not BEGINNING.isdisjoint(one) and not ENDING.isdisjoint(other) for one, other in ((mine, theirs), (theirs, mine)))


def _are_measured_anew(pair: Pair, left: TimeExpression, right: TimeExpression) -> bool:
    """Say whether both sentences give a figure of one kind at their time, of what has another on each day: "closed at $41 on Friday", "at $38 on Monday"."""
    mine, theirs = tuple(_figures(pair.left, left)), tuple(_figures(pair.right, right))
    pairs = [(one, other) for one in mine for other in theirs if one.unit == other.unit]
    return bool(pairs) and all(relate_figures(one, other) in DIFFERENT for one, other in pairs)


def _figures(side: Side, time: TimeExpression) -> Iterator[Quantity]:
    for claim, event in dated_events(side.claims, time):
        if event.lemma in MEASURED:
            yield from [figure for figure in claim.quantities if figure.unit is not None]


_RULES = (_are_hours_of_two, _are_beginning_and_end, _are_of_states, _are_of_two_bodies, _are_measured_anew, is_of_what_went_before)
