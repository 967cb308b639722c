"""A paragraph ─► whether it is a headline or a heading."""

import re

from claimcheck.language.en.calendar import WEEKDAYS
from claimcheck.language.en.clauses import ARTICLES, QUESTION_WORDS
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.verbs import AUXILIARIES
from claimcheck.text.patterns import one_of
from claimcheck.text.verbs import BASE, PAST, PRESENT, form_of

_WORD = re.compile(r"[^\W\d_][\w’'.-]*")
_QUOTED = re.compile(r"['‘][A-Z][^.?!,'‘’]+['’]")
_ENDS_SENTENCE = tuple(".?!:,”\"’)…")

_FIRST_ARTICLES = frozenset(map(str.capitalize, ARTICLES))
_ON_WEEKDAY = re.compile(rf"\bon {one_of(map(str.capitalize, WEEKDAYS))}\b")

_LONGEST_HEADLINE = 22
#: A sentence without a final stop is told from a headline by so many words, and so many articles among them (headlines of PAC, BASIL and ECB+ have two).
_SHORTEST_TOLD = 12
_MOST_ARTICLES = 3
#: A headline with a final stop has so many words, none of which is an article or an auxiliary, and so much of it is told again at once. Words are compared
#: by their first letters.
_FEWEST_OF_HEADLINE, _MOST_OF_HEADLINE = 4, 16
_NOT_IN_HEADLINES = frozenset((*ARTICLES, *AUXILIARIES, *WEEKDAYS, "according"))
_TOLD_AGAIN = 0.33
_STEM = 5
_MARKS = ".,;:?!“”‘’\"'()"
_LONGEST_HEADING = 10
_LONGEST_PLAIN_HEADING = 6
_FEWEST_ASKED, _MOST_ASKED = 3, 9
#: How many of the words that count a headline writes with a capital; sentences have .1 to .4 (BASIL).
_TITLE_SHARE = 0.75


def is_headline(words: str) -> bool:
    """Say whether *words*, the first paragraph of an article, is its headline: it has no final stop, or capitals throughout.

    >>> is_headline("Ostford harbor to close for repairs"), is_headline("The harbor of Ostford closed on Monday.")
    (True, False)
    """
    if words.count(" ") >= _LONGEST_HEADLINE or words[:1].islower():
        return False
    if words.isupper() and " " in words:
        return True
    if not _ends_sentence(words):
        return not _tells_at_length(words)
    return words[-1] in ".?!’”\"'" and is_title_case(words, share=1.0)


def is_headline_with_stop(words: str, following: str) -> bool:
    """Say whether *words*, the first paragraph of an article, is a headline with a final stop behind it: in headline English, and told again by *following*.

    >>> is_headline_with_stop("Storm shuts Ostford harbor.", "The harbor of Ostford was closed on Thursday after a storm.")
    True
    >>> is_headline_with_stop("Storm shuts Ostford harbor.", "Nobody was hurt."), is_headline_with_stop("Roe has won.", "Ada Roe has won the vote.")
    (False, False)
    """
    told = [word.strip(_MARKS) for word in words.split()]
    if not _FEWEST_OF_HEADLINE <= len(told) <= _MOST_OF_HEADLINE or words[-1] not in ".?!" or len(words) >= len(following):
        return False
    small = [word.lower() for word in told]
    if not _NOT_IN_HEADLINES.isdisjoint(small) or any(map(_tells_of_the_past, small)):
        return False
    counting = {word[:_STEM] for word, printed in zip(small, told, strict=True) if len(word) > 3 or printed.isupper()}
    again = {word.strip(_MARKS)[:_STEM] for word in following.lower().split()}
    return len(counting) > 1 and len(counting & again) >= _TOLD_AGAIN * len(counting)


def _tells_of_the_past(word: str) -> bool:
    form = form_of(word)
    return form is not None and form.forms & PAST > 0 and not form.forms & (BASE | PRESENT) and not form.noun_too


def _ends_sentence(words: str) -> bool:
    """Say whether *words* end as sentences do, behind straight single marks as well: ... 'for two weeks.'"""
    return words.endswith((*_ENDS_SENTENCE, "''")) or words.rstrip("'").endswith(_ENDS_SENTENCE)


def _tells_at_length(words: str) -> bool:
    """Say whether *words* are a sentence without its final stop: long, and with the articles or the weekday that headlines leave out."""
    told = words.split()
    if len(told) < _SHORTEST_TOLD or is_title_case(words):
        return False
    articles = sum(word.lower() in ARTICLES for word in told)
    return articles >= _MOST_ARTICLES or told[0] in _FIRST_ARTICLES or (articles > 0 and _ON_WEEKDAY.search(words) is not None)


def is_heading(words: str) -> bool:
    """Say whether *words*, a later paragraph, is a heading between paragraphs.

    >>> is_heading("What Comes Next"), is_heading("What comes next"), is_heading("she said nothing")
    (True, True, False)
    """
    length = words.count(" ") + 1
    if length > _LONGEST_HEADING or words.endswith(_ENDS_SENTENCE) or not words[0].isupper() or not words[-1].isalnum():
        return words.endswith("?") and length <= _LONGEST_PLAIN_HEADING and words[0].isupper() and is_title_case(words)
    return length <= _LONGEST_PLAIN_HEADING or is_title_case(words)


def is_quoted_heading(words: str) -> bool:
    """Say whether *words*, a paragraph by itself, is a few words between single marks, as some newsrooms set their headings.

    >>> is_quoted_heading("'Very sad day'"), is_quoted_heading("'We will go on,' he said.")
    (True, False)
    """
    return words.count(" ") < _LONGEST_PLAIN_HEADING and _QUOTED.fullmatch(words) is not None


def is_question(words: str) -> bool:
    """Say whether *words*, a paragraph by itself, asks what the next one answers, as explainers do in place of a heading.

    >>> is_question("What did the report say?"), is_question("What?"), is_question("“What did the report say?”")
    (True, False, False)
    """
    if not words.endswith("?"):
        return False
    asked = words.split()
    return _FEWEST_ASKED <= len(asked) <= _MOST_ASKED and asked[0].lower() in QUESTION_WORDS


def is_in_capitals(words: str) -> bool:
    """Say whether *words* is a line of at least four words, all in capitals, as sites print links to other pieces.

    >>> is_in_capitals("ROE OPENS HARBOR IN OSTFORD"), is_in_capitals("NATO and the EU")
    (True, False)
    """
    return words.isupper() and words.count(" ") >= 3 and not words.endswith((".", "”", '"'))


def is_title_case(words: str, *, share: float = _TITLE_SHARE) -> bool:
    """Say whether *words* writes at least *share* of what counts with capitals, as headlines do; three such words are needed.

    >>> is_title_case("Harbor of Ostford to Close for Repairs"), is_title_case("Mayor Ada Roe closed the harbor of Ostford for repairs")
    (True, False)
    """
    counting = [word for word in _WORD.findall(words) if len(word) > 3 and word.lower() not in FUNCTION_WORDS]
    return len(counting) >= 3 and sum(word[0].isupper() for word in counting) >= share * len(counting)
