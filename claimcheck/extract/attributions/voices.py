"""The words of a source without a name ─► whether they are a phrase for somebody, for a body or for a document, who alone can say anything."""

from collections.abc import Sequence

from claimcheck.language.en.clauses import AUXILIARIES, POSSESSIVE_PRONOUNS, PREPOSITIONS, RELATIVES, TIME_WORDS
from claimcheck.language.en.titles import BODY_NOUNS, DOCUMENT_NOUNS, PLURAL_DOCUMENT_NOUNS
from claimcheck.language.en.voices import AGENT_ENDINGS, PARTS, SPEAKING_PEOPLE, SPEAKING_QUANTIFIERS, SPEAKING_THINGS, THOSE, UNSAID_OPENINGS
from claimcheck.text.nouns import names_people, singular
from claimcheck.text.remembering import Remembered

_MARKS = ",;:().\"“”—–"
_ENDS = ",;:)"  # no full stop: abbreviations have one
_BREAKS = PREPOSITIONS | RELATIVES | AUXILIARIES
_SHORTEST_AGENT = 5  # letters: no "list", no "twist"
_NOUNS = BODY_NOUNS | DOCUMENT_NOUNS | PLURAL_DOCUMENT_NOUNS | SPEAKING_THINGS


def can_speak(source: str) -> bool:
    """Say whether the head of the noun phrase is a noun for people, a body or a document, or a name that no participant bears.

    >>> can_speak("two people briefed on the plan"), can_speak("flanked by a flag and a guard"), can_speak("the furor")
    (True, False, False)
    """
    words = source.split()
    if len(words) == 1 and words[0].lower() in POSSESSIVE_PRONOUNS:
        return True  # "his claim"
    if not words or words[0].lower() in UNSAID_OPENINGS or words[0].lower() in RELATIVES:
        return False
    core = _core(words)
    if _tells_when(words[0], core):
        return False
    if core[0] in THOSE or core[-1].partition("'")[0] in SPEAKING_QUANTIFIERS:
        return True
    if core[-1] in PARTS and words[len(core) :][:1] == ["of"]:
        return True
    return _is_name(words) or any(map(_SPEAKS.__getitem__, core))


def names_somebody(noun: str) -> bool:
    """Say whether a noun in lower case is one of people, by what they do or by their part in what is told.

    >>> names_somebody("director"), names_somebody("user"), names_somebody("page")
    (True, True, False)
    """
    return noun in SPEAKING_PEOPLE or names_people(noun) or (len(noun) > _SHORTEST_AGENT and singular(noun).endswith(AGENT_ENDINGS))


def _tells_when(first: str, core: Sequence[str]) -> bool:
    """Say whether the words are left of a date or a day: "26, 2009, The Courier", "Wednesday on Twitter"."""
    return first.endswith(",") and core[0].isdigit() or all(word in TIME_WORDS for word in core)


def _core(words: Sequence[str]) -> list[str]:
    """Return the words up to the first mark or preposition, behind which the head no longer stands, in lower case."""
    core: list[str] = []
    for word in words:
        bare = word.lower().strip(_MARKS).replace("’", "'")
        if core and bare in _BREAKS:
            break
        core.append(bare)
        if word[-1] in _ENDS:
            break
    return core


def _is_name(words: Sequence[str]) -> bool:
    """Say whether a capital inside the phrase or inside its first word makes a name of it: "The Ostford Courier", "van Hill"."""
    return any(word[0].isupper() for word in words[1:3]) or any(map(str.isupper, words[0][1:].strip(_MARKS)))


def _speaks(word: str) -> bool:
    word = word.partition("'")[0]
    return names_somebody(word) or word in _NOUNS or singular(word) in _NOUNS


_SPEAKS = Remembered(_speaks)
