"""A noun ─► the lemma of the event that it names."""

from functools import lru_cache

from claimcheck.language.en.event_nouns import EVENT_NOUNS


@lru_cache(maxsize=8192)
def event_noun_lemma(word: str) -> str | None:
    """Return the lemma of an event noun in lower case, singular or plural; None for any other word.

    >>> event_noun_lemma("meetings"), event_noun_lemma("inquiries"), event_noun_lemma("speeches"), event_noun_lemma("house")
    ('meet', 'inquiry', 'speak', None)
    """
    if word in EVENT_NOUNS:
        return EVENT_NOUNS[word]
    if not word.endswith("s"):
        return None
    if word.endswith("ies"):
        return EVENT_NOUNS.get(word[:-3] + "y")
    return EVENT_NOUNS.get(word[:-1]) or (EVENT_NOUNS.get(word[:-2]) if word.endswith("es") else None)
