"""Readings and alignments ─► the ledger of quotations: one entry an utterance, with each article's wording of it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter

import attrs

from claimcheck.compare.quote.paraphrases import find_paraphrases
from claimcheck.compare.quote.utterances import Utterance, find_utterances, is_title
from claimcheck.compare.quote.words import QuotedWords, quoted_words
from claimcheck.compare.sides.accounts import Account, AccountPair, make_account_pairs
from claimcheck.compare.sides.linking import linked
from claimcheck.compare.speaker.findings import disputed, is_one_saying
from claimcheck.language.en.clauses import DETERMINERS, RELATIVES
from claimcheck.model.analyses import Reading
from claimcheck.model.comparisons import Alignment
from claimcheck.model.ledgers import LedgerEntry, WordChange, Wording
from claimcheck.model.participants import ParticipantKind
from claimcheck.model.spans import Span
from claimcheck.text.names import NameRelation, compare_person_names, without_titles
from claimcheck.text.wording import BETWEEN_PIECES, single_spaced

#: The quoted words of one sentence of one article: (article, sentence).
Place = tuple[int, int]
#: Somebody of one article: (article, index of the participant).
Person = tuple[int, int]

SHORTEST_UNSPOKEN = 4  # words; shorter quotations to which no speaker is given are mostly words set apart, not somebody's
_BRACKETS = {")": "(", "]": "["}
#: Marks behind the last word: of a question or an exclamation; and those that close what is quoted inside, and where such a quotation opens and closes.
_ASKING = re.compile(r"[?!]+")
_CLOSING = re.compile(r"[.,?!]*['’][?!]*")
_INNER_OPEN, _INNER_CLOSED = re.compile(r"(?<!\w)['‘](?=\w)"), re.compile(r"(?<=[\w.,?!])['’](?!\w)")


def quote_ledger(readings: Sequence[Reading], alignments: Iterable[Alignment]) -> tuple[LedgerEntry, ...]:
    """Return one entry for each utterance that any of the articles quotes, in the order in which the first of them tells it."""
    pairs = make_account_pairs(readings, alignments, alignments)
    accounts = {one.article: one for pair in pairs for one in (pair.left, pair.right)}
    sides = [quoted_words(accounts[number]) for number in sorted(accounts)]
    utterances = {pair: find_utterances(pair) for pair in pairs}
    differences = _Differences(utterances)
    names = _full_names(pairs)
    retold = _paraphrases(utterances)
    entries = [(places, _entry(places, sides, differences, names)) for places in _clusters(sides, utterances)]
    return tuple(_with_paraphrases(entry, places, retold) for places, entry in entries if entry.wordings)


class _Differences:
    """How two articles differ in what both quote, by the place of the words in the article with the smaller number."""

    def __init__(self, utterances: Mapping[AccountPair, Sequence[Utterance]]) -> None:
        self.disputed: set[Place] = set()
        self.changes: dict[Place, list[tuple[int, WordChange]]] = {}
        for pair, found in utterances.items():
            for one in found:
                self._add(pair, one)

    def _add(self, pair: AccountPair, one: Utterance) -> None:
        if disputed(one):
            self.disputed |= {(pair.left.article, word.sentence) for word in one.left_words}
        for change in one.changes:
            word = one.left.words[min(change.left_start, one.match.left_end - 1)]
            before, after = one.left.text(change.left_start, change.left_end), one.right.text(change.right_start, change.right_end)
            told = WordChange(single_spaced(before), single_spaced(after), change.meaning)
            self.changes.setdefault((pair.left.article, word.sentence), []).append((pair.right.article, told))


def _clusters(sides: Sequence[QuotedWords], utterances: Mapping[AccountPair, Sequence[Utterance]]) -> list[list[Place]]:
    """Return the places of each utterance: those linked by shared words, over all pairs of articles; what all its articles quote on is one with it."""
    places = [(side.account.article, sentence) for side in sides for sentence in side.by_sentence]
    links = [link for pair, found in utterances.items() for one in found if not _are_two(one) for link in _links(pair, one)]
    return _joined(linked(places, [*links, *_said_again(sides)]), {side.account.article: side for side in sides})


def _joined(groups: Iterable[list[Place]], sides: Mapping[int, QuotedWords]) -> list[list[Place]]:
    """Return *groups*, each put to the one before it where the same articles all go on with it right behind, before they close the quotation."""
    joined: list[list[Place]] = []
    told: Mapping[int, Sequence[int]] = {}
    for group in groups:
        going_on = _by_article(group)
        if told.keys() == going_on.keys() and all(_goes_on(sides[article], told[article][-1], first) for article, (first, *_) in going_on.items()):
            joined[-1] += group
        else:
            joined.append(list(group))
        told = going_on
    return [sorted(group) for group in joined]


def _by_article(places: Iterable[Place]) -> Mapping[int, Sequence[int]]:
    """Return the sentences of each article, in its order."""
    found: dict[int, list[int]] = {}
    for article, sentence in sorted(places):
        found.setdefault(article, []).append(sentence)
    return found


def _goes_on(side: QuotedWords, last: int, first: int) -> bool:
    return first == last + 1 and side.by_sentence[last][-1].quotation == side.by_sentence[first][0].quotation


def _said_again(sides: Iterable[QuotedWords]) -> Iterator[tuple[Place, Place]]:
    """Yield two sentences of one article that quote the same words of one speaker, and enough of them to be one utterance."""
    for side in sides:
        first: dict[tuple[object, ...], int] = {}
        for sentence, words in sorted(side.by_sentence.items()):
            speaker = side.account.speaker_of(Span(words[0].start, words[-1].end))
            known = first.setdefault((speaker and (speaker.participant, speaker.name), *[word.form for word in words]), sentence)
            if known != sentence and len(words) >= SHORTEST_UNSPOKEN:
                yield (side.account.article, known), (side.account.article, sentence)


def _are_two(one: Utterance) -> bool:
    """Say whether two people use a phrase, each in words of his or her own: as much as a set phrase is anybody's."""
    return one.speakers is NameRelation.DIFFERENT and not is_one_saying(one)


def _links(pair: AccountPair, one: Utterance) -> Iterator[tuple[Place, Place]]:
    for left, right in one.shared_by_sentences():
        yield (pair.left.article, one.left.words[left.start].sentence), (pair.right.article, one.right.words[right.start].sentence)


def _full_names(pairs: Iterable[AccountPair]) -> dict[Person, str]:
    """Return the fullest name that any article gives to those who stand in several: one article's "Lund" is the other's "Tom Lund"."""
    known: dict[Person, str] = {}
    links: list[tuple[Person, Person]] = []
    for pair in pairs:
        for left, right in pair.relations:
            alone = len(pair.same_right(left)) == len(pair.same_left(right)) == 1  # a surname of two people is neither's
            if alone or _share_full_name(pair, left, right):
                here, there = (pair.left.article, left), (pair.right.article, right)
                known[here], known[there] = pair.left.reading.participants[left].name, pair.right.reading.participants[right].name
                links.append((here, there))
    fullest = [(group, max(map(known.__getitem__, group), key=len)) for group in linked(known, links)]
    return {person: name for group, name in fullest for person in group}


def _share_full_name(pair: AccountPair, left: int, right: int) -> bool:
    """Say whether both are people with the same given name and surname, though an article has them twice: "José Lund" and "Jose R. Lund"."""
    one, other = pair.left.reading.participants[left], pair.right.reading.participants[right]
    full = one.kind is other.kind is ParticipantKind.PERSON and min(len(without_titles(one.name)), len(without_titles(other.name))) > 1
    return full and compare_person_names(one.name, other.name) is NameRelation.SAME


def _entry(places: Sequence[Place], sides: Sequence[QuotedWords], differences: _Differences, names: Mapping[Person, str]) -> LedgerEntry:
    told = [(side, {sentence for article, sentence in places if article == side.account.article}) for side in sides]
    told = [(side, sentences) for side, sentences in told if sentences]
    wordings = [_wording(side, sentences, names) for side, sentences in told]
    if len(told) == 1 and not _worth_telling(*told[0], wordings[0]):
        return LedgerEntry(())
    first = wordings[0].article
    changes = [changed for place in places if place[0] == first for changed in differences.changes.get(place, ())]
    changed = [attrs.evolve(one, changes=tuple(change for article, change in changes if article == one.article)) for one in wordings]
    return LedgerEntry(tuple(changed), not differences.disputed.isdisjoint(places))


def _wording(side: QuotedWords, sentences: set[int], names: Mapping[Person, str]) -> Wording:
    """Return the quoted words of *sentences* as one wording, without the titles of works and programmes that stand in quotation marks among them."""
    words = [word for sentence in sorted(sentences) for word in side.by_sentence[sentence]]
    pieces = [list(piece) for _, piece in groupby(words, key=attrgetter("quotation"))]
    spoken = [piece for piece in pieces if not is_title(side, piece)] or pieces
    text = side.account.reading.document.text
    spans = [_with_marks(_with_bracket(Span(piece[0].start, piece[-1].end), text), text) for piece in spoken]
    told = BETWEEN_PIECES.join({quoted.casefold(): quoted for quoted in (text[span.slice] for span in spans)}.values())
    return Wording(side.account.article, tuple(spans), single_spaced(told), speaker=_speaker(side.account, spans, names))


def _with_bracket(span: Span, text: str) -> Span:
    """Return *span* with the bracket that opens before its first word ("[We] look forward") or closes behind its last ("at the fair (on Monday)")."""
    start = span.start - 1 if text[span.start - 1 : span.start] == "[" else span.start
    behind = text[span.end : span.end + 1]
    opening = _BRACKETS.get(behind)
    unclosed = opening is not None and text.count(opening, start, span.end) > text.count(behind, start, span.end)
    return Span(start, span.end + 1 if unclosed else span.end)


def _with_marks(span: Span, text: str) -> Span:
    """Return *span* with the mark that makes a question or an exclamation of it, and with the one that closes a quotation inside it ("say ‘enough.’")."""
    inside = text[span.slice]
    closing = _CLOSING if len(_INNER_OPEN.findall(inside)) > len(_INNER_CLOSED.findall(inside)) else _ASKING
    behind = closing.match(text, span.end)
    return Span(span.start, behind.end()) if behind else span


def _speaker(account: Account, spans: Iterable[Span], names: Mapping[Person, str]) -> str | None:
    """Return who says it: by the fullest name, and one without a name in the article's words, for "a spokesman" may be anybody's."""
    speaker = next(filter(None, map(account.speaker_of, spans)), None)
    if speaker is None:
        return None
    words = _without_asides(single_spaced(speaker.text).strip(" ,;"))
    if speaker.name is None:
        return words
    if speaker.name.split()[-1].islower():  # a description: a pronoun stands for "the letter", not for "letter"
        return _inside_sentence(words, speaker.name) if speaker.name in words else _with_article(speaker.name)
    return speaker.name if speaker.participant is None else names.get((account.article, speaker.participant), speaker.name)


def _without_asides(words: str) -> str:
    """Return a speaker without what is told of him or her besides: "the letter" of "the letter, which she sent to the board"; a name by itself."""
    head, comma, behind = words.partition(", ")
    told_besides = comma and (behind.partition(" ")[0] in RELATIVES or all(word[0].isupper() for word in head.split()))
    return head.rstrip() if told_besides else words


def _inside_sentence(words: str, noun: str) -> str:
    """Return a description as it stands inside a sentence: "a spokesman", but "Hill's spokesman" keeps its name."""
    first = words.split()[0].lower()
    small = first in DETERMINERS or noun.startswith(first)
    return words[0].lower() + words[1:] if small else words


def _with_article(description: str) -> str:
    first = description.split()[0]
    return description if first.lower() in DETERMINERS or first[0].isupper() else f"the {description}"


def _worth_telling(side: QuotedWords, sentences: set[int], wording: Wording) -> bool:
    """Say whether what one article alone has in quotation marks is somebody's words, and no title, name or word set apart."""
    words = [word for sentence in sorted(sentences) for word in side.by_sentence[sentence]]
    return not is_title(side, words) and (wording.speaker is not None or len(words) >= SHORTEST_UNSPOKEN)


def _paraphrases(utterances: Mapping[AccountPair, Sequence[Utterance]]) -> dict[Place, dict[int, Wording]]:
    """Return, by the place of the quoted words, what other articles, by number, say of them in their own words."""
    retold: dict[Place, dict[int, Wording]] = {}
    for pair, found in utterances.items():
        for one in find_paraphrases(pair, found):
            place = one.quoting.account.article, one.quoting.words[one.stretch.start].sentence
            text = single_spaced(one.other.reading.document.text[one.span.slice])
            retold.setdefault(place, {}).setdefault(one.other.article, Wording(one.other.article, (one.span,), text, quoted=False, speaker=one.speaker))
    return retold


def _with_paraphrases(entry: LedgerEntry, places: Iterable[Place], retold: Mapping[Place, Mapping[int, Wording]]) -> LedgerEntry:
    """Add what articles say in their own words of an utterance that they do not quote."""
    wordings = {one.article: one for place in places for one in retold.get(place, {}).values()} | {one.article: one for one in entry.wordings}
    return attrs.evolve(entry, wordings=tuple(wordings[article] for article in sorted(wordings)))
