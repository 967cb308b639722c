"""An utterance that two articles quote ─► findings about who uttered it, and by which way it came to the reporters."""

import re
from collections.abc import Iterator, Sequence

import attrs

from claimcheck.compare.quote.utterances import Utterance
from claimcheck.compare.quote.words import QuotedWord, QuotedWords
from claimcheck.compare.speaker.channels import compare_channels
from claimcheck.compare.speaker.naming import words_of_speaker
from claimcheck.language.en.channels import JOINT
from claimcheck.language.en.clauses import AND, SUBJECT_PRONOUNS
from claimcheck.language.en.said_clauses import SOURCE_RELATIVES
from claimcheck.language.en.titles import DOCUMENT_NOUNS, ORGANIZATION_ENDINGS
from claimcheck.model.comparisons import Aspect, Evidence, Finding, FindingKind, Severity, agreement
from claimcheck.model.participants import MentionKind, Participant, ParticipantKind
from claimcheck.model.quotations import Speaker
from claimcheck.model.spans import Span
from claimcheck.text.names import NameRelation, compare_person_names, plain_letters
from claimcheck.text.patterns import one_of
from claimcheck.text.wording import single_spaced

SURE_WORDS = 5  # words quoted alike; two people do say the same four words, as "I am not guilty"
FEWEST_WORDS = 4  # the same where some carry meaning, all are alike, and the sentences surely tell the same
FEWEST_OWN = 2  # of these
SURE_LIKENESS = 0.9  # of such sentences
SENTENCES_BEFORE = 3  # before a pronoun, in which the name must stand for which it surely stands
JOINT_REACH = 3  # sentences before the words among which a joint statement is told of
OTHER_SPEAKER = "another speaker"  # the rule's name
LONGEST_SHOWN = 8  # words of the quotation that an explanation repeats

_TOGETHER = f" {AND} "  # in the name of several people
_NAME_WORD = re.compile(r"(?<![\w’'])[A-Z][\w-]+")
_DOCUMENT = re.compile(rf"\b{one_of(DOCUMENT_NOUNS)}\b", re.IGNORECASE)
_JOINT = re.compile(rf"\b{one_of(JOINT)}\b", re.IGNORECASE)
_DESCRIBED = re.compile(rf",\s{one_of(SOURCE_RELATIVES)}\s")


@attrs.frozen
class _Source:
    """Who utters the words by one article: the innermost speaker, and the names and documents among all to whom they are given.

    *unsure* says that nothing tells whether the name is a person's: "Brandt said".
    """

    speaker: Speaker
    names: frozenset[str]
    person: bool
    unsure: bool = False


def compare_speakers(one: Utterance) -> Iterator[Finding]:
    """Yield whether both articles give *one* to the same speaker, and whether they name the same channel.

    A speaker counts where the sentence of the quotation names somebody, or, of words that are surely one quotation, any sentence over which it goes on: a
    pronoun's reading is not sure enough to hold against another name, unless the article never names who that is, or names nobody else close before whom
    the pronoun could stand for.
    """
    known = one.is_verbatim and is_one_saying(one)
    here, there = _source(one.left, one.left_words, anywhere=known), _source(one.right, one.right_words, anywhere=known)
    if here and not there:
        there = _implied(one.right, one.right_words) if _unknown(here, one.right) else _surely_implied(one.right, one.right_words, here) if known else None
    elif there and not here:
        here = _implied(one.left, one.left_words) if _unknown(there, one.left) else _surely_implied(one.left, one.left_words, there) if known else None
    if not here or not there:
        return
    evidence = one.left.account.evidence(here.speaker.span, here.speaker.name), one.right.account.evidence(there.speaker.span, there.speaker.name)
    if frozenset(map(plain_letters, here.names)) & frozenset(map(plain_letters, there.names)):
        speaker = _named_by_both(here, there)
        told = f"give the words “{one.unbroken_words(LONGEST_SHOWN)}” to {speaker.name or _plain(speaker.text)}"
        yield agreement(Aspect.SPEAKER, told, "same speaker", evidence)
        yield from compare_channels(one)
    elif (is_one_saying(one) or _is_told_alike(one, here, there)) and not _may_be_one_source(one, here, there):
        yield _other_speaker(one, here, there)


def _named_by_both(here: _Source, there: _Source) -> Speaker:
    """Return the speaker of whom both articles speak: of several people together the one whom the other names alone."""
    return there.speaker if _TOGETHER in (here.speaker.name or "") and there.names < here.names else here.speaker


def _may_be_one_source(one: Utterance, here: _Source, there: _Source) -> bool:
    if _speaks_for(here, there) or _are_spelled_alike(here, there):
        return True
    if _is_of_both(one.left, one.left_words, there) or _is_of_both(one.right, one.right_words, here):
        return True
    return _beside(one.left, one.left_words, here, there) or _beside(one.right, one.right_words, there, here)


def _speaks_for(here: _Source, there: _Source) -> bool:
    """Say whether one of the two is a body, and the other a paper or a person of that body: "the White House summary", "Dora Lund, head of the Union"."""
    if here.person and there.person:
        return False
    mine, theirs = (set(_NAME_WORD.findall(source.speaker.text)) for source in (here, there))
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def _are_spelled_alike(here: _Source, there: _Source) -> bool:
    """Say whether the two are one person whose name one of the articles misspells: "Brandtt", "Ada Brandt"."""
    if not here.person and not there.person:
        return False
    return compare_person_names(here.speaker.name or "", there.speaker.name or "") is NameRelation.NEAR


def is_one_saying(one: Utterance) -> bool:
    """Say whether the words are too many, or too much of what both quote there, for two people to say them.

    A set phrase in a long quotation is anybody's, and so is one around which both sentences go on, each in its own way.
    """
    if one.sure or one.match.shared < SURE_WORDS:
        return one.sure
    if one.goes_on_in_both:
        return False
    return all(2 * one.match.shared >= _quoted_around(side, words) for side, words in ((one.left, one.left_words), (one.right, one.right_words)))


def _is_told_alike(one: Utterance, here: _Source, there: _Source) -> bool:
    """Say whether few words, which one article quotes alone, are surely one saying by all that is told around them: two documents may say them both."""
    if not (here.person or there.person) or one.match.shared < FEWEST_WORDS or one.goes_on_in_both:
        return False
    return one.is_verbatim and one.own_words >= FEWEST_OWN and one.likeness >= SURE_LIKENESS


def _quoted_around(side: QuotedWords, words: Sequence[QuotedWord]) -> int:
    """Return how many words the quotations have that *words* stand in."""
    quotations = {word.quotation for word in words}
    sentences = {word.sentence for word in words}
    return sum(word.quotation in quotations for sentence in sorted(sentences) for word in side.by_sentence[sentence])


def disputed(one: Utterance) -> bool:
    """Say whether the two articles give *one* to different speakers."""
    return any(finding.rule == OTHER_SPEAKER for finding in compare_speakers(one))


def _other_speaker(one: Utterance, here: _Source, there: _Source) -> Finding:
    first, second = one.left.account.source, one.right.account.source
    told = f"{first} gives the words “{one.unbroken_words(LONGEST_SHOWN)}” to {_called(here.speaker)}, {second} to {_called(there.speaker)}."
    severity = Severity.CONFLICT if here.person and there.person else Severity.VARIANCE
    pieces = (*_with_words(one.left, one.left_words, here.speaker), *_with_words(one.right, one.right_words, there.speaker))
    return Finding(FindingKind.DISCREPANCY, Aspect.SPEAKER, told, OTHER_SPEAKER, pieces, severity)


def _with_words(side: QuotedWords, words: Sequence[QuotedWord], speaker: Speaker) -> Iterator[Evidence]:
    """Yield the words that name the speaker, and the quoted ones where these stand in another sentence."""
    yield from words_of_speaker(side.account, speaker)
    if side.account.sentence_at(speaker.span.start) not in {word.sentence for word in words}:
        yield side.account.evidence(Span(words[0].start, words[-1].end))


def _source(side: QuotedWords, words: Sequence[QuotedWord], *, anywhere: bool) -> _Source | None:
    """Return who is named as the source of *words* in their sentences, or *anywhere* by their attributions if nobody else is named on the way."""
    span, sentences = Span(words[0].start, words[-1].end), {word.sentence for word in words}
    speakers = [one.speaker for one in side.account.attributions_of(span) if one.speaker]
    near = [one for one in speakers if side.account.sentence_at(one.span.start) in sentences or (anywhere and not _passes_others(side, span, one))]
    named = [(speaker, _names(side, speaker)) for speaker in near]
    named = [(speaker, names) for speaker, names in named if names]
    if not named:
        return None
    first = named[0][0]
    unsure = first.participant is not None and side.account.reading.participants[first.participant].kind is ParticipantKind.UNKNOWN
    return _Source(first, frozenset().union(*(names for _, names in named)), _is_person(side, first), unsure)


def _passes_others(side: QuotedWords, words: Span, speaker: Speaker) -> bool:
    """Say whether people are named between the words and their speaker, whose words they may be where a quotation is torn."""
    way = Span(words.end, speaker.span.start) if words.end <= speaker.span.start else Span(speaker.span.end, max(words.start, speaker.span.end))
    named = {index for index, mention in side.account.mentions.within(way) if mention.kind is MentionKind.NAME}
    return not (named & side.account.people).issubset({speaker.participant})


def _unknown(source: _Source, side: QuotedWords) -> bool:
    """Say whether an article never names a person: then no pronoun of it can stand for them."""
    if not source.person:
        return False
    names = frozenset(map(plain_letters, source.names))
    return all(names.isdisjoint(map(plain_letters, _NAME_WORD.findall(one.name))) for one in side.account.reading.participants)


def _implied(side: QuotedWords, words: Sequence[QuotedWord]) -> _Source | None:
    """Return the person whom a pronoun, or the sentence before, makes the speaker."""
    speaker = side.account.speaker_of(Span(words[0].start, words[-1].end))
    if not speaker or not speaker.name or speaker.participant is None or not _is_person(side, speaker):
        return None
    mentions = side.account.reading.participants[speaker.participant].mentions
    if not any(mention.kind is MentionKind.NAME for mention in mentions):
        return None  # "the mayor" may well be whom the other article names
    return _Source(speaker, frozenset(_NAME_WORD.findall(speaker.name)), person=True)


def _surely_implied(side: QuotedWords, words: Sequence[QuotedWord], other: _Source) -> _Source | None:
    """Return the person whom a pronoun makes the speaker, by the name close before it, if nobody else could be meant whom the text speaks of in between."""
    source = _implied(side, words) if other.person or other.unsure else None
    if source is None or source.speaker.participant is None:
        return None
    account, pronoun = side.account, source.speaker.span
    speaker = account.reading.participants[source.speaker.participant]
    earliest = account.reading.document.sentences[max(0, account.sentence_at(pronoun.start) - SENTENCES_BEFORE)].span.start
    names = [one for one in speaker.mentions if one.kind is MentionKind.NAME and earliest <= one.span.start < one.span.end <= pronoun.start]
    name = next((one for one in reversed(names) if not _owns(side, one.span)), None)
    if name is None or _may_be_another(side, speaker, Span(name.span.end, pronoun.start)):
        return None
    return attrs.evolve(source, speaker=attrs.evolve(source.speaker, span=name.span, text=name.text))


def _may_be_another(side: QuotedWords, speaker: Participant, between: Span) -> bool:
    """Say whether the sentences from a name up to a pronoun speak of others for whom it could stand: nobody whom only quoted words name, or who is told it."""
    account = side.account
    start = account.reading.document.sentences[account.sentence_at(between.start)].span.start
    quoted = [quotation.span for quotation in account.reading.document.quotations]
    found = [(index, mention.span) for index, mention in account.mentions.within(Span(start, between.end))]
    others = {index for index, span in found if not any(quote.contains(span) for quote in quoted)} & account.people - {speaker.index}
    return any(account.reading.participants[other].gender in (None, speaker.gender) for other in others)


def _owns(side: QuotedWords, name: Span) -> bool:
    """Say whether the name only tells whose somebody or something is: "he" behind "Lund's lawyer" is the lawyer."""
    return side.account.reading.document.text.startswith(("'", "’"), name.end)


def _names(side: QuotedWords, speaker: Speaker) -> frozenset[str]:
    """Return the words that name a speaker: people's names among its words, its own name, and of documents what they are."""
    text, people = side.account.reading.document.text, side.account.people
    names = {
        word
        for index, mention in side.account.mentions.within(speaker.span)
        if mention.kind is MentionKind.NAME and (index in people or index == speaker.participant) and not text.startswith(("'", "’"), mention.span.end)
        for word in _NAME_WORD.findall(mention.text)
    }
    documents = {word.lower() for word in _DOCUMENT.findall(speaker.text)}
    return frozenset(names | documents) or _body(side, speaker)


def _body(side: QuotedWords, speaker: Speaker) -> frozenset[str]:
    """Return the words that name a body for whose words no person answers: "the U.S. Attorney's Office"; none of the one who owns a lawyer or a spokesman."""
    words = [word.strip(",.’'s") for word in speaker.text.split()]
    return frozenset(word for word in words if word[:1].isupper() and word != "The") if words[-1] in ORGANIZATION_ENDINGS else frozenset()


def _beside(side: QuotedWords, words: Sequence[QuotedWord], own: _Source, other: _Source) -> bool:
    """Say whether the sentences of the quotation name the *other* article's speaker too: then who of the two speaks is not sure enough.

    Beside a person a document counts as well: who is quoted "reading from the letter" says what the letter says.
    """
    document = side.account.reading.document
    sentences = [document.text[document.sentences[index].span.slice] for index in sorted({word.sentence for word in words})]
    if not other.person and not other.unsure:
        return own.person and any(word.lower() in other.names for sentence in sentences for word in _DOCUMENT.findall(sentence))
    named = set(map(plain_letters, _NAME_WORD.findall(other.speaker.name or "")))
    return any(not named.isdisjoint(map(plain_letters, _NAME_WORD.findall(sentence))) for sentence in sentences)


def _is_of_both(side: QuotedWords, words: Sequence[QuotedWord], other: _Source) -> bool:
    """Say whether the words stand near what several people said jointly, and the article names the *other*'s speaker, who may be one of them."""
    document = side.account.reading.document
    near = document.sentences[max(0, words[0].sentence - JOINT_REACH) : words[-1].sentence + 1]
    if not any(_JOINT.search(document.text, sentence.span.start, sentence.span.end) for sentence in near):
        return False
    return not _unknown(other, side)


def _is_person(side: QuotedWords, speaker: Speaker) -> bool:
    """Say whether somebody is named, alone or together with others."""
    if speaker.participant is None:
        return speaker.name is not None
    participant = side.account.reading.participants[speaker.participant]
    return participant.kind is ParticipantKind.PERSON or (participant.kind is ParticipantKind.GROUP and _TOGETHER in participant.name)


def _called(speaker: Speaker) -> str:
    """Return the words for a speaker as an explanation gives them, a pronoun behind the name that it stands for."""
    words = _plain(speaker.text)
    return f"{speaker.name} (“{words}”)" if speaker.name and words.lower() in SUBJECT_PRONOUNS else words


def _plain(text: str) -> str:
    return single_spaced(_DESCRIBED.split(text, maxsplit=1)[0]).rstrip(",")
