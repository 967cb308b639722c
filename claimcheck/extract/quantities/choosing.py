"""A word that may open a figure, among its neighbours ─► the rules that are worth trying there, and where the figure then starts."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from claimcheck.extract.quantities import changes, counts, measures, money, shares, tallies
from claimcheck.extract.quantities.figures import Figure
from claimcheck.language.en.beside_figures import AGE_WORDS, BEFORE_A_PLACE_IN_ORDER, BEFORE_A_RANK, BEFORE_A_SCALE, BEFORE_A_UNIT, BEHIND_HALF, JOINING_FIGURES
from claimcheck.language.en.bounds import MULTIPLES, PART_COUNTS, PARTS, PLURAL_SCALES, VAGUE_COUNTS
from claimcheck.language.en.numbers import FRACTION_SIGNS, ORDINALS, SCALES, SMALL_NUMBERS, TENS
from claimcheck.language.en.units import AGE_UNITS, CURRENCY_SIGNS, CURRENCY_WORDS, GRADES, MEASURES, MEASURING_WORDS, RANK_WORDS
from claimcheck.language.en.word_classes import INDEFINITE_ARTICLES
from claimcheck.model.documents import Sentence
from claimcheck.text.numbers import NUMBER
from claimcheck.text.remembering import Remembered
from claimcheck.text.rules import Rule

_NUMBER_WORDS = frozenset(SMALL_NUMBERS) | frozenset(TENS)
_VAGUE_HEADS = frozenset(words.split()[-1] for words in VAGUE_COUNTS)
_CURRENCY_TOKENS = frozenset(sign.lower() for sign in CURRENCY_SIGNS) | {"us", "$", "£", "€", "¥", "₹"}
_UNIT_HEADS = frozenset(words.split()[0].rstrip(".") for words in MEASURES) | {"°"}
#: Units that are written on to their figure: "58km".
_STUCK_UNITS = _UNIT_HEADS - {"°"}
_NUMBER = re.compile(NUMBER, re.IGNORECASE)
_ARTICLE_HEADS = frozenset(SCALES) | frozenset(PARTS) | _VAGUE_HEADS
_DECADES = frozenset(f"{part}{decade}0s" for part in ("", "mid-") for decade in range(1, 10))


def opens(word: str) -> str:
    """What kind of figure a word in lower case may open; "" for nearly all."""
    if word in _DECADES:
        return "decade"
    if word[0].isdigit() or word[0] in FRACTION_SIGNS:
        return "number"
    first, _, rest = word.partition("-")
    if first in ORDINALS and rest.endswith("est"):
        return "superlative"
    if first in GRADES or word in MEASURING_WORDS:
        return "grade"
    for kind, members in (
        ("number", _NUMBER_WORDS),
        ("scale", PLURAL_SCALES),
        ("multiple", MULTIPLES),
        ("age", AGE_WORDS),
        ("range", ("between", "from")),
        ("article", _ARTICLE_HEADS),
    ):
        if word in members or (kind in ("number", "article") and first in members):
            return kind
    return "rank" if word in ORDINALS else ""


#: What `opens` answers, for each word that was met.
KINDS = Remembered(opens)


class Chooser:
    """One sentence of *text*, asked token by token."""

    def __init__(self, text: str, sentence: Sentence) -> None:
        self.text, self.tokens, self.letters, self.end = text, sentence.tokens, sentence.letters, sentence.span.end

    def token_after(self, end: int) -> int:
        """Return the index of the first token that starts at or behind offset *end*."""
        return bisect_left(self.tokens, (end,))  # tokens sort by where they start

    def attempts(self, at: int, kind: str) -> Iterator[tuple[int, tuple[Rule[Figure], ...]]]:
        """Yield where a figure may start, and the rules that are worth trying there, the most particular first."""
        token = self.tokens[at]
        if kind == "number":
            sign = self._sign_before(at)
            first = at if sign is None else sign
            if changes.is_change(self.tokens, first):
                yield first, (changes.changing_from,)
            if sign is not None:
                yield sign, (money.money_range, money.money)
            yield at, (counts.rank,) if token.lower.endswith(("st", "nd", "rd", "th")) and self._is_rank(at) else self._number_rules(at)
        elif kind == "article":
            yield from self._attempts_behind_article(at)
        elif kind == "scale":
            yield at, (counts.plural_scale,)
        elif kind == "multiple":
            yield at, (counts.multiple,) if token.lower not in ("double", "triple") else ()
        elif kind == "decade":
            opening = next((back for back in range(at - 1, max(at - 4, -1), -1) if self.tokens[back].lower == "in"), None)
            yield at if opening is None else opening, (measures.age_decade,)
        elif kind == "age":
            yield at, (measures.age_before,)
        elif kind == "grade":
            yield at, (measures.graded,)
        elif kind == "superlative":
            yield at, (counts.superlative,)
        elif kind == "range":
            yield at, () if changes.is_change(self.tokens, at + 1) else (tallies.between,)
        else:
            yield at, (counts.superlative, counts.rank) if self._is_rank(at) else (counts.superlative,)

    def _attempts_behind_article(self, at: int) -> Iterator[tuple[int, tuple[Rule[Figure], ...]]]:
        """Yield the same for a part, a scale or a vague number, which an article before it belongs to: "a third", "a dozen", "a few"."""
        word = self.tokens[at].lower
        head = word.partition("-")[0]
        first = at - 1 if at and self.tokens[at - 1].lower in BEFORE_A_SCALE else at
        if head in PARTS:
            yield at, (counts.rank,) if word in ORDINALS and self._is_rank(at) else ()
            yield first, self._part_rules(at)
        elif head in SCALES:
            yield first, (money.money_in_words, measures.measured, counts.count) if first < at else ()
        else:
            yield first, (counts.vague_count,) if self._is_vague(at, first) else ()

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
        if following.rstrip(".") in _UNIT_HEADS or following == "%":  # "110 mph.", where the stop may end the sentence
            return (measures.height, measures.measured_range, measures.measured, counts.count)
        if token.lower.lstrip("0123456789.,") in _STUCK_UNITS:
            return (measures.measured_range, measures.measured, counts.count)
        if following == "-" and self._is_suspended(at):
            return ()
        if following in ("-", "–", "—", "to", "or"):
            return (measures.age, measures.measured_range, tallies.tally, tallies.plain_range, measures.measured, money.money_in_words, counts.count)
        special = _BY_FOLLOWING.get(following)
        return (special, counts.count) if special else (counts.count,)

    def _is_suspended(self, at: int) -> bool:
        """ "18 - and 19 - year - olds", cut into words: the unit of the first figure stands behind the second."""
        return at + 2 < len(self.tokens) and self.tokens[at + 2].lower in JOINING_FIGURES

    def _following(self, at: int) -> str:
        """The first word behind the number that token *at* opens, its scale and its fraction included."""
        number = _NUMBER.match(self.text, self.tokens[at].start, self.end)
        after = self.token_after(number.end()) if number else at + 1
        return self.tokens[after].lower if after < len(self.tokens) else ""

    def _part_rules(self, at: int) -> tuple[Rule[Figure], ...]:
        """A fraction is one where "of", "the" or a number word stands beside it: "a third of", "half the"; "a third man" is none."""
        following = self.tokens[at + 1].lower if at + 1 < len(self.tokens) else ""
        word = self.tokens[at].lower
        unit = self.tokens[at + 2].lower if following in BEFORE_A_UNIT and at + 2 < len(self.tokens) else following
        if unit in _UNIT_HEADS or (following == "of" and at + 3 < len(self.tokens) and self.tokens[at + 3].lower in _UNIT_HEADS):
            return (measures.measured_part, shares.fraction)
        if word == "half" and following in INDEFINITE_ARTICLES and self.letters[at + 2 : at + 3] and self.tokens[at + 2].lower in SCALES:
            return (counts.count,)
        counted = at > 0 and PART_COUNTS.get(self.tokens[at - 1].lower, 0) > 1
        if word in ORDINALS and self.tokens[at - 1 : at] and self.tokens[at - 1].lower in BEFORE_A_PLACE_IN_ORDER:
            return ()  # "the third of five children"
        if following == "of" or (word == "half" and following in BEHIND_HALF) or (counted and word != "second"):
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
            and (before[-1] in RANK_WORDS or (before[-1] in BEFORE_A_RANK and before[0] in RANK_WORDS))
            and self.letters[at + 1 : at + 2] not in ("N", "J")
        )


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
    **dict.fromkeys(AGE_UNITS, measures.age),
    "votes": tallies.tally,
    "in": shares.one_in,
    "out": shares.one_in,
    "times": counts.multiple,
    **dict.fromkeys((f"{part}s" for part in PARTS), shares.fraction),
}
