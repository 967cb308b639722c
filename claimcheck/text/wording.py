"""Words as printed ─► the form under which two writers' words are one: case, white space, marks, short forms and figures set aside."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import compress

from claimcheck.language.en.numbers import ORDINAL_ENDS, ORDINALS, SMALL_NUMBERS, TENS
from claimcheck.language.en.written_forms import CONTRACTED_ENDS, CONTRACTED_WORDS, FULL_WORDS
from claimcheck.text.remembering import Remembered
from claimcheck.text.spelling import american

#: One word: initials with their stops ("F.B.I."), letters and figures with inner apostrophes, stops and masking asterisks, or a sign that is read aloud.
# most words are letters with white space or a mark behind them: tried first
# where a text is cut into words, the ending of one counts for itself: "we ’re", "did n’t", "Lund ’s"
# an inner stop needs a letter or figure behind it, so that a sentence's full stop is no part of a word; hyphens part words
WORD = re.compile(
    r"[A-Za-z]++(?=[\s;:!?”])|(?:[^\W\d_]\.){2,}|(?<=\s)(?:['’](?:s|re|ve|ll|m|d)|n['’]t)\b|[^\W_]+(?:(?:['’]|[.,](?=\d)|\*+)[^\W_]+)*|[&%]"
)

_NUMBERS = {word: str(value) for word, value in (SMALL_NUMBERS | TENS).items()}
_NUMBERS |= {f"{value}{ORDINAL_ENDS.get(value if value < 20 else value % 10, 'th')}": word for word, value in ORDINALS.items()}


#: Stands for words left out, and has a space beside it as a word has.
ELLIPSIS = "…"
#: Stands between two pieces of a text.
BETWEEN_PIECES = f" {ELLIPSIS} "


def single_spaced(text: str) -> str:
    """Return *text* with one space wherever it has white space, and none around it: wherever its lines were broken, it reads alike.

    >>> single_spaced(" wait and\\n  see ")
    'wait and see'
    """
    return " ".join(text.split())


def first_words(text: str, most: int) -> str:
    """Return the first words of *text*, so many at the most, with dots where there are more.

    >>> first_words("wait and\\n  see", 2), first_words("wait", 2)
    ('wait and …', 'wait')
    """
    words = text.split()
    return " ".join(words[:most]) + (f" {ELLIPSIS}" if len(words) > most else "")


_IS_HEARD = Remembered(lambda word: word[0].isalnum())


def heard(words: Sequence[str]) -> tuple[str, ...]:
    """Return those of *words* that are heard when they are read aloud: words and figures, no marks.

    >>> heard(("“", "rain", ",", "9", "%"))
    ('rain', '9')
    """
    return tuple(compress(words, map(_IS_HEARD.__getitem__, words)))


@lru_cache(maxsize=8192)
def written_form(word: str) -> str:
    """Return the form under which two ways to print one word are equal.

    >>> written_form("F.B.I.") == written_form("FBI"), written_form("Gen"), written_form("Two"), written_form("9th"), written_form("It’s")
    (True, 'general', '2', 'ninth', "it's")
    """
    plain = word.lower().replace("’", "'").replace(".", "") if not word[:1].isdigit() else word.replace(",", "")
    return FULL_WORDS.get(plain) or _NUMBERS.get(plain) or american(plain)


@lru_cache(maxsize=4096)
def spoken_out(form: str) -> tuple[str, ...]:
    """Return the words that a contraction stands for, the word itself where it is none.

    >>> spoken_out("it's"), spoken_out("wouldn't"), spoken_out("rain")
    (('it', 'is'), ('would', 'not'), ('rain',))
    """
    if form in CONTRACTED_WORDS:
        return CONTRACTED_WORDS[form]
    for end, words in CONTRACTED_ENDS.items():
        if form.endswith(end) and len(form) > len(end):
            return (form[: -len(end)], *words)
    return (form,)


@lru_cache(maxsize=8192)
def spoken_forms(word: str) -> tuple[str, ...]:
    """Return the forms of the words that a word as printed stands for.

    >>> spoken_forms("It’s"), spoken_forms("Two")
    (('it', 'is'), ('2',))
    """
    return spoken_out(written_form(word))


@lru_cache(maxsize=4096)
def is_ending(word: str) -> bool:
    """Say whether *word* is the ending of another that is printed apart from it.

    >>> is_ending("’re"), is_ending("n't"), is_ending("’s"), is_ending("I'm"), is_ending("s")
    (True, True, True, False, False)
    """
    return word[0] in "'’" or word.lower().replace("’", "'") == "n't"
