"""A paragraph that opens as a teaser, a credit or a notice does ─► whether it is a sentence of the story after all."""

import re

from claimcheck.language.en.notices import STORY_OPENERS
from claimcheck.language.en.reporting import PLAINEST
from claimcheck.text.patterns import one_of

#: A label of one to three words in ordinary letters, and a sentence behind it that begins with a small letter: no title does.
_LABEL_AND_SENTENCE = re.compile(r"\W*[A-Z][a-z’']+(?: [a-z’']+){0,2} ?: (?P<first>[a-z]+) (?:[^\s]+ ){2,}[^\n]*[.?!][”\"’']?")
_SPEAKER_AT_END = re.compile(rf",[”\"’']* (?:[\w.’'-]+ ){{1,5}}?{one_of(PLAINEST)}(?: [\w’'-]+){{0,3}}\.")


def is_sentence_behind_label(words: str) -> bool:
    """Say whether *words* are a word, a colon and a sentence of the story.

    >>> is_sentence_behind_label("More: that is what the dockers want."), is_sentence_behind_label("Next: the bridge will open, Roe said.")
    (True, True)
    >>> is_sentence_behind_label("More: What the dockers want."), is_sentence_behind_label("Watch: the moment the crane fell.")
    (False, False)
    """
    match = _LABEL_AND_SENTENCE.fullmatch(words) if ":" in words else None
    return match is not None and (match["first"] in STORY_OPENERS or names_speaker_at_end(words))


def names_speaker_at_end(words: str) -> bool:
    """Say whether *words* end with who said them.

    >>> names_speaker_at_end("Sign up or leave, he told them."), names_speaker_at_end("Sign up for our letter.")
    (True, False)
    """
    return words.endswith(".") and any(match.end() == len(words) for match in _SPEAKER_AT_END.finditer(words))
