"""Sentences ─► quantities: from each word that may open a figure, the rules that its neighbours allow, then hedges and the thing counted."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import compress

import attrs

from claimcheck.extract.quantities import counts, measures, tallies
from claimcheck.extract.quantities.choosing import KINDS, Chooser
from claimcheck.extract.quantities.counting import counted_noun, joined_noun
from claimcheck.extract.quantities.figures import Figure, point
from claimcheck.extract.quantities.hedging import hedge_after, hedge_before, hedge_behind_noun, hedged
from claimcheck.extract.quantities.labels import is_label
from claimcheck.language.en.beside_figures import AGED_PRONOUNS, AT_AN_AGE, BECOMING_AN_AGE, BEFORE_ONE, DYING
from claimcheck.language.en.calendar import UNITS_OF_LENGTHS
from claimcheck.language.en.scopes import WHICH_YEAR
from claimcheck.language.en.units import CURRENCY_WORDS, RESULT_NOUNS
from claimcheck.model.documents import Document, Sentence
from claimcheck.model.quantities import AGAINST, AGE, FOR, Quantity
from claimcheck.model.spans import Span
from claimcheck.model.times import TimeExpression
from claimcheck.text.nouns import singular
from claimcheck.text.rules import Rule

#: What counts of these tell is how long, not how many.
TIME_UNITS = frozenset(f"{unit}{s}" for unit in UNITS_OF_LENGTHS for s in ("", "s")) | {"centuries"}
#: No age has more figures. One that nobody reaches is a slip ("Reed, 477, said") that the other article shows.
OLDEST = 999
#: A lone figure up to this may be a time of day.
LAST_HOUR = 24
#: How many words before the age of one who died the death may be told.
REACH_OF_A_DEATH = 6


def find_quantities(document: Document, times: Sequence[TimeExpression]) -> tuple[Quantity, ...]:
    """Return the quantities of the sentences, in order; what is already read as a time is left alone, ages apart."""
    taken = sorted((time.span.start, time.span.end) for time in times)
    found: list[Quantity] = []
    for sentence in document.sentences:
        places = list(compress(range(len(sentence.lowers)), map(KINDS.__getitem__, sentence.lowers)))
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
        self.letters = sentence.letters
        self.chooser = Chooser(text, sentence)

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
        kind = KINDS[self.tokens[at].lower]
        for first, rules in self.chooser.attempts(at, kind):
            start = self.tokens[first].start
            for rule in rules:
                match = rule.regex.match(self.text, start, self.end)
                figure = rule.make(match) if match else None
                if match is None or figure is None or self._is_time(start, match.end(), rule):
                    continue
                if rule is tallies.tally and not self._is_result(match):
                    continue
                if self._is_none(at, match.end(), rule, figure):
                    return None
                found = _Found(start, match.end(), first, self.chooser.token_after(match.end()), figure, rule.name)
                return self._as_age(found) if rule is counts.count else found
        return None

    def _is_none(self, at: int, end: int, rule: Rule[Figure], figure: Figure) -> bool:
        """Whether what was read names or labels something instead of counting it."""
        if rule is counts.count:
            return is_label(self.text, self.tokens, at, end) or not self._counts(at, end)
        return rule is not measures.age_before and not figure.unit and is_label(self.text, self.tokens, at, self.tokens[at].end)

    def _is_result(self, match: re.Match[str]) -> bool:
        """Two joined figures are a result where the first is no smaller, or a noun says so: "a 4-5 loss"."""
        after = self.chooser.token_after(match.end())
        return int(match["number"]) >= int(match["other"]) or (after < len(self.tokens) and self.tokens[after].lower in RESULT_NOUNS)

    def _as_age(self, found: _Found) -> _Found:
        """A lone figure between commas behind a name ("Reed, 46, said"), behind "she was", or where one died ("dies at 91"), is an age."""
        value = found.figure.value
        if value is None or value > OLDEST or not self.text[found.start].isdigit():
            return found
        before = self.sentence.lowers[max(found.first - 2, 0) : found.first]
        is_age = self._is_at_an_age(found) if before[-1:] == (AT_AN_AGE,) and value > LAST_HOUR else self._is_of_somebody(found, before)
        return attrs.evolve(found, figure=attrs.evolve(found.figure, unit=AGE), rule="age alone") if is_age else found

    def _is_at_an_age(self, found: _Found) -> bool:
        """Whether "at" and a figure tell how old one died ("dies at 91") or did something ("At 83, she won")."""
        if found.first == 1:
            comma, somebody = self.letters[found.after : found.after + 1], self.tokens[found.after + 1 : found.after + 2]
            return comma == "," and bool(somebody) and (somebody[0].lower in AGED_PRONOUNS or somebody[0].text[0].isupper())
        near = self.sentence.lowers[max(0, found.first - REACH_OF_A_DEATH) : found.first]
        return self.letters[found.after : found.after + 1] in ",.;PCSt" and not DYING.isdisjoint(near)

    def _is_of_somebody(self, found: _Found, before: Sequence[str]) -> bool:
        following = self.letters[found.after : found.after + 1]
        if len(before) < 2 or not following:
            return False
        named = before[1] == "," and following in ",.;" and self.tokens[found.first - 2].text[0].isupper() and before[0][0].isalpha()
        named = named or (before[1] in ("now", "then") and before[0] == "," and following in ",.")
        return named or (before[1] in BECOMING_AN_AGE and before[0] in AGED_PRONOUNS and following in ",.;PCSt")

    def _counts(self, at: int, end: int) -> bool:
        """Whether a bare number counts: "one" only before a small noun, others unless letters stick to the figure or a full point ends a lone one."""
        token = self.tokens[at]
        if counts.BROKEN_FIGURE.match(self.text, token.start, token.end):
            return bool(joined_noun(token, end - token.start))
        if "-by-" in token.lower:
            return False  # "four-by-four"
        if token.lower != "one":
            return not token.lower.startswith("one-")
        after = self.chooser.token_after(end)
        before = self.tokens[at - 1].lower if at else ""
        return (
            self.letters[after : after + 1] == "N"
            and self.tokens[after].text[0].islower()
            and before not in BEFORE_ONE
        )

    def _is_time(self, start: int, end: int, rule: Rule[Figure]) -> bool:
        if rule in _AGES:
            return False
        place = bisect_left(self.taken, (start, start))
        return any(low < end and start < high for low, high in self.taken[max(place - 1, 0) : place + 1])

    def _quantities_of(self, found: _Found) -> Iterator[Quantity]:
        if found.figure.unit == FOR:
            yield from self._both_sides(found)
            return
        before, after = hedge_before(self.tokens, found.first), hedge_after(self.tokens, found.after)
        last = after or hedge_behind_noun(self.tokens, self.letters, found.after)
        figure = hedged(hedged(found.figure, before), last)
        start = self.tokens[found.first - before.tokens].start if before and before.mod else found.start
        end = self.tokens[found.after + last.tokens - 1].end if last else found.end
        behind = found.after + (after.tokens if after else 0)
        counted = self._counted(found, behind)
        if counted in TIME_UNITS and self.tokens[behind].lower in WHICH_YEAR:
            counted = None  # "40 shops this year and another 30 next year"
        if figure.unit is None and (counted in TIME_UNITS or _are_years(figure, counted, self.text[found.start : found.end])):
            return  # a length or a stretch of time
        if after is not None and after.words.endswith(("older", "younger")):
            figure = attrs.evolve(figure, unit=AGE)
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
        if figure.unit is None and self.letters[behind : behind + 1] == "V" and following.endswith("s"):
            return following  # no verb ends in -s behind more than one: "four assists"
        if figure.unit is None or figure.unit in ("percent", AGE):
            return counted_noun(self.tokens, self.letters, behind)
        if figure.dimension is None and figure.unit.isupper() and following == "in":
            return counted_noun(self.tokens, self.letters, behind + 1)
        return None

    def _both_sides(self, found: _Found) -> Iterator[Quantity]:
        match = tallies.tally.regex.match(self.text, found.start, self.end)
        assert match is not None  # it was read by this rule
        yield self._quantity(Span(*match.span("number")), found.figure, found.rule, None)
        yield self._quantity(Span(*match.span("other")), point(Decimal(match["other"]), unit=AGAINST), found.rule, None)

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
