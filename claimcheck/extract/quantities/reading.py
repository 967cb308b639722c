"""Sentences ─► quantities: from each word that may open a figure, the rules that its neighbours allow, then hedges and the thing counted."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

import attrs

from claimcheck.extract.quantities import counts, measures, money, shares, tallies
from claimcheck.extract.quantities.counting import counted_noun, joined_noun
from claimcheck.extract.quantities.figures import Figure, point
from claimcheck.extract.quantities.hedging import hedge_after, hedge_before, hedged
from claimcheck.extract.quantities.labels import is_label
from claimcheck.language.en.bounds import MULTIPLES, PART_COUNTS, PARTS, PLURAL_SCALES, VAGUE_COUNTS
from claimcheck.language.en.numbers import FRACTION_SIGNS, ORDINALS, SCALES, SMALL_NUMBERS, TENS
from claimcheck.language.en.units import CURRENCY_SIGNS, CURRENCY_WORDS, MEASURES, RANK_WORDS, RESULT_NOUNS
from claimcheck.model.documents import Document, Sentence
from claimcheck.model.quantities import Quantity
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression
from claimcheck.text.nouns import singular
from claimcheck.text.numbers import NUMBER
from claimcheck.text.rules import Rule
from claimcheck.text.tags import tag

_NUMBER_WORDS = frozenset(SMALL_NUMBERS) | frozenset(TENS)
_VAGUE_HEADS = frozenset(words.split()[-1] for words in VAGUE_COUNTS)
_CURRENCY_TOKENS = frozenset(sign.lower() for sign in CURRENCY_SIGNS) | {"us", "$", "£", "€", "¥", "₹"}
_UNIT_HEADS = frozenset(words.split()[0] for words in MEASURES) | {"°"}
_AGE_HEADS = frozenset(("year", "years"))
#: What counts of these tell is how long, not how many.
TIME_UNITS = frozenset(
    f"{unit}{s}" for unit in ("second", "minute", "hour", "day", "night", "week", "weekend", "month", "year", "decade", "century") for s in ("", "s")
) | {"centuries"}
_NUMBER = re.compile(NUMBER, re.IGNORECASE)
#: No age is above this; the figure is then something else.
OLDEST = 150
_ARTICLE_HEADS = frozenset(SCALES) | frozenset(PARTS) | _VAGUE_HEADS


_DECADES = frozenset(f"{part}{decade}0s" for part in ("", "mid-") for decade in range(1, 10))


@lru_cache(maxsize=16384)
def _opens(word: str) -> str:
    """What kind of figure a word in lower case may open; "" for nearly all."""
    if word in _DECADES:
        return "decade"
    if word[0].isdigit() or word[0] in FRACTION_SIGNS:
        return "number"
    first = word.partition("-")[0]
    for kind, members in (
        ("number", _NUMBER_WORDS),
        ("scale", PLURAL_SCALES),
        ("multiple", MULTIPLES),
        ("age", ("aged", "age", "ages")),
        ("range", ("between", "from")),
        ("article", _ARTICLE_HEADS),
    ):
        if word in members or (kind in ("number", "article") and first in members):
            return kind
    return "rank" if word in ORDINALS else ""


def find_quantities(document: Document, times: Sequence[TimeExpression]) -> tuple[Quantity, ...]:
    """Return the quantities of the sentences, in order; what is already read as a time is left alone, ages apart."""
    taken = sorted((time.span.start, time.span.end) for time in times)
    found: list[Quantity] = []
    for sentence in document.sentences:
        places = [at for at, token in enumerate(sentence.tokens) if _opens(token.lower)]
        if places:
            found.extend(_Reader(document.text, sentence, taken).quantities(places))
    return tuple(found)


@attrs.frozen
class _Found:
    """A figure with its place in the text, the tokens that it takes, and the rule that read it."""

    start: int
    end: int
    first: int
    after: int
    figure: Figure
    rule: str


class _Reader:
    """One sentence, read for its quantities."""

    def __init__(self, text: str, sentence: Sentence, taken: list[tuple[int, int]]) -> None:
        self.text, self.sentence, self.tokens, self.taken = text, sentence, sentence.tokens, taken
        self.end = sentence.span.end
        self.letters = tag(sentence.tokens)
        self.starts = [token.start for token in sentence.tokens]

    def quantities(self, places: list[int]) -> Iterator[Quantity]:
        """Yield the quantities that open at the tokens *places*; none overlaps the one before."""
        done = self.sentence.span.start
        for at in places:
            if self.tokens[at].start < done:
                continue
            found = self._read(at)
            if found is None or found.start < done or self._is_rest(found.first):
                continue
            done = found.end
            yield from self._quantities_of(found)

    def _is_rest(self, first: int) -> bool:
        """ "All but 12" tells how many are left out."""
        return first > 1 and self.tokens[first - 1].lower == "but" and self.tokens[first - 2].lower == "all"

    def _read(self, at: int) -> _Found | None:
        kind = _opens(self.tokens[at].lower)
        for first, rules in self._attempts(at, kind):
            start = self.tokens[first].start
            for rule in rules:
                match = rule.regex.match(self.text, start, self.end)
                figure = rule.make(match) if match else None
                if match is None or figure is None or self._is_time(start, match.end(), rule):
                    continue
                if rule is tallies.tally and not self._is_result(match):
                    continue
                if rule is counts.count and (is_label(self.text, self.tokens, at, match.end()) or not self._counts(at, match.end())):
                    return None
                if (
                    rule is not counts.count
                    and rule is not measures.age_before
                    and is_label(self.text, self.tokens, at, self.tokens[at].end)
                    and not figure.unit
                ):
                    return None
                found = _Found(start, match.end(), first, self._token_after(match.end()), figure, rule.name)
                return self._as_age(found) if rule is counts.count else found
        return None

    def _attempts(self, at: int, kind: str) -> Iterator[tuple[int, tuple[Rule[Figure], ...]]]:
        """Where a figure may start, and the rules that are worth trying there, the most particular first."""
        token = self.tokens[at]
        if kind == "number":
            sign = self._sign_before(at)
            if sign is not None:
                yield sign, (money.money_range, money.money)
            yield at, (counts.rank,) if token.lower.endswith(("st", "nd", "rd", "th")) and self._is_rank(at) else self._number_rules(at)
        elif kind == "article":
            head = token.lower.partition("-")[0]
            first = at - 1 if at and self.tokens[at - 1].lower in ("a", "an", "quite", "one") else at
            if head in PARTS:
                yield at, (counts.rank,) if token.lower in ORDINALS and self._is_rank(at) else ()
                yield first, self._part_rules(at)
            elif head in SCALES:
                yield first, (money.money_in_words, measures.measured, counts.count) if first < at else ()
            else:
                yield first, (counts.vague_count,) if self._is_vague(at, first) else ()
        elif kind == "scale":
            yield at, (counts.plural_scale,)
        elif kind == "multiple":
            yield at, (counts.multiple,) if token.lower not in ("double", "triple") else ()
        elif kind == "decade":
            opening = next((back for back in range(at - 1, max(at - 4, -1), -1) if self.tokens[back].lower == "in"), None)
            yield at if opening is None else opening, (measures.age_decade,)
        elif kind == "age":
            yield at, (measures.age_before,)
        elif kind == "range":
            yield at, (tallies.between,)
        else:
            yield at, (counts.rank,) if self._is_rank(at) else ()

    def _is_result(self, match: re.Match[str]) -> bool:
        """Two joined figures are a result where the first is no smaller, or a noun says so: "a 4-5 loss"."""
        after = self._token_after(match.end())
        return int(match["number"]) >= int(match["other"]) or (after < len(self.tokens) and self.tokens[after].lower in RESULT_NOUNS)

    def _as_age(self, found: _Found) -> _Found:
        """A lone figure between commas behind a name ("Reed, 46, said"), or behind "she was", is an age."""
        before = [token.lower for token in self.tokens[max(found.first - 2, 0) : found.first]]
        following = self.letters[found.after : found.after + 1]
        if len(before) < 2 or found.figure.value is None or found.figure.value > OLDEST or not self.text[found.start].isdigit():
            return found
        named = before[1] == "," and following in ",." and self.tokens[found.first - 2].text[0].isupper() and before[0][0].isalpha()
        named = named or (before[1] in ("now", "then") and before[0] == "," and following in ",.")
        told = before[1] in ("was", "is", "turned") and before[0] in ("he", "she", "who", "i") and following in ",.;PCSt"
        return attrs.evolve(found, figure=attrs.evolve(found.figure, unit=measures.AGE), rule="age alone") if (named or told) and following else found

    def _sign_before(self, at: int) -> int | None:
        if at > 1 and self.tokens[at - 1].text == "." and self.tokens[at - 2].text == "Rs":
            return at - 2
        if not at or self.tokens[at - 1].lower not in _CURRENCY_TOKENS and self.tokens[at - 1].lower.rstrip(".") != "rs":
            return None
        two = (
            at > 1
            and self.tokens[at - 2].end == self.tokens[at - 1].start
            and (self.tokens[at - 2].lower + self.tokens[at - 1].lower).upper() in CURRENCY_SIGNS
        )
        return at - 2 if two else at - 1

    def _number_rules(self, at: int) -> tuple[Rule[Figure], ...]:
        token, following = self.tokens[at], self._following(at)
        if ("-" in token.text and token.text[-1] != "-") or "–" in token.text:
            return _HYPHENED
        if following in _UNIT_HEADS or following == "%":
            return (measures.height, measures.measured, counts.count)
        if following in ("-", "–", "—", "to", "or"):
            return (measures.measured_range, tallies.tally, tallies.plain_range, measures.measured, money.money_in_words, counts.count)
        special = _BY_FOLLOWING.get(following)
        return (special, counts.count) if special else (counts.count,)

    def _following(self, at: int) -> str:
        """The first word behind the number that token *at* opens, its scale and its fraction included."""
        number = _NUMBER.match(self.text, self.tokens[at].start, self.end)
        after = self._token_after(number.end()) if number else at + 1
        return self.tokens[after].lower if after < len(self.tokens) else ""

    def _part_rules(self, at: int) -> tuple[Rule[Figure], ...]:
        """A fraction is one where "of", "the" or a number word stands beside it: "a third of", "half the"; "a third man" is none."""
        following = self.tokens[at + 1].lower if at + 1 < len(self.tokens) else ""
        word = self.tokens[at].lower
        unit = self.tokens[at + 2].lower if following in ("a", "an", "of") and at + 2 < len(self.tokens) else following
        if unit in _UNIT_HEADS or (following == "of" and at + 3 < len(self.tokens) and self.tokens[at + 3].lower in _UNIT_HEADS):
            return (measures.measured_part, shares.fraction)
        if word == "half" and following in ("a", "an") and self.letters[at + 2 : at + 3] and self.tokens[at + 2].lower in SCALES:
            return (counts.count,)
        counted = at > 0 and self.tokens[at - 1].lower in PART_COUNTS and self.tokens[at - 1].lower not in ("a", "an", "one")
        if following == "of" or (word == "half" and following in ("the", "a", "his", "her", "its", "their", "all")) or (counted and word != "second"):
            return (shares.fraction,)
        return ()

    def _is_vague(self, at: int, first: int) -> bool:
        word = self.tokens[at].lower
        if word == "both":
            letters = self.letters[at + 1 : at + 3]
            return letters[:1] == "N" and letters[1:] != "C" and self.tokens[at + 1].lower.endswith("s") and self.tokens[at + 1].text[0].islower()
        return word == "several" or first < at

    def _is_rank(self, at: int) -> bool:
        """ "Placed second", "tied for 2nd", "in third place": a verb of ranking before, or "place" behind."""
        following = self.tokens[at + 1].lower if at + 1 < len(self.tokens) else ""
        before = [token.lower for token in self.tokens[max(at - 2, 0) : at]]
        if following == "place":
            return before[-1:] != ["the"] or self.tokens[at].lower != "first"  # "in the first place" ranks nothing
        return (
            bool(before)
            and (before[-1] in RANK_WORDS or (before[-1] in ("in", "for", "a") and before[0] in RANK_WORDS))
            and self.letters[at + 1 : at + 2] not in ("N", "J")
        )

    def _counts(self, at: int, end: int) -> bool:
        """Whether a bare number counts: "one" only before a small noun, others unless letters stick to the figure or a full point ends a lone one."""
        token = self.tokens[at]
        if counts.BROKEN_FIGURE.match(self.text, token.start, token.end):
            return bool(joined_noun(token, end - token.start))
        if token.lower != "one":
            return not token.lower.startswith("one-")
        after = self._token_after(end)
        before = self.tokens[at - 1].lower if at else ""
        return (
            self.letters[after : after + 1] == "N"
            and self.tokens[after].text[0].islower()
            and before not in ("no", "any", "every", "this", "that", "the", "each", "which")
        )

    def _is_time(self, start: int, end: int, rule: Rule[Figure]) -> bool:
        if rule in _AGES:
            return False
        place = bisect_left(self.taken, (start, start))
        return any(low < end and start < high for low, high in self.taken[max(place - 1, 0) : place + 1])

    def _token_after(self, end: int) -> int:
        return bisect_left(self.starts, end)

    def _quantities_of(self, found: _Found) -> Iterator[Quantity]:
        if found.figure.unit == tallies.FOR:
            yield from self._both_sides(found)
            return
        before, after = hedge_before(self.tokens, found.first), hedge_after(self.tokens, found.after)
        figure = hedged(hedged(found.figure, before), after)
        start = self.tokens[found.first - before.tokens].start if before and before.mod else found.start
        end = self.tokens[found.after + after.tokens - 1].end if after else found.end
        behind = found.after + (after.tokens if after else 0)
        counted = self._counted(found, behind)
        if figure.unit is None and (counted in TIME_UNITS or _are_years(figure, counted, self.text[found.start : found.end])):
            return  # a length or a stretch of time
        if after is not None and after.words.endswith(("older", "younger")):
            figure = attrs.evolve(figure, unit=measures.AGE)
        if counted in CURRENCY_WORDS and figure.unit is None:  # "thousands of dollars"
            figure, counted = attrs.evolve(figure, unit=CURRENCY_WORDS[counted][0]), None
        yield self._quantity(Span(start, end), figure, found.rule, counted)

    def _counted(self, found: _Found, behind: int) -> str | None:
        """The noun that is counted: behind the hyphen, behind the figure, behind "of" after a share, behind "in" after a sum of money."""
        figure = found.figure
        last = self.tokens[found.after - 1]
        if last.end > found.end:
            return joined_noun(last, found.end - last.start)
        following = self.tokens[behind].lower if behind < len(self.tokens) else ""
        if figure.unit is None or figure.unit in ("percent", measures.AGE):
            return counted_noun(self.tokens, self.letters, behind)
        if figure.dimension is None and figure.unit.isupper() and following == "in":
            return counted_noun(self.tokens, self.letters, behind + 1)
        return None

    def _both_sides(self, found: _Found) -> Iterator[Quantity]:
        match = tallies.tally.regex.match(self.text, found.start, self.end)
        assert match is not None  # it was read by this rule
        yield self._quantity(Span(*match.span("number")), found.figure, found.rule, None)
        yield self._quantity(Span(*match.span("other")), point(Decimal(match["other"]), unit=tallies.AGAINST), found.rule, None)

    def _quantity(self, span: Span, figure: Figure, rule: str, counted: str | None) -> Quantity:
        return Quantity(
            span,
            self.text[span.slice],
            figure.interval,
            rule,
            figure.approximate,
            figure.unit,
            counted,
            figure.value,
            figure.step,
            figure.dimension,
            figure.factor,
            singular(counted) if counted else None,
        )


def _are_years(figure: Figure, counted: str | None, text: str) -> bool:
    """Four figures without a comma are years unless a plural follows: "the 2016 vote", "between 2009 and 2016", but "2016 votes"."""
    lower, upper = figure.interval.lower, figure.interval.upper
    ends = [end for end in (lower, upper) if end is not None]
    plural = counted is not None and singular(counted) != counted
    return "," not in text and not plural and all(1500 <= end < 2100 and end == int(end) for end in ends) and bool(re.search(r"\b[12]\d{3}\b", text))


_AGES = (measures.age, measures.age_before, measures.age_decade)
_HYPHENED = (
    measures.age,
    measures.height,
    shares.one_in,
    tallies.ratio,
    measures.measured_range,
    measures.measured,
    tallies.tally,
    tallies.plain_range,
    counts.multiple,
    shares.fraction,
    counts.count,
)
_BY_FOLLOWING: dict[str, Rule[Figure]] = {
    **dict.fromkeys(CURRENCY_WORDS, money.money_in_words),
    **dict.fromkeys(_AGE_HEADS, measures.age),
    "in": shares.one_in,
    "out": shares.one_in,
    "times": counts.multiple,
    **dict.fromkeys((f"{part}s" for part in PARTS), shares.fraction),
}
