"""A noun ─► the lemma of the event that it names."""

from collections.abc import Sequence

from claimcheck.language.en.event_nouns import EVENT_NOUNS
from claimcheck.text.lookups import places_in


def _with_plurals() -> dict[str, str]:
    """Return the nouns with all that may be their plurals; where one could be that of two ("bases"), it is that of the longer."""
    forms = dict(EVENT_NOUNS)
    for ending, plural in (("", "s"), ("", "es"), ("y", "ies")):
        for noun, lemma in EVENT_NOUNS.items():
            if noun.endswith(ending) and (plural == "ies" or not f"{noun}{plural}".endswith("ies")):
                forms.setdefault(f"{noun.removesuffix(ending)}{plural}", lemma)
    return forms


_LEMMAS = _with_plurals()


def event_noun_lemma(word: str) -> str | None:
    """Return the lemma of an event noun in lower case, singular or plural; None for any other word.

    >>> event_noun_lemma("meetings"), event_noun_lemma("inquiries"), event_noun_lemma("speeches"), event_noun_lemma("house")
    ('meet', 'inquiry', 'speak', None)
    """
    return _LEMMAS.get(word)


def event_nouns_among(words: Sequence[str]) -> list[tuple[int, str]]:
    """Return the places and the lemmas of the event nouns among *words*.

    >>> event_nouns_among(("two", "meetings", "and", "a", "vote"))
    [(1, 'meet'), (4, 'vote')]
    """
    return [(place, _LEMMAS[words[place]]) for place in places_in(words, _LEMMAS)]
