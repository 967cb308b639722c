"""Two accounts ─► where they tell of one meeting of the same two people that it is about other things."""

import re
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.compare.sides.accounts import Account, AccountPair
from claimcheck.language.en.agendas import CENTERING_FORMS, DISCUSSING_FORMS
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.language.en.titles import MEETING_FORMS, MUTUAL_NOUNS
from claimcheck.model.comparisons import Aspect, Finding, FindingKind, Severity
from claimcheck.model.documents import Sentence
from claimcheck.model.participants import ParticipantKind
from claimcheck.model.quotations import Attribution
from claimcheck.model.spans import Span
from claimcheck.settings import Settings
from claimcheck.text.patterns import one_of
from claimcheck.text.wording import first_words

TWO = 2
LEAST_WORDS = 3  # content words of an agenda: "discuss the plan" may be anything
MOST_SHARED = 0.25  # share of the shorter agenda's words that the other has: from there on the two are told of one thing
_MARKS = ' “”"‘’,.;'
LONGEST_SHOWN = 12  # words of an agenda that an explanation repeats

_ABOUT = re.compile(rf"\b{one_of(DISCUSSING_FORMS | CENTERING_FORMS)}\s")
_VERBS = frozenset(word for form in DISCUSSING_FORMS | CENTERING_FORMS for word in form.split()) - FUNCTION_WORDS
_MEETING = re.compile(rf"\b(?:{one_of((*MUTUAL_NOUNS, *MEETING_FORMS, 'with'))})\b")


@attrs.frozen
class Agenda:
    """What two people, by index, talk of, in the words at *span*, and the stems of its content words."""

    people: tuple[int, ...]
    span: Span
    stems: frozenset[str]


def compare_agendas(pair: AccountPair, settings: Settings) -> Iterator[Finding]:
    """Yield each two people who talk of one thing by the one account, and of another by the other."""
    told: set[frozenset[int]] = set()
    for mine in pair.left.once[agendas]:
        for theirs in pair.right.once[agendas]:
            people = frozenset(mine.people)
            if people not in told and all(not pair.same_right(one).isdisjoint(theirs.people) for one in people) and _are_apart(mine, theirs):
                told.add(people)
                yield _discrepancy(pair, mine, theirs)


def agendas(account: Account) -> tuple[Agenda, ...]:
    """Return what the article tells that two people whom it names talk of."""
    telling = (sentence for sentence in account.reading.document.sentences if not _VERBS.isdisjoint(sentence.lowers))
    return tuple([agenda for sentence in telling for agenda in _agendas(account, sentence)])


def _agendas(account: Account, sentence: Sentence) -> Iterator[Agenda]:
    text, given = account.reading.document.text, account.attributions_by_sentence.get(sentence.index, ())
    for match in _ABOUT.finditer(text, sentence.span.start, sentence.span.end):
        verb = Span(*match.span())
        told = [one for one in given if any(content.contains(verb) for content in one.content)]
        people = _people(account, Span(sentence.span.start, verb.start), told) if verb.start > sentence.span.start else ()
        if len(people) != TWO:
            continue
        ends = [content.end for one in told for content in one.content if content.start <= verb.start < content.end]
        span, words = _bare(text, verb.end, min([sentence.span.end, *ends])), account.words_of(sentence.index)
        stems = frozenset(words.stems[place] for place in words.within(span))
        if len(stems) >= LEAST_WORDS:
            yield Agenda(tuple(sorted(people)), span, stems)


def _bare(text: str, start: int, end: int) -> Span:
    """Return the stretch without the marks around it."""
    words = text[start:end]
    return Span(start + len(words) - len(words.lstrip(_MARKS)), start + len(words.rstrip(_MARKS))) if words.strip(_MARKS) else Span(start, end)


def _people(account: Account, before: Span, told: Sequence[Attribution]) -> tuple[int, ...]:
    """Return the two who talk: spoken of together before the verb, or alone with words for a meeting; who tells of it is none of them."""
    everyone = account.reading.participants
    speakers = [one.speaker.span for one in told if one.speaker]
    mentioned = [everyone[index] for index, mention in account.mentions.within(before) if not any(span.contains(mention.span) for span in speakers)]
    together = [one.members for one in mentioned if len(one.members) == TWO]
    if together:
        return together[-1] if all(everyone[one].kind is ParticipantKind.PERSON for one in together[-1]) else ()
    alone = {one.index for one in mentioned if one.kind is ParticipantKind.PERSON}
    return tuple(alone) if len(alone) == TWO and _MEETING.search(account.reading.document.text, before.start, before.end) else ()


def _are_apart(mine: Agenda, theirs: Agenda) -> bool:
    shorter = min(len(mine.stems), len(theirs.stems))
    return len(mine.stems & theirs.stems) < MOST_SHARED * shorter


def _discrepancy(pair: AccountPair, mine: Agenda, theirs: Agenda) -> Finding:
    evidence = pair.left.evidence(mine.span), pair.right.evidence(theirs.span)
    shown = [f"“{first_words(piece.text, LONGEST_SHOWN)}”" for piece in evidence]
    people = " and ".join(pair.left.reading.participants[one].name for one in mine.people)
    told = f"{pair.left.source} says that {people} talk of {shown[0]}, {pair.right.source} of {shown[1]}."
    return Finding(FindingKind.DISCREPANCY, Aspect.EVENT, told, "one meeting, two agendas", evidence, Severity.VARIANCE)
