"""The words of a source ─► the participant that they stand for."""

import re
from bisect import bisect_right
from itertools import takewhile
from typing import NamedTuple

from claimcheck.extract.attributions.drafts import Draft
from claimcheck.extract.attributions.heads import in_brackets, is_clause, is_near, leans, qualifies, says_where
from claimcheck.extract.attributions.voices import can_speak, names_somebody
from claimcheck.language.en.clauses import AND, DETERMINERS, POSSESSIVE_PRONOUNS, PREPOSITIONS, RELATIVES, VERBS_OF_EMPTY_IT
from claimcheck.model.documents import Document
from claimcheck.model.participants import Mention, MentionIndex, MentionKind, Participant, ParticipantKind
from claimcheck.model.quotations import Speaker
from claimcheck.model.spans import Span
from claimcheck.text.nouns import names_people
from claimcheck.text.patterns import one_of

# Read once: a member of an enumeration takes Python 3.11 many times as long as a name.
_PLACE, _UNKNOWN = ParticipantKind.PLACE, ParticipantKind.UNKNOWN
_NAME, _NOMINAL, _PRONOUN = MentionKind.NAME, MentionKind.NOMINAL, MentionKind.PRONOUN


class _Place(NamedTuple):
    """A mention with its offsets and the participant that it belongs to."""

    start: int
    end: int
    mention: Mention
    participant: Participant


def _placed(mention: Mention, participant: Participant) -> _Place:
    return _Place(mention.span.start, mention.span.end, mention, participant)


def _order_of_place(place: _Place) -> tuple[int, int, int]:
    """In the order of the text; of a group and a member for whom the same words stand the group first."""
    return place.start, place.end, -place.participant.index


class Speakers:
    """Finds the participant whose mention a source holds."""

    def __init__(self, document: Document, mentions: MentionIndex) -> None:
        self._text, self._mentions, self._sentences = document.text, mentions, document.sentences
        self._starts = [sentence.span.start for sentence in document.sentences]
        self._by_name = {one.name: one.index for one in reversed(mentions.participants)}  # of two of one name the first

    def speaker_of(self, draft: Draft) -> Speaker | None:
        """Return the speaker of *draft*, None where it names none."""
        if draft.source is None or (len(draft.source) > _LONGEST_NAME and self._is_clause(draft.source)):
            return None
        text = self._text[draft.source.slice]
        place = self._antecedent(draft.source) if text.lower() in RELATIVES else self._inside(draft.source)
        if place is None and draft.rule == "label" and text.isupper():
            place = self._in_capitals(text)
        place = place or self._cut_name(draft.source)
        if place is None:
            return None if _is_impersonal(self._text, draft.source) else self._unnamed(draft.source)
        participant = place.participant
        if place.mention.kind is _NAME and (together := self._together(draft.source, place)):
            return Speaker(draft.source, text, *together)
        role = participant.roles[0].text if participant.roles else None
        return Speaker(draft.source, text, participant.name, role, participant.index)

    def _together(self, source: Span, last: _Place) -> tuple[str, None, int | None] | None:
        """Return the names of two who say something together, and the group that they are elsewhere: "Ada Hill and Karl Boon said"."""
        if self._text.find(f" {AND} ", source.start, last.start) < 0:
            return None  # most speak alone
        for place in self._heads(source, self._places_in(source)):
            alike = place.mention.kind is _NAME and place.participant.kind is last.participant.kind and place.participant is not last.participant
            if alike and place.end < last.start and _AND.match(self._text, place.end, last.start):
                name = f"{place.participant.name} {AND} {last.participant.name}"
                return name, None, self._by_name.get(name)
        return None

    def _unnamed(self, source: Span) -> Speaker | None:
        """Return a speaker whom no participant is by the words of the source; behind a noun "who" stands for it: "a judge who called it"."""
        if self._text[source.slice].lower() in RELATIVES:
            where = self._text, max(0, source.start - _NEAR), source.start
            described = _DESCRIBED.match(*where) or _PLAIN.match(*where)
            source = Span(*described.span("phrase")) if described else source
        text = self._text[source.slice]
        return Speaker(source, text) if can_speak(text) else None

    def _cut_name(self, source: Span) -> _Place | None:
        """Return the body whose name begins with the words of the source and goes on behind them: "the Office" of "the Office of Budget"."""
        named = next(self._mentions.before(source.end), None)
        if named is None or named[1].kind is not _NAME or named[1].span.start < source.start or named[1].span.end <= source.end:
            return None
        place = _placed(named[1], self._mentions.participants[named[0]])
        return place if place.participant.kind is not _PLACE and self._may_be_meant(place, source) else None

    def _in_capitals(self, label: str) -> _Place | None:
        """Return the first mention of the one whose name or surname a label in capitals is: "DORA HILL: ..."."""
        named = (one for one in self._mentions.participants if label in (one.name.upper(), one.name.upper().rpartition(" ")[2]))
        return next((_placed(mention, one) for one in named for mention in one.mentions if mention.kind is _NAME), None)

    def _inside(self, source: Span) -> _Place | None:
        """Return the mention that the source is about: the last of its heads, a whole name before a part."""
        places = self._places_in(source)
        best = max(self._heads(source, places), key=lambda place: (place.end, -place.start), default=None)
        if best and best.mention.kind is not _NOMINAL:
            return best
        return next((place for place in places if self._follows_comma(place, source)), best)

    def _heads(self, source: Span, places: list[_Place]) -> list[_Place]:
        """Return those of the *places* in a source that are not inside a prepositional phrase, in the order of the text."""
        core = source.start + self._core(source)
        return [place for place in places if (place.start < core or self._is_titled(place, source)) and not self._owns(place, source)]

    def _places_in(self, source: Span) -> list[_Place]:
        people = self._mentions.participants
        found = [_placed(mention, people[index]) for index, mention in self._mentions.within(source)]
        found = [place for place in found if self._may_be_meant(place, source)]
        return sorted(found, key=_order_of_place)

    def _may_be_meant(self, place: _Place, source: Span) -> bool:
        """Say whether the phrase can be about the mention: a place stands for its government only where it stands alone."""
        text = self._text
        if in_brackets(text, source.start, place.start):
            return False
        if place.participant.kind is _PLACE:
            if leans(text, source.start, place.start) or self._names_people_of(place.end) or self._says_where(place):
                return False
        elif place.participant.kind is not _UNKNOWN:
            return True
        return not qualifies(text, place.end, source.end)

    def _says_where(self, place: _Place) -> bool:
        before = next(self._mentions.before(place.start), None)
        town = before is not None and self._mentions.participants[before[0]].kind is _PLACE
        return says_where(self._text, place.start, before[1].span.end if before and town else -1)

    def _is_clause(self, source: Span) -> bool:
        """Say whether the words of the source are a clause and no phrase for anybody."""
        sentence = self._sentences[bisect_right(self._starts, source.start) - 1]
        return is_clause(sentence, source)

    def _is_titled(self, place: _Place, source: Span) -> bool:
        """Say whether the mention is the name behind a title that the source begins with: "Secretary of State Dora Hill", not "an aide to" her."""
        titles = [role.span for role in place.participant.roles if source.start <= role.span.start < role.span.end <= place.start]
        return any(self._text[title.end : place.start].isspace() and not leans(self._text, source.start, title.start) for title in titles)

    def _follows_comma(self, place: _Place, source: Span) -> bool:
        """Say whether the mention is the name in an apposition: "Boon's spokeswoman, Dora Hill"."""
        before = self._text[source.start : place.start]
        named = place.mention.kind is _NAME and place.participant.kind is not _PLACE
        return named and before.endswith(", ") and before.count(",") == 1 and not self._owns(place, source)

    def _core(self, source: Span) -> int:
        """Return how long the source is up to its first comma or preposition: the head stands last in it ("Hill's spokesman Ray Boon of the council")."""
        length = 0
        for word in self._text[source.slice].split(" "):
            if length and word.lower() in PREPOSITIONS:
                break
            length += len(word) + 1
            if word.endswith((",", ";")):
                break
        return length

    def _owns(self, place: _Place, source: Span) -> bool:
        """Say whether the mention only owns what follows it: "Hill" in "Hill's spokesman", "her" in "her aides"; what "her letter" says are her words."""
        end = place.end
        if place.mention.kind is _PRONOUN:
            return self._text[place.start : end].lower() in POSSESSIVE_PRONOUNS and _names_people(self._text[end : source.end])
        if place.mention.kind is _NAME and self._qualifies(end, source.end):
            return True
        ending = _POSSESSIVE.match(self._text, end, source.end)
        return ending is not None and ending.end() < source.end

    def _qualifies(self, end: int, limit: int) -> bool:
        """Say whether the noun of people behind a name is what the phrase is about: "the FBI director", "one Facebook user"."""
        word = _FIRST_WORD.match(self._text, end, limit)
        return word is not None and names_somebody(word["noun"])

    def _names_people_of(self, end: int) -> bool:
        """Say whether a noun of people stands behind a place, wherever the source ends: "Ostford lawmakers", "Ostford's mayor"."""
        word = _FIRST_WORD.match(self._text, end)
        return word is not None and names_people(word["noun"])

    def _antecedent(self, source: Span) -> _Place | None:
        """Return what a relative pronoun stands for: the last mention before it that no pronoun is."""
        nearest = None
        for index, mention in self._mentions.before(source.start):
            if source.start - mention.span.end >= _NEAR or (nearest and nearest.mention.span != mention.span):
                break
            participant = self._mentions.participants[index]
            if mention.kind is not _PRONOUN and participant.kind is not _PLACE:
                nearest = _placed(mention, participant)  # of the same words the first participant is meant
        return nearest if nearest and is_near(self._text[nearest.end : source.start]) else None


def _is_impersonal(text: str, source: Span) -> bool:
    """Say whether "it" stands for nobody: "it is worth noting", "it goes without saying", not "it noted" or "it sent a letter asking"."""
    return text[source.slice].lower() == "it" and _NOTHING_OF_ITS_OWN.match(text, source.end) is not None


def _names_people(words: str) -> bool:
    """Say whether the noun that *words* begin with is one of people: " spokeswoman, Dora Hill", not " plan for residents"."""
    noun_phrase = takewhile(lambda word: word not in PREPOSITIONS, words.partition(",")[0].lower().split())
    return any(map(names_people, noun_phrase))


#: What stands between the names of two who say something together: "and", with what the second is.
_AND = re.compile(rf" {AND} [^,;]*\Z")
_DESCRIBED = re.compile(rf".*\b(?P<phrase>(?i:{one_of(DETERMINERS)}) (?:[\w’'-]+ ){{0,3}}[\w’'-]+),? $", re.DOTALL)
_PLAIN = re.compile(r".*?\b(?P<phrase>(?:[A-Z][\w’'-]* ){0,3}[a-z][a-z-]+),? $", re.DOTALL)  # "Ostford Board investigators, who", "some who"
#: "Hill's", "Ross'", and the plural of a name told in the singular: "the Hills' lawyer".
_POSSESSIVE = re.compile(r"(?<=s)['’]|['’]s|s['’]")
#: Behind "it" where it does nothing that somebody could do.
_NOTHING_OF_ITS_OWN = re.compile(rf"[’']s\b|\s{one_of(VERBS_OF_EMPTY_IT)}\b")
_FIRST_WORD = re.compile(r"(?:[’']s)? (?P<noun>[a-z][a-z-]+)\b")
_LONGEST_NAME = 20  # characters: a clause with words before and behind its verb has more
_NEAR = 60  # characters between a name and the "who" that follows it: an apposition may stand between
