"""A word as either side of the Atlantic spells it ─► the American spelling, under which two writers' words are one."""

import re
from functools import lru_cache

from claimcheck.language.en.spellings import BRITISH_BEGINNINGS, BRITISH_ENDINGS, BRITISH_WORDS, DOUBLED_IN_BRITAIN, SPELLED_IN_TWO_WAYS
from claimcheck.text.patterns import one_of

_WORDS = BRITISH_WORDS | SPELLED_IN_TWO_WAYS
_OWNER = ("'s", "’s")
_BEGINNING = re.compile(one_of(BRITISH_BEGINNINGS))
_ENDING = re.compile(rf"(?P<british>{one_of(BRITISH_ENDINGS)})(?P<rest>s?)$")
_DOUBLED = re.compile(rf"(?P<base>(?:re)?{one_of(DOUBLED_IN_BRITAIN)})l(?P<rest>ed|ing|ings|er|ers|or|ors)$")
_ISE = re.compile(r"(?<=[a-z]{3})is(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)")


@lru_cache(maxsize=65_536)
def american(word: str) -> str:
    """Return a lower-case word in American spelling; "-ise" becomes "-ize" in every word, for only likeness is asked of it.

    >>> american("harbours"), american("kilometres"), american("travelling"), american("apologised"), american("harbor")
    ('harbors', 'kilometers', 'traveling', 'apologized', 'harbor')
    >>> american("mum's"), american("advisers")  # an owner, and what both sides of the Atlantic spell in two ways
    ("mom's", 'advisors')
    """
    if len(word) < 3:
        return word
    if word.endswith(_OWNER) and not word[:-2].endswith(_OWNER):  # once: of a thousand endings none is an owner
        return american(word[:-2]) + word[-2:]
    if word in _WORDS:
        return _WORDS[word]
    beginning = _BEGINNING.match(word)
    if beginning:
        return BRITISH_BEGINNINGS[beginning[0]] + word[beginning.end() :]
    doubled = _DOUBLED.match(word)
    if doubled:
        return doubled["base"] + doubled["rest"]
    return _ISE.sub("iz", _ENDING.sub(lambda match: BRITISH_ENDINGS[match["british"]] + match["rest"], word))
