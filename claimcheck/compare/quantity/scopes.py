"""Two differing figures in one slot ─► whether they are of two facts all the same.

So they are where they tell of two wholes (the rest instead of all, other places, the answers of two polls), and where one of them has its answer elsewhere.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from claimcheck.compare.place.deeds import named_places
from claimcheck.compare.place.levels import are_of_one_level
from claimcheck.compare.quantity.answers import are_of_two_groups
from claimcheck.compare.quantity.extents import are_of_two_extents
from claimcheck.compare.quantity.figures import SCALE_ALONE, are_near_scales, are_swapped, is_same_figure
from claimcheck.compare.quantity.holders import are_of_two_holders
from claimcheck.compare.quantity.periods import are_of_two_periods
from claimcheck.compare.quantity.plays import are_of_two_plays
from claimcheck.compare.quantity.portions import are_of_two_portions
from claimcheck.compare.quantity.progress import are_of_two_states
from claimcheck.compare.quantity.reckoning import are_reckoned
from claimcheck.compare.sides.accounts import Account
from claimcheck.compare.sides.pairs import Pair, Side
from claimcheck.language.en.calendar import MONTHS, WEEKDAYS
from claimcheck.language.en.names import CALENDAR_WORDS
from claimcheck.language.en.places import COUNTRIES, US_STATES
from claimcheck.language.en.scopes import ALL_OVER, NO_POLLSTERS, ONE_COUNT, POLLS, POLLSTER_PREPOSITIONS, REGION_PREPOSITIONS, REMAINDERS, WIDE_AREAS
from claimcheck.language.en.titles import ROLE_NOUNS
from claimcheck.model.analyses import Reading
from claimcheck.model.documents import Sentence
from claimcheck.model.intervals import Relation
from claimcheck.model.quantities import AGAINST, AGE, FOR, Quantity
from claimcheck.model.spans import Span
from claimcheck.model.time_relations import relation
from claimcheck.model.times import Grain, TimeExpression
from claimcheck.text.nouns import counts_people
from claimcheck.text.patterns import one_of

#: How many times the other a count of the same thing may be.
FARTHEST = 20

#: How many words may stand between a figure and the day that it is told of: "flights were canceled on".
FARTHEST_DAY = 5
_DAYS = (Grain.DAY, Grain.DAYPART)

#: How many sentences before the figure may name the poll: "74 percent disapproved in that survey".
LOOK_BACK = 2

_NAME = r"[A-Z][\w.&’'/-]{0,40}"
_NAMES = rf"{_NAME}(?:\s{_NAME}){{0,5}}"
_POLL = one_of(POLLS)

#: "a Meridian News poll", "a survey conducted for the Ostford Institute".
# the poll itself is only looked at, so that "a poll" does not hide who is named behind it
_POLLSTER = re.compile(
    rf"(?P<before>{_NAMES})\s(?={_POLL}\b)"
    rf"|\b{_POLL}\s(?:[a-z]+\s){{0,3}}?(?:[A-Z][a-z]+\s)?{one_of(POLLSTER_PREPOSITIONS)}\s(?:the\s(?:[a-z]+\s)?)?(?P<behind>{_NAMES})"
)
_NO_POLLSTERS = NO_POLLSTERS | MONTHS.keys() | WEEKDAYS.keys()
_PARTS = re.compile(r"[\s/-]+")

#: Each noun with the first of those that count the same things.
_ROWS: dict[str, str] = {noun: row[0] for row in ONE_COUNT for noun in row}

#: "(61,000) scooters in Canada and Mexico", "(40) of them were seen in Ostford".
_PLACE = rf"(?:the\s)?{_NAME}(?:\s{_NAME})?"
_PLACES = re.compile(rf"(?:\s[a-z]+){{0,5}}?\sin\s(?P<first>{_PLACE})(?:(?:,\s{_PLACE}){{0,9}},?\sand\s(?P<last>{_PLACE}))?")
_WIDE = re.compile(rf"(?:\s[a-z]+){{0,5}}?\s(?:(?:across|throughout|around)\sthe\s{one_of(WIDE_AREAS)}|{one_of(ALL_OVER)})\b")
_REGION = re.compile(rf"(?:\s[a-z]+){{0,5}}?\s{one_of(REGION_PREPOSITIONS)}\s(?P<region>{one_of((*US_STATES, *COUNTRIES))})\b")


def are_of_two_facts(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether two figures do not count one thing, however alike their sentences are."""
    if count_two_things(left, right) or _has_its_own(pair.right, left) or _has_its_own(pair.left, right):
        return True
    of_two_things = are_of_two_wholes(pair, left, right) or _are_of_two_orders(left, right) or _tell_of_two_towns(pair)
    return of_two_things or _are_told_apart(pair, left, right) or _has_better_answer(pair, left, right)


def _tell_of_two_towns(pair: Pair) -> bool:
    """Say whether either sentence says where, and neither speaks of the other's place: "killed 12 in Ostford", "killed 19 in Milltown"."""
    here, there = pair.left.once[named_places], pair.right.once[named_places]
    if not any(are_of_one_level(pair, mine, theirs) for mine in here for theirs in there):
        return False
    accounts = pair.accounts
    others = frozenset().union(*(accounts.same_right(index) for index, _ in here)) & pair.right.spoken_of
    own = frozenset().union(*(accounts.same_left(index) for index, _ in there)) & pair.left.spoken_of
    return not (others or own)


def count_two_things(left: Quantity, right: Quantity) -> bool:
    """Say whether two figures count what two plurals name; people go by many: "five senators", "nine Republicans"."""
    mine, theirs = left.counted, right.counted
    if mine is None or theirs is None:
        return False
    if (left.value == 1 or right.value == 1) and thing_counted(left) != thing_counted(right):
        return not (counts_people(mine) and counts_people(theirs))  # "one" counts no plural
    if left.counted_lemma == right.counted_lemma or left.counted_lemma == mine or right.counted_lemma == theirs:
        return False
    if thing_counted(left) == thing_counted(right):
        return False
    return not (counts_people(mine) and counts_people(theirs))


def count_same(left: Quantity, right: Quantity) -> bool:
    """Say whether both figures count people, or things that one noun names as well as the other."""
    mine, theirs = left.counted, right.counted
    return mine is not None and theirs is not None and (thing_counted(left) == thing_counted(right) or (counts_people(mine) and counts_people(theirs)))


def thing_counted(figure: Quantity) -> str | None:
    """Return the noun that a figure counts, the first of those that count the same things; None where it counts none."""
    return _ROWS.get(figure.counted_lemma, figure.counted_lemma) if figure.counted_lemma else None


def _are_of_two_orders(left: Quantity, right: Quantity) -> bool:
    """Say whether one of two counts is many times the other, and no scale is mistaken ("3 million", "3 billion"): 60 shops, 8,500 shops."""
    if left.rule == right.rule == SCALE_ALONE:
        return not are_near_scales(left, right)
    if left.unit is not None or not left.value or not right.value:
        return False
    low, high = sorted((abs(left.value), abs(right.value)))
    return high > FARTHEST * low and low.scaleb(high.adjusted() - low.adjusted()) != high


def _has_its_own(side: Side, figure: Quantity) -> bool:
    """Say whether the other sentence has the same number too, as a result: 58 wins are the 58 of "58-3 with 51 wins"."""
    return any(other.value is not None and other.value == figure.value and other.unit in (FOR, AGAINST) for other in side.quantities)


def are_of_two_wholes(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether the words beside the figures show it."""
    if are_of_two_plays(pair, left, right) or are_of_two_states(pair, left, right) or are_reckoned(pair, left, right):
        return True
    if are_of_two_groups(pair, left, right) or are_of_two_extents(pair, left, right) or _is_rest(pair.left, left.span) != _is_rest(pair.right, right.span):
        return True
    if _is_singled_out(pair.left, left) != _is_singled_out(pair.right, right):
        return True
    if are_of_two_portions(pair, left, right) or are_of_two_holders(pair, left, right):
        return True
    if are_of_two_periods(pair, left, right) and not (left.unit is not None and are_swapped(left, right)):
        return True
    if _is_wide(pair.left, left.span) is not _is_wide(pair.right, right.span) and (_places(pair.left, left.span) or _places(pair.right, right.span)):
        return True
    here, there = _places(pair.left, left.span), _places(pair.right, right.span)
    if (here and there and here != there) or _of_two_days(pair, left.span, right.span) or _of_two_genders(left, right):
        return True
    mine, theirs = _region(pair.left, left.span), _region(pair.right, right.span)
    return (mine is not None and theirs is not None and mine != theirs) or (left.unit == "percent" and _of_two_polls(pair))


def _is_wide(side: Side, figure: Span) -> bool:
    """Say whether a figure is told of a whole state or country, or of the world: "five people across the state"."""
    return _WIDE.match(side.reading.document.text, figure.end, side.sentence.span.end) is not None


def _region(side: Side, figure: Span) -> str | None:
    """Return the state or country of which a figure counts a part: "21 percent of Ohio's voters", "30 percent of the voters in Utah"."""
    match = _REGION.match(side.reading.document.text, figure.end, side.sentence.span.end)
    return match["region"] if match else None


def _is_rest(side: Side, figure: Span) -> bool:
    """Say whether a figure counts what is left: "four other states", "another 12"."""
    return side.word_before(figure) in REMAINDERS or side.word_after(figure) in REMAINDERS


def _is_singled_out(side: Side, figure: Quantity) -> bool:
    """Say whether one of many is told of by name, so that there may be more: "One member, Ada Lund, voted against it"."""
    if figure.value != 1 or figure.unit is not None:
        return False
    tokens = side.sentence.tokens
    behind = tokens[bisect_left(tokens, (figure.span.end,)) :][:3]
    return len(behind) == 3 and behind[1].text == "," and behind[2].text[0].isupper()


def _places(side: Side, figure: Span) -> tuple[str | None, ...]:
    """Return the places that follow on a figure, the first and the last of them: "61,000 scooters in Canada and Mexico"."""
    match = _PLACES.match(side.reading.document.text, figure.end, side.sentence.span.end)
    return match.groups() if match and match["first"] not in CALENDAR_WORDS else ()


def _of_two_days(pair: Pair, left: Span, right: Span) -> bool:
    """Say whether each figure is told of days that do not meet: "3,500 flights on Sunday", "12,000 flights since Friday", "closed on Monday at $41"."""
    here, there = (_day_behind(side, figure) or _day_of_clause(side, figure) for side, figure in ((pair.left, left), (pair.right, right)))
    return here is not None and there is not None and relation(here, there) is Relation.DISJOINT


def _day_of_clause(side: Side, figure: Span) -> TimeExpression | None:
    """Return the one day that the clause of a figure names."""
    claim = side.claim_at(figure)
    days = [time for time in claim.times if time.grain in _DAYS] if claim else []
    return days[0] if len(days) == 1 else None


def _day_behind(side: Side, figure: Span) -> TimeExpression | None:
    """Return the day that follows on a figure and what it counts, with no other figure between."""
    time = next((time for time in side.times if time.span.start >= figure.end), None)
    if time is None or time.grain not in _DAYS or len(side.reading.document.text[figure.end : time.span.start].split()) > FARTHEST_DAY:
        return None
    between = any(figure.end <= other.span.start < time.span.start for other in side.quantities)
    return None if between else time


def _of_two_genders(left: Quantity, right: Quantity) -> bool:
    """Say whether two ages are those of a man and a woman: "her 1-year-old son", "a 23-year-old woman"."""
    genders = [ROLE_NOUNS.get(figure.counted_lemma or "") for figure in (left, right)]
    return left.unit == AGE and None not in genders and genders[0] != genders[1]


def _of_two_polls(pair: Pair) -> bool:
    """Say whether the two sentences are about two polls, by those who conducted them."""
    here, there = _pollsters(pair.left), _pollsters(pair.right)
    return bool(here and there) and here.isdisjoint(there)


def _pollsters(side: Side) -> frozenset[str]:
    """Return the words of the names of those who conducted the poll that a sentence tells of."""
    return next((names for sentence in _back_from(side) if (names := _named_beside_poll(side, sentence))), frozenset())


def _back_from(side: Side) -> Iterator[Sentence]:
    sentences, index = side.reading.document.sentences, side.sentence.index
    return reversed(sentences[max(0, index - LOOK_BACK) : index + 1])


def _named_beside_poll(side: Side, sentence: Sentence) -> frozenset[str]:
    if POLLS.isdisjoint(sentence.lowers):
        return frozenset()
    found = _POLLSTER.finditer(side.reading.document.text, sentence.span.start, sentence.span.end)
    return frozenset(word for match in found for word in _PARTS.split(match["before"] or match["behind"]) if word and word.lower() not in _NO_POLLSTERS)


def _are_told_apart(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether the other article has one of two differing figures too, of the same noun: it is told of something else there, or of both."""
    return _tells_of_noun(pair.right.reading, left) or _tells_of_noun(pair.left.reading, right)


def _tells_of_noun(reading: Reading, quantity: Quantity) -> bool:
    noun = quantity.counted_lemma
    return noun is not None and any(other.counted_lemma == noun and is_same_figure(quantity, other) for other in reading.quantities)


def _has_better_answer(pair: Pair, left: Quantity, right: Quantity) -> bool:
    """Say whether the sentence of one figure is likelier to tell the same as another that has a figure of the same noun: this is its answer, then."""
    accounts, here, there = pair.accounts, pair.left.sentence.index, pair.right.sentence.index
    ahead = [theirs for (mine, theirs), score in accounts.likely.items() if mine == here and score > pair.score]
    back = [mine for (mine, theirs), score in accounts.likely.items() if theirs == there and score > pair.score]
    return _counts_in(accounts.right, ahead, left) or _counts_in(accounts.left, back, right)


def _counts_in(account: Account, sentences: Iterable[int], figure: Quantity) -> bool:
    noun, rivals = figure.counted_lemma, account.quantities_by_sentence
    return noun is not None and any(other.counted_lemma == noun and other.unit == figure.unit for number in sentences for other in rivals.get(number, ()))
