"""A pair of accounts ─► the utterances that both quote: matches of quoted words that are one quotation and no chance."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise

import attrs

from claimcheck.compare.quote.changes import Change, equal_places, find_changes
from claimcheck.compare.quote.fragments import match_fragments
from claimcheck.compare.quote.matches import SEED, find_matches
from claimcheck.compare.quote.openings import cut_ends, dropped_openings
from claimcheck.compare.quote.pieces import match_pieces
from claimcheck.compare.quote.rewordings import goes_on_at, is_whole
from claimcheck.compare.quote.widening import Match
from claimcheck.compare.quote.words import QuotedWord, QuotedWords, quoted_words
from claimcheck.compare.sides.accounts import AccountPair
from claimcheck.compare.sides.lazy import lazy
from claimcheck.language.en.function_words import FUNCTION_WORDS
from claimcheck.model.participants import MentionKind
from claimcheck.model.spans import Span
from claimcheck.text.edits import word_edits
from claimcheck.text.names import NameRelation, compare_person_names, plain_letters

SURE_WORDS = 8  # words that two quotations share and are one, wherever they stand: no pair of other quotations of the dev pairs shares more than 7
SURE_SHARE = 0.6  # of the words of both; below it the rest differs too much for one sentence
VERBATIM_SHARE = 0.9  # of the words of both
SPOKEN_WORDS = 6  # words that the same speaker says alike, in sentences that are not aligned
LIKELY_CHANGE = 5  # words; where few words are shared, a longer stretch of others belongs to another utterance
LIKELY_SHARE = 0.7  # the same where few words are shared, and only the alignment of their sentences says that they are one utterance
REPEATED_CHANGE = 2  # words; the same where an article quotes the words a second time, and might quote a refrain
EMBEDDED_WORDS = 10  # words shared by two sentences that both go on in their own ways, and are one: other sentences of unseen pairs share up to 9
HIGH_SHARE = 0.8  # the same where one article quotes these few words alone, of one person, in sentences that are only likely to tell the same


@attrs.frozen(eq=False, slots=False)
class Utterance:
    """What somebody said, as two articles quote it: the same or nearly the same words inside both's quotation marks."""

    left: QuotedWords
    right: QuotedWords
    match: Match
    others: Sequence[Match] = ()
    likely: Mapping[tuple[int, int], float] = attrs.field(factory=dict, repr=False)

    @property
    def left_words(self) -> Sequence[QuotedWord]:
        """The words as the left article quotes them."""
        return self.left.words[self.match.left_start : self.match.left_end]

    @property
    def right_words(self) -> Sequence[QuotedWord]:
        """The words as the right article quotes them."""
        return self.right.words[self.match.right_start : self.match.right_end]

    @lazy
    def changes(self) -> tuple[Change, ...]:
        """Where the two wordings differ; nowhere where two people say much the same in their own ways."""
        if not self.sure and (self.speakers is NameRelation.DIFFERENT or self._stands_beside_others_alone):
            return ()
        if self.match.again:
            return self._changes_told_again()
        opening = dropped_openings(self.match, self.left, self.right, self.others)
        changes = (*opening, *find_changes(self.match, self.left, self.right), *cut_ends(self.match, self.left, self.right))
        return tuple(change for change in changes if (self.sure or change.longest <= LIKELY_CHANGE) and self._is_of_one_sentence(change))

    def _changes_told_again(self) -> tuple[Change, ...]:
        """Return the short changes of words that one article quotes twice; of small words none where they may be another sentence of the speech."""
        changes = [change for change in find_changes(self.match, self.left, self.right) if change.longest <= REPEATED_CHANGE]
        if changes and self._is_quoted_in_both_wordings():
            changes = [change for change in changes if change.meaning or not self._is_of_function_words(change)]
        return tuple(filter(self._is_of_one_sentence, changes))

    def _is_quoted_in_both_wordings(self) -> bool:
        """Say whether one article quotes the other's very words too."""
        here, there = (tuple(word.form for word in words) for words in (self.left_words, self.right_words))
        return self.right.times_quoted(here) + self.left.times_quoted(there) > 0

    def _is_of_function_words(self, change: Change) -> bool:
        here, there = self.left.forms[change.left_start : change.left_end], self.right.forms[change.right_start : change.right_end]
        return FUNCTION_WORDS.issuperset((*here, *there))

    def _is_of_one_sentence(self, change: Change) -> bool:
        """Say whether the sentences of a change are one sentence in two wordings: one of them is quoted no further than the match goes, or much is shared.

        Where both go on, each in its own way, one person says much the same on two occasions, or two people use one phrase.
        """
        here = _around(self.left, range(change.left_start, change.left_end), range(self.match.left_start, self.match.left_end))
        there = _around(self.right, range(change.right_start, change.right_end), range(self.match.right_start, self.match.right_end))
        mine, theirs = _up_to_cuts(self.left, here, change.left_start), _up_to_cuts(self.right, there, change.right_start)
        if not (_go_on(self.left, mine.start, self.right, theirs.start) or _go_on(self.left, mine.stop, self.right, theirs.stop)):
            return True
        return self.match.shared >= EMBEDDED_WORDS and sum(mine in here and theirs in there for mine, theirs in self._equal_words) >= EMBEDDED_WORDS

    @lazy
    def sure(self) -> bool:
        """Whether so many words are shared that no two utterances would."""
        return self.match.shared >= SURE_WORDS

    @property
    def is_verbatim(self) -> bool:
        """Whether both quote it in nearly the same words: two people's statements on one matter share whole phrases."""
        return 2 * self.match.shared >= VERBATIM_SHARE * (len(self.left_words) + len(self.right_words))

    @property
    def likeness(self) -> float:
        """How surely sentences of the two wordings tell the same."""
        return max((self.likely.get(places, 0.0) for places in self.sentence_pairs()), default=0.0)

    @property
    def own_words(self) -> int:
        """How many words of meaning both wordings have."""
        return len({word.form for word in self.left_words} & {word.form for word in self.right_words} - FUNCTION_WORDS)

    @property
    def goes_on_in_both(self) -> bool:
        """Whether both articles quote more of the sentence than the words that they share, each in its own way."""
        alike = self._equal_words
        if not alike:
            return False
        (left, right), (left_last, right_last) = alike[0], alike[-1]
        return not (is_whole(self.left, range(left, left_last + 1)) or is_whole(self.right, range(right, right_last + 1)))

    @lazy
    def speakers(self) -> NameRelation | None:
        """How the names of the two people to whom the articles give the words stand to each other, None where either names nobody."""
        here, there = self.left.speaker(self.left_words), self.right.speaker(self.right_words)
        if not here or not there:
            return None
        if set(here.name.split()) & set(there.name.split()):
            return NameRelation.SAME  # relatives are named by their family name, and easily taken for each other
        return compare_person_names(here.name, there.name)

    @property
    def _stands_beside_others_alone(self) -> bool:
        """Whether one article gives the words to somebody, and the other to nobody, in a sentence that names only others: one of them may say it."""
        left, right = (self.left, self.left_words), (self.right, self.right_words)
        return _is_anothers(*left, *right) or _is_anothers(*right, *left)

    def first_words(self, longest: int) -> str:
        """Return the text of the first *longest* words that both articles have alike."""
        match = self.match
        return self.in_common(range(match.left_start, match.left_end), range(match.right_start, match.right_end), longest)

    def unbroken_words(self, longest: int) -> str:
        """Return the text of the first *longest* words of the longest stretch that both articles have without a break."""
        runs: list[list[tuple[int, int]]] = []
        for mine, theirs in self._equal_words:
            if runs and (mine - 1, theirs - 1) == runs[-1][-1]:
                runs[-1].append((mine, theirs))
            else:
                runs.append([(mine, theirs)])
        best = max(runs, key=len, default=[])
        return self.left.shown([mine for mine, _ in best], longest) if best else self.first_words(longest)

    def shared_by_sentences(self) -> list[tuple[range, range]]:
        """Return, for each two sentences that share words of the utterance, the stretch of words in both from the first shared word to the last."""
        places: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for left, right in self._equal_words:
            places.setdefault((self.left.words[left].sentence, self.right.words[right].sentence), []).append((left, right))
        enough = min(SEED, self.match.shared)
        return [(range(found[0][0], found[-1][0] + 1), range(found[0][1], found[-1][1] + 1)) for found in places.values() if len(found) >= enough]

    def in_common(self, left: range, right: range, longest: int) -> str:
        """Return the text of at most *longest* words that both articles have alike in *left* and *right*, dots where either has others."""
        changed = {place for change in self.changes for place in range(change.left_start, change.left_end)}
        alike = [(mine, theirs) for mine, theirs in self._equal_words if mine in left and theirs in right and mine not in changed]
        if not alike:
            return self.left.shown(left, longest)
        here, there = zip(*alike, strict=True)
        return self.right.shown(there, longest) if _gaps(there) > _gaps(here) else self.left.shown(here, longest)

    @lazy
    def _equal_words(self) -> Sequence[tuple[int, int]]:
        """The places of the words that are the same in both wordings, in order."""
        match = self.match
        edits = word_edits(self.left.forms[match.left_start : match.left_end], self.right.forms[match.right_start : match.right_end])
        return tuple(equal_places(match, edits))

    def sentence_pairs(self) -> set[tuple[int, int]]:
        """Every sentence of the left wording with every sentence of the right one."""
        rights = {word.sentence for word in self.right_words}
        return {(word.sentence, right) for word in self.left_words for right in rights}


def _is_anothers(side: QuotedWords, words: Sequence[QuotedWord], other: QuotedWords, others: Sequence[QuotedWord]) -> bool:
    speaker = other.account.speaker_of(Span(others[0].start, others[-1].end))
    if speaker is None or speaker.participant not in other.account.people or side.account.speaker_of(Span(words[0].start, words[-1].end)) is not None:
        return False
    person = other.account.reading.participants[speaker.participant]
    if all(mention.kind is not MentionKind.NAME for mention in person.mentions):
        return False  # "the 43-year-old", "the Mayor" may be one of those whom the other sentence names
    name = [*plain_letters(person.name).split(), *plain_letters(speaker.role or "").split()]  # "Lund spokesman Karl Berg" speaks for Lund
    beside = side.account.people.intersection(side.account.spoken_of(words[0].sentence))
    return bool(beside) and all(set(name).isdisjoint(plain_letters(side.account.reading.participants[one].name).split()) for one in beside)


def _around(side: QuotedWords, changed: range, match: range) -> range:
    """Return the words of a match, with those *changed*, that stand in the sentences of the changed ones, or in the sentence where they would stand."""
    at = [min(changed.start, match.stop - 1)] if not changed else [changed.start, changed.stop - 1]
    start, stop = at[0], at[-1] + 1
    while start > min(match.start, changed.start) and side.is_one_stretch(start - 1, start + 1):
        start -= 1
    while stop < max(match.stop, changed.stop) and side.is_one_stretch(stop - 1, stop + 1):
        stop += 1
    return range(start, stop)


def _up_to_cuts(side: QuotedWords, words: range, place: int) -> range:
    """Return those of *words* around *place* before and behind which no ellipsis stands."""
    cuts = [at for at in words if side.words[at].after_cut]
    return range(max([words.start, *(at for at in cuts if at <= place)]), min([words.stop, *(at for at in cuts if at > place)]))


def _go_on(left: QuotedWords, here: int, right: QuotedWords, there: int) -> bool:
    """Say whether both articles quote more of the sentence on both sides of these places."""
    return goes_on_at(left, here) and goes_on_at(right, there)


def _gaps(places: Sequence[int]) -> int:
    return sum(place > before + 1 for before, place in pairwise(places))


def find_utterances(pair: AccountPair) -> tuple[Utterance, ...]:
    """Return the utterances that both accounts of *pair* quote, in the order of the left one."""
    left, right = quoted_words(pair.left), quoted_words(pair.right)
    utterance = partial(Utterance, left, right, likely=pair.likely)
    long = [one for one in map(utterance, find_matches(left, right)) if _is_one_utterance(one, pair)]
    taken = tuple(one.match for one in long)
    short = map(utterance, match_fragments(left, right, taken, pair))
    found = [*(attrs.evolve(one, others=taken) for one in long), *(one for one in short if not _is_title(one))]
    beside = map(utterance, match_pieces(left, right, [one.match for one in found]))
    found += [one for one in beside if not _is_title(one)]
    return tuple(sorted(found, key=lambda one: one.match))


def _is_one_utterance(one: Utterance, pair: AccountPair) -> bool:
    content = one.own_words
    if not content or _is_title(one):
        return False
    share = 2 * one.match.shared / (len(one.left_words) + len(one.right_words))
    if one.match.again:
        return content >= 2 and share >= HIGH_SHARE and _has_whole(one) and not one.sentence_pairs().isdisjoint(pair.aligned)
    if one.sure and content >= 3:
        return share >= SURE_SHARE
    same = one.match.shared >= SEED and one.left.same_speaker(one.match.left_start, one.right, one.match.right_start)
    if share < LIKELY_SHARE or (content < 2 and (not same or (one.match.shared <= SEED and one.goes_on_in_both))):
        return False  # "the decision to", "I think the": two sentences of one speaker begin so
    places = one.sentence_pairs()
    if not places.isdisjoint(pair.aligned):
        return True
    if one.match.shared >= SPOKEN_WORDS and one.speakers is NameRelation.SAME:
        return True
    if places.isdisjoint(pair.likely):
        return False
    if content >= 2 and one.speakers is not NameRelation.DIFFERENT and _is_all_there_is(one, share):
        return True
    return same and one.match.shared > SEED and share >= HIGH_SHARE and _has_whole(one)


def _is_all_there_is(one: Utterance, share: float) -> bool:
    """Say whether both articles quote nothing but these words in their sentences, or one of them does and many are the same."""
    whole = _whole(one)
    return all(whole) or (any(whole) and one.match.shared >= SPOKEN_WORDS and share >= HIGH_SHARE)


def _has_whole(one: Utterance) -> bool:
    """Say whether the words are all that one of the articles quotes in its sentence."""
    return any(_whole(one))


def _whole(one: Utterance) -> tuple[bool, bool]:
    """Say of each article whether the words are all that it quotes in its sentence."""
    match = one.match
    return is_whole(one.left, range(match.left_start, match.left_end)), is_whole(one.right, range(match.right_start, match.right_end))


def _is_title(one: Utterance) -> bool:
    return is_title(one.left, one.left_words) or is_title(one.right, one.right_words)


def is_title(side: QuotedWords, words: Sequence[QuotedWord]) -> bool:
    """Say whether the words are the title of a work or the name of a thing: every word that carries meaning has a capital."""
    text = side.account.reading.document.text
    return all(text[word.start].isupper() for word in words if word.form not in FUNCTION_WORDS)
