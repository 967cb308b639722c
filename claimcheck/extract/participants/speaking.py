"""A pronoun that says something ─► whoever the text before it leads with, or None where that one cannot be told.

Who was just quoted goes on: “..., she said” means the subject of the reporter's last own sentence, not whoever else that one mentions, and nobody whom only
the quoted words name.
"""

from collections.abc import Sequence

from claimcheck.extract.attributions.lexicon import entries
from claimcheck.extract.participants.memory import Memory, Seen
from claimcheck.extract.participants.syntax import Standing
from claimcheck.language.en.beside_names import (
    INVERTED_SAYING,
    JOINED_CLAUSE_OPENERS,
    LEANING_CLAUSE_OPENERS,
    LIST_LINKS,
    OPENS_WITH_A_QUESTION,
    RELATIVE_WORDS,
)
from claimcheck.language.en.names import CLAUSE_OPENERS, INDEFINITE_ARTICLES, OWNING_WORDS, POSSESSIVE_ENDINGS, POSSESSIVE_PRONOUNS, PREPOSITIONS, SAYING_FORMS
from claimcheck.language.en.titles import VOICES
from claimcheck.model.documents import Sentence, Token
from claimcheck.model.participants import ParticipantKind

# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_OWNER, _SUBJECT, _SPEAKER = Standing.OWNER, Standing.SUBJECT, Standing.SPEAKER
_PERSON = ParticipantKind.PERSON
_REACH = 60  # mentions looked through
_ARTICLE = 1  # token before the noun at the head of a clause
_FARTHEST = 12  # sentences, quoted ones among them
_QUOTATION_MARKS = frozenset({"”", '"', "’", "'", "''", "“", "``"})
_OPENING_QUOTATIONS = frozenset({"“", '"', "``"})
_BEFORE_SAID_CLAUSES = _QUOTATION_MARKS | {","}  # no dash: behind it a clause goes on about whoever was named last
_CLOSING_MARKS = _BEFORE_SAID_CLAUSES | {"—", "–", "--"}


def opens_saying(tokens: Sequence[Token], place: int) -> bool:
    """Say whether the pronoun at *place* opens a clause in which it says something: "..., he said", "But she also told reporters"."""
    if place and tokens[place - 1].lower not in JOINED_CLAUSE_OPENERS and tokens[place - 1].text not in _BEFORE_SAID_CLAUSES:
        return False
    return any(_is_saying(tokens[at].lower) for at in range(place + 1, min(place + 3, len(tokens))))


def _is_saying(word: str) -> bool:
    return any("quote" in entry.frames and not entry.tail for entry in entries().get(word, ()))  # not "pointed", which "out" completes


def told_before(memory: Memory) -> list[Seen]:
    """Return the latest mentions in the reporter's own words; who is asked about in a question does not answer it."""
    return [seen for seen in memory.seen[-_REACH:] if not memory.quoted(seen.start) and seen.tokens[-1].text != "?"]


def leading_mention(told: Sequence[Seen], sentence: Sentence, place: int) -> Seen | None:
    """Return which of the mentions *told* before the pronoun at *place* the text leads with: in its own sentence, else in the last that is not all quoted."""
    here = [seen for seen in told if seen.sentence == sentence.index]
    if here and not only_mentions(sentence.tokens, place):
        return _lead(here)
    latest = next((seen.sentence for seen in reversed(told) if seen.sentence < sentence.index), -1)
    if latest < 0 or sentence.index - latest > _FARTHEST:
        return None
    return _lead([seen for seen in told if seen.sentence == latest])


def only_mentions(tokens: Sequence[Token], place: int) -> bool:
    """Say whether the words before the pronoun cannot name it, for they are what is said or spoken of: "Of Roe, he said", "Roe must go, he said"."""
    return place > 0 and tokens[place - 1].text == "," and tokens[0].lower not in LEANING_CLAUSE_OPENERS


def speaks_of(tokens: Sequence[Token]) -> bool:
    """Say whether a sentence opens with whom or what its words are about, who is not their speaker: "Of Roe, he said", "Asked about Roe, he said"."""
    return tokens[0].lower in PREPOSITIONS or tokens[0].lower in OPENS_WITH_A_QUESTION


def may_speak(seen: Seen) -> bool:
    """Say whether somebody beside the lead may be meant: not who has neither a name nor a part as subject."""
    return bool(seen.entity.words) or seen.standing >= _SUBJECT


def _lead(mentions: Sequence[Seen]) -> Seen | None:
    """Return who says something behind all the rest of the sentence, else its first subject; None where that one has no name and may be anybody."""
    behind = next((seen for seen in reversed(mentions) if _in_said_clause(seen) or _in_relative_clause(seen)), None)
    chosen = behind or _first_subject(mentions)
    if chosen is not None and not chosen.entity.words:
        chosen = _named_beside(chosen, mentions) or (chosen if _is_brought_up(chosen) else None)
    return chosen


def _named_beside(unnamed: Seen, mentions: Sequence[Seen]) -> Seen | None:
    """Return the name in apposition to a description: "One senator, Ada Roe"."""
    if unnamed.last >= len(unnamed.tokens) or unnamed.tokens[unnamed.last].text != ",":
        return None
    return next((seen for seen in mentions if seen.begin == unnamed.last + 1 and seen.entity.words), None)


def _is_brought_up(seen: Seen) -> bool:
    """Say whether somebody without a name is new or somebody else's: "a spokesman said", "Roe's lawyer", not "the senator said", who may have been named."""
    words = [token.lower for token in seen.tokens[max(0, seen.begin - 1) : seen.last]]  # with the ending of an owner's name
    words = words if not seen.begin or words[0] in POSSESSIVE_ENDINGS else words[1:]
    owned = words[0] in OWNING_WORDS or not POSSESSIVE_ENDINGS.isdisjoint(words)
    if owned and words[-1] in VOICES:
        return seen.standing >= _SUBJECT
    return seen.standing is _SPEAKER and (owned or words[0] in INDEFINITE_ARTICLES)


def _in_said_clause(seen: Seen) -> bool:
    """Say whether the mention is the subject of a said-clause behind what is said: "..., Roe said", "..., said Roe"."""
    if seen.standing is not _SPEAKER or seen.begin < 2 or seen.tokens[0].lower in CLAUSE_OPENERS:
        return False
    inverted = seen.tokens[seen.begin - 1].lower in INVERTED_SAYING
    behind = [token.lower for token in seen.tokens[seen.last : seen.last + 2]]
    if behind and behind[0] in _OPENING_QUOTATIONS:
        del behind[0]
    if inverted and behind and behind[0][0].isalpha() and behind[0] not in PREPOSITIONS:
        return False  # "Day, who spoke, said Roe must go", said Roe “put it off”
    return seen.tokens[seen.begin - 1 - inverted].text in _CLOSING_MARKS and not _is_apposition(seen)


def _in_relative_clause(seen: Seen) -> bool:
    """Say whether a clause behind the mention tells what it says, and no clause around it does: "It angered Roe, who said"."""
    if seen.standing >= _SUBJECT:
        return False
    behind = [token.lower for token in seen.tokens[seen.last : seen.last + 3] if token.text != ","]
    return len(behind) > 1 and behind[0] == "who" and behind[1] in SAYING_FORMS


def _is_apposition(seen: Seen) -> bool:
    """Say whether the mention stands between commas behind somebody whom it names: "One senator, Ada Roe, said", "her partner, Ada Roe, said"."""
    return seen.last < len(seen.tokens) and seen.tokens[seen.begin - 1].text == seen.tokens[seen.last].text == ","


def _first_subject(mentions: Sequence[Seen]) -> Seen | None:
    """Return the first subject, without those in a phrase or clause put in front ("In a letter to Roe, Day asked")."""
    tokens = mentions[0].tokens
    opening = tokens[0].lower
    start = 0
    if opening in CLAUSE_OPENERS or opening in PREPOSITIONS or opening.endswith("ing"):
        start = next((place + 1 for place, token in enumerate(tokens) if token.text == ","), 0)
        start = _behind_list(mentions, start)
    behind = [seen for seen in mentions if seen.begin >= start and not _owns(seen)]
    subjects = [seen for seen in behind if seen.standing >= _SUBJECT or seen.begin - start <= _ARTICLE]
    main = (seen for seen in subjects if not seen.begin or tokens[seen.begin - 1].lower not in RELATIVE_WORDS)
    return next(main, subjects[0] if subjects else _only_person(behind))


def _behind_list(mentions: Sequence[Seen], start: int) -> int:
    """Return where the main clause begins if the comma before *start* stands in a list: "After the deaths of Hill, Lund and Roe, the mayor spoke"."""
    at = {seen.begin: seen for seen in mentions}
    place, joined = start, False
    while place in at and at[place].last < len(at[place].tokens):
        joined = joined or len(at[place].entity.members) > 1
        tokens, begin, place = at[place].tokens, place, at[place].last
        link = tokens[place].lower
        if link != "," and link not in LIST_LINKS:
            return begin if joined and tokens[begin - 1].text == "," else start
        joined = joined or link in LIST_LINKS or tokens[place + 1].lower in LIST_LINKS
        place += 1 + (link == "," and tokens[place + 1].lower in LIST_LINKS)
    return place if joined and mentions[0].tokens[place - 1].text == "," else start


def _owns(seen: Seen) -> bool:
    return seen.standing is _OWNER or (seen.last == seen.begin + 1 and seen.tokens[seen.begin].lower in POSSESSIVE_PRONOUNS)


def _only_person(mentions: Sequence[Seen]) -> Seen | None:
    """Return the one person named, where there are no others: "It drew an answer from Roe"."""
    people = [seen for seen in mentions if seen.entity.kind is _PERSON]
    return people[0] if people and all(seen.entity is people[0].entity for seen in people) else None
