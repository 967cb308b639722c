"""A word by itself ─► the class that its letter in `claimcheck.text.tags` stands for, or a class that its neighbours must decide.

Beside the letters of the tags: "v" a verb form of any kind, "a" a preposition that may open a clause, "k" the word "past", "T", "t" and
"D" the words "to" and "that" and the determiners, "'" an apostrophe.
"""

from claimcheck.language.en import word_classes as words
from claimcheck.language.en.event_nouns import EVENT_NOUNS
from claimcheck.language.en.modality import MODALS
from claimcheck.language.en.negation import NEGATORS
from claimcheck.language.en.numbers import SCALES, SMALL_NUMBERS, TENS
from claimcheck.language.en.verbs import AUXILIARIES
from claimcheck.text.verbs import guessed_form, verb_forms

VERB = "v"
#: Letter ─► the marks that it stands for.
_MARKS_BY_LETTER = {",": ",", ";": "; : — – - -- ---", ".": ". ! ? … ...", "(": "( [", ")": ") ]", '"': "\" “ ” ‘ « » `` ''", "'": "' ’ 's ’s"}
_MARKS = {mark: letter for letter, marks in _MARKS_BY_LETTER.items() for mark in marks.split()}
_BE_OR_HAVE = {"be": "b", "been": "e", "being": "g"}
_ENCLITICS = (("'s", "q"), ("'re", "q"), ("'m", "q"), ("'ll", "m"), ("'d", "m"), ("'ve", "h"))


def _closed_classes() -> dict[str, str]:
    table: dict[str, str] = {}
    for letter, members in (
        ("R", words.ADVERBS),
        ("J", words.ADJECTIVES),
        ("P", words.PREPOSITIONS),
        ("S", words.SUBORDINATORS),
        ("a", words.SUBORDINATORS_AND_PREPOSITIONS),
        ("p", words.PRONOUNS),
        ("D", words.DETERMINERS),
        ("W", words.RELATIVES),
        ("C", words.COORDINATORS),
        ("M", MODALS),
        ("!", NEGATORS - {"neither", "nor"}),
    ):
        table.update(dict.fromkeys(members, letter))
    table.update(dict.fromkeys((SMALL_NUMBERS.keys() | TENS.keys() | SCALES.keys()) - {"one"}, "#"))
    table.update({form: {"be": "B", "have": "H", "do": "O"}[base] for form, base in AUXILIARIES.items()})
    return table | _BE_OR_HAVE | {"having": "g", "to": "T", "that": "t", "past": "k", "whose": "W"} | _MARKS


_CLOSED = _closed_classes()


def class_of(word: str) -> str:
    """Return the class of a word in lower case.

    >>> class_of("because"), class_of("met"), class_of("swiftly"), class_of("didn't"), class_of("harbor")
    ('S', 'v', 'R', 'O', 'N')
    """
    word = word.replace("’", "'")
    known = _CLOSED.get(word)
    if known:
        return known
    if word[0].isdigit():
        return "#"
    if "'" in word:
        return _contraction(word)
    if word.endswith("ed") and word.startswith("un") and word not in verb_forms():
        return "J"
    if "-" in word and word.endswith(("ed", "ing")) and word not in verb_forms():
        return "J"  # "long-running"
    if word in verb_forms() or guessed_form(word):
        return VERB
    if word in EVENT_NOUNS:
        return "N"
    if word.endswith("ly") and len(word) > 4 and word not in words.NOT_ADVERBS:
        return "R"
    return "J" if word.endswith(words.ADJECTIVE_ENDINGS) and len(word) > 5 and word not in words.NOT_ADJECTIVES else "N"


def _contraction(word: str) -> str:
    for ending, letter in _ENCLITICS:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            pronoun = stem in words.PRONOUNS or stem in words.BEFORE_CONTRACTED_VERBS
            return letter if pronoun else ("Z" if ending == "'s" else letter)
    return "Z" if word.endswith("'") and len(word) > 1 else "N"
