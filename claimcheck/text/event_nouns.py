"""A noun ─► the lemma of the event that it names."""

from claimcheck.language.en.event_nouns import EVENT_NOUNS


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
