"""A clause ─► its subject and object: the noun phrases before and after its verb."""

import re

from claimcheck.extract.claims.clauses import Clause
from claimcheck.extract.claims.groups import Build
from claimcheck.extract.claims.scene import Scene
from claimcheck.language.en.verbs import CLAUSE_VERBS
from claimcheck.language.en.word_classes import PERSONAL_RELATIVES, WHOM
from claimcheck.text.event_nouns import event_noun_lemma
from claimcheck.text.verbs import verb_of

#: A range of tokens, end exclusive.
Phrase = tuple[int, int]
_WORDS = re.compile("[DJN#ZRpEG]*")
_PHRASE = re.compile(f'[R"]*(?P<words>{_WORDS.pattern})')
#: Letters of words with which no noun phrase ends.
_NO_END = "DREP"


def find_subject(scene: Scene, clause: Clause, subjects: dict[int, Phrase | None]) -> Phrase | None:
    """Return the tokens of the clause's subject; a clause without one of its own takes that of the clause that it hangs on."""
    if clause.group is None:
        return None
    if clause.group.build == Build.INFINITIVE:  # who considers "whether to go" is who goes
        return subjects.get(clause.parent) if clause.parent is not None else None
    if clause.group.letters[0] in "qmh":
        return clause.group.start, clause.group.start + 1
    if clause.link in ("coordinate", "participle"):
        return _shared_subject(scene, clause, subjects)
    if clause.link == "relative":
        own = _before_verb(scene, clause)
        if own is None or scene.letters[own[0]] == "W" and own[1] - own[0] == 1:
            return _antecedent(scene, clause)
        return own
    return _before_verb(scene, clause) or (phrase_after(scene, clause.group.end) if clause.start == clause.group.start else None)


def _antecedent(scene: Scene, clause: Clause) -> Phrase | None:
    """The phrase that a relative clause describes; "who" after "a judge from Ostford" is the judge."""
    nearest = phrase_before(scene, clause.start)
    if nearest is not None and scene.letters[slice(*nearest)] == "#":
        nearest = phrase_before(scene, nearest[0]) or nearest  # "Ana Reed, 66, who"
    if nearest is None or clause.opener not in PERSONAL_RELATIVES or not nearest[0] or scene.letters[nearest[0] - 1] != "P":
        return nearest
    if any(token.text[0].islower() for token in scene.tokens[slice(*nearest)]):
        return nearest
    head = phrase_before(scene, nearest[0])
    return nearest if head is None or event_noun_lemma(scene.tokens[head[1] - 1].lower) else head


#: A preposition behind which nothing stands: "whom he worked with".
_STRANDED = re.compile(r"P(?:[^DJNZ#pGR]|$)")


def find_antecedent(scene: Scene, clause: Clause, subject: Phrase) -> Phrase | None:
    """Return to whom the deed of a *subject* of its own is done ("Dow, whom the mayor fired"); None behind a preposition, and where it says who did what."""
    if clause.opener != WHOM or scene.tokens[clause.start].lower != WHOM or subject[0] < clause.start:
        return None
    if verb_of(scene.tokens[clause.verb.head].lower) in CLAUSE_VERBS or _STRANDED.match(scene.letters, clause.verb.end):
        return None
    return _antecedent(scene, clause)


def _shared_subject(scene: Scene, clause: Clause, subjects: dict[int, Phrase | None]) -> Phrase | None:
    if clause.link == "participle" and not clause.opener and clause.verb.letters[-1] == "E":
        antecedent = phrase_before(scene, clause.start)
        if antecedent:
            return antecedent
    return subjects.get(clause.parent) if clause.parent is not None else None


def phrase_before(scene: Scene, end: int) -> Phrase | None:
    """Return the noun phrase that ends right before token *end*, a comma or preposition between them left out."""
    while end > 0 and scene.letters[end - 1] in ',P"(':
        end -= 1
    if end > 0 and scene.letters[end - 1] == "p":
        return end - 1, end  # "those who", "someone who"
    start = end
    while start > 0 and scene.letters[start - 1] in "JN#ZD":
        start -= 1
        if scene.letters[start] == "D":
            break
    return (start, end) if start < end else None


def _before_verb(scene: Scene, clause: Clause) -> Phrase | None:
    """The words between the clause's opening and its verb, without what is fronted and what is set between commas."""
    verb = clause.verb.start
    start, end = clause.runs[0]
    if start < verb <= end and not _SETTERS.search(scene.letters, start, verb):
        return _bare(scene, start, verb)
    return _chosen(scene, verb, _chunks(scene, [at for run in clause.runs for at in range(*run) if at < verb]))


_SETTERS = re.compile(r"[,;().]")
#: Letters of what opens a clause, and of what stands between its subject and its verb.
_OPENING, _ADVERBIAL = 'RCSt!"', 'R!"'


def _bare(scene: Scene, start: int, end: int) -> Phrase | None:
    """A stretch without commas: what opens the clause and the adverbs around are left out, and a fronted phrase ends where the subject begins."""
    letters = scene.letters
    own = letters[start:end].lstrip(_OPENING)
    start = end - len(own)
    end = start + len(own.rstrip(_ADVERBIAL))
    if start >= end:
        return None
    return phrase_before(scene, end) if letters[start] in "PTG" and letters[end - 1] in "NpZ#" else (None if letters[start] in "PTG" else (start, end))


def _chosen(scene: Scene, verb: int, chunks: list[list[int]]) -> Phrase | None:
    while chunks and all(scene.letters[at] in "RCSt!" for at in chunks[-1]):
        chunks.pop()
    phrases = [chunk for chunk in chunks if scene.letters[_first(scene, chunk)] not in "PTG"]
    if not phrases:
        return _bare(scene, chunks[-1][0], chunks[-1][-1] + 1) if chunks else None
    unbracketed = [chunk for chunk in phrases if not _is_bracketed(scene, chunk)]
    closed = verb > 0 and scene.letters[verb - 1] in (",)" if len(unbracketed) in (0, len(phrases)) else ",") and len(phrases) > 1
    phrases = unbracketed or phrases
    start = _first(scene, phrases[0 if closed else _list_start(scene, phrases)])
    end = phrases[0 if closed else -1][-1] + 1
    while end > start and scene.letters[end - 1] in 'R!"':
        end -= 1
    return (start, end) if end > start else None


def _is_bracketed(scene: Scene, chunk: list[int]) -> bool:
    """Say whether brackets hold nothing but a phrase: "Ana Reed (D-Ostford) on Monday said" is told of Reed; not "[M]any"."""
    opener, closer = scene.tokens[max(0, chunk[0] - 1)], scene.tokens[min(chunk[-1] + 1, len(scene.tokens) - 1)]
    return opener.text == "(" and closer.text == ")"


def _list_start(scene: Scene, phrases: list[list[int]]) -> int:
    """The first of the phrases that are one list with the last ("people from Guatemala, Honduras and Belize were")."""
    place = len(phrases) - 1
    joined = any(scene.letters[at] == "C" for at in phrases[-1])
    while place > 0 and (joined or _is_bare_name(scene, phrases[place - 1])) and _are_side_by_side(scene, phrases[place - 1][-1], phrases[place][0]):
        place -= 1
    return place


def _are_side_by_side(scene: Scene, last: int, first: int) -> bool:
    """Say whether nothing but a mark, or brackets, stands between the last token of one phrase and the first of the next."""
    return first - last <= 2 or (scene.tokens[last + 1].text == "(" and ")" in scene.letters[first - 2 : first])


def _is_bare_name(scene: Scene, phrase: list[int]) -> bool:
    return all(scene.letters[at] == "N" and scene.tokens[at].text[0].isupper() for at in phrase)


def _chunks(scene: Scene, places: list[int]) -> list[list[int]]:
    chunks: list[list[int]] = [[]]
    last = places[0] - 1 if places else 0
    for at in places:
        if scene.letters[at] in ",;()." or at != last + 1:
            chunks.append([])
        if scene.letters[at] not in ",;().":
            chunks[-1].append(at)
        last = at
    return [chunk for chunk in chunks if chunk]


def _first(scene: Scene, chunk: list[int]) -> int:
    for at in chunk:
        if scene.letters[at] not in 'RCSt!"':
            return at
    return chunk[0]


def find_object(scene: Scene, clause: Clause, subject: Phrase | None) -> Phrase | None:
    """Return the tokens of the noun phrase that follows the clause's verb (or the last of adjacent ones), None where none or its subject follows."""
    if clause.group is None:
        return None
    end = clause.group.end
    for group in clause.inner:
        if group.start == end:
            end = group.end
    found = phrase_after(scene, end)
    if found is None or found == subject:
        return None
    for first, last in clause.runs:
        if first <= found[0] < last:
            return found[0], min(found[1], last)
    return None


def phrase_after(scene: Scene, start: int) -> Phrase | None:
    """Return the noun phrase that begins at token *start*, with an "of" phrase that belongs to it."""
    letters = scene.letters
    match = _PHRASE.match(letters, start)
    assert match is not None  # it may be empty
    start, end = match.span("words")
    while start < end < len(letters) and letters[end] == "P" and scene.tokens[end].lower == "of":
        further = _WORDS.match(letters, end + 1)
        assert further is not None  # it may be empty
        end = further.end()
    end = start + len(letters[start:end].rstrip(_NO_END))
    return (start, end) if end > start else None


_HEADS = "Np#qmh"
#: What parts a phrase, or ends the part of it that holds the head.
_PARTED = re.compile("[C,PTGE;(]")


def heads_of(scene: Scene, phrase: Phrase) -> list[int]:
    """Return the head tokens of a phrase: of each part beside "and", the last noun before a preposition or a clause."""
    if not _PARTED.search(scene.letters, *phrase):
        for at in range(phrase[1] - 1, phrase[0] - 1, -1):
            if scene.letters[at] in _HEADS:
                return [at]
        return []
    heads: list[int] = []
    head: int | None = None
    closed = outside = False
    for at in range(*phrase):
        letter = scene.letters[at]
        if letter in "C,":
            heads += [head] if head is not None else []
            head, closed = None, closed and scene.letters[at + 1 : at + 2] in ("N", "C", "J")  # "mayors of Arn and Belm": Belm is no head
        elif letter == "(":
            outside, closed = closed, True
        elif letter == ")":
            closed = outside  # "friends of Dow (a lawyer) and Reed": neither is a head
        elif letter in "PTGE;":
            closed = True
        elif letter in _HEADS and not closed:
            head = at
    return [*heads, head] if head is not None else heads
