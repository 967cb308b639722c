"""A paragraph ─► what its first words say that it is beside the story: a label, something asked of the reader, a notice."""

import re
from collections.abc import Iterable

from claimcheck.language.en.bylines import CONTRIBUTION_LABELS
from claimcheck.language.en.calendar import MONTHS
from claimcheck.language.en.notices import DISCLAIMERS, NOTICE_LABELS, SELF_LINES, SELF_NAMES, SELF_OPENERS, SELF_VERBS, UNFINISHED_LINES
from claimcheck.language.en.teasers import (
    LEADING_POINTERS,
    LETTER_OFFERS,
    LETTER_OPENERS,
    LETTER_VERBS,
    LETTERS,
    OFFERED_PAPERS,
    OUTLET_LABELS,
    POINTER_VERBS,
    POINTERS,
    SHOWN_THINGS,
    SOCIAL_NETWORKS,
    TEASER_COMMANDS,
    TEASER_LABELS,
    WHERE_TO_FIND,
)
from claimcheck.model.articles import BlockKind
from claimcheck.read.told import is_sentence_behind_label, names_speaker_at_end
from claimcheck.text.patterns import one_of

#: A line that asks the reader for something has no more words.
_LONGEST_COMMAND = 30
#: A title behind a label has no more words; what is longer and has its final stop is told by the outlet that the label names.
_LONGEST_TITLE = 22
#: How far a pointer may stand from the word that says what is shown ("Below are ... photos").
_LONGEST_POINTER = 160
#: Within so many words a line names what is to be found elsewhere ("The video of the speech can be found on ...").
_SHOWN_WITHIN = 4

_FIRST_WORD = re.compile(r"[^\s:.,!|(]+")
#: The day of a correction, between its label and the colon.
_DAY_OF_NOTICE = re.compile(rf"^ ?\([^()]{{1,40}}\)|^,? (?:{one_of(MONTHS)}\.? )?\d[\d/., :apmet]{{0,40}}(?=:)")
_WORDS = re.compile(r"[^\W_]+")
_ABOUT_ITSELF = re.compile(
    rf"(?:updated?\b[\d/., :apmet]{{0,30}}: ?)?(?:an? (?:\w+ )?version of )?"
    rf"(?:this|our) {one_of(SELF_NAMES)}(?: and {one_of(SELF_NAMES)})?\s+{one_of(SELF_VERBS)}\b"
)
_AGREED = re.compile(r"by [a-z]+ing\b[^.]{0,60}\byou agree\b")
_UNFINISHED = re.compile(rf"{one_of(UNFINISHED_LINES)}(?:\s*(?:[.;:,!–—-]|$)|.*\bupdated\b)")
#: A label, the outlet or the matter behind it, and a colon: "Also on the Courier: ...".
_OUTLET = re.compile(rf"{one_of(OUTLET_LABELS)} [\w .&’'-]{{2,40}}:(?: |$)")
_FOLLOW = re.compile(rf"(?:follow|like) (?:[\w.'’-]+ ){{1,9}}on {one_of(SOCIAL_NETWORKS)}\b")
#: A newsletter on offer: "Get our weekly newsletter. Sign up here".
_LETTER = re.compile(
    rf"{one_of(LETTER_VERBS)} [^.]{{3,60}} via [^.]{{3,90}}\b{one_of(LETTERS)}\W*$"
    rf"|{one_of(LETTER_VERBS)} [^.]{{0,60}}\b{one_of(LETTERS)}(?:\W*$|\W.*\b{one_of(LETTER_OFFERS)}\b)"
    rf"|{one_of(LETTER_OPENERS)} [^.]*(?:,|,? and|\?) (?:sign up|subscribe|get)\b.*\b{one_of(LETTERS)}\b"
)


#: What announces what stands below it on the page, and nothing that somebody says: "Watch the clip, via the Courier:", "Here's the video:".
_LEADS_TO = re.compile(
    rf"(?:{one_of(POINTER_VERBS)}\b|here(?:['’]s| is| are)\b)(?: [^\s.!?:“”\"]+){{0,9}}? {one_of((*SHOWN_THINGS, *OFFERED_PAPERS))}\b[^.!?:“”\"]{{0,60}}:"
)


def _longest_first(phrases: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


_LABELS = _longest_first(TEASER_LABELS)
_COMMANDS = _longest_first(TEASER_COMMANDS)
_NOTICES = _longest_first(NOTICE_LABELS)
_BEGINNINGS = (
    *_LABELS, *_COMMANDS, *_NOTICES, *DISCLAIMERS, *SELF_LINES, *OUTLET_LABELS,
    *CONTRIBUTION_LABELS, *POINTER_VERBS, *POINTERS, *LETTER_OPENERS, *SELF_OPENERS, "like", "update", "updated", "by", "here's", "here’s", "here",
)
#: The first words of all that is known by how it begins: one look tells that most paragraphs are not.
_BY_FIRST_WORD = frozenset(phrase.split()[0] for phrase in _BEGINNINGS)


def kind_by_opening(words: str, printed: str, length: int) -> BlockKind | None:
    """Return what a paragraph is by its first words; *words* are in small letters, and without the signs before them."""
    first = _FIRST_WORD.match(words)
    if first is None or first[0] not in _BY_FIRST_WORD:
        return None
    if _is_labelled(words, _LABELS, ":|") or _OUTLET.match(words):
        told = is_sentence_behind_label(printed) or (length > _LONGEST_TITLE and printed.endswith((".", ".”", '."')))
        return None if told else BlockKind.TEASER
    if length <= _LONGEST_COMMAND and _asks_the_reader(words):
        return None if names_speaker_at_end(printed) else BlockKind.TEASER
    if _is_labelled(words, _NOTICES, ":;–—-") or any(line.match(words) for line in (_ABOUT_ITSELF, _UNFINISHED, _AGREED)) or _beginning(words, DISCLAIMERS):
        return BlockKind.OTHER
    if _beginning(words, SELF_LINES):
        return None if names_speaker_at_end(printed) else BlockKind.OTHER
    return BlockKind.BYLINE if _beginning(words, CONTRIBUTION_LABELS) else None


def _beginning(words: str, phrases: tuple[str, ...]) -> str:
    """Return the first of *phrases* with which *words* begins, as whole words; the empty string where there is none."""
    if not words.startswith(phrases):
        return ""
    return next((phrase for phrase in phrases if words.startswith(phrase) and not words[len(phrase) : len(phrase) + 1].isalnum()), "")


def _is_labelled(words: str, labels: tuple[str, ...], signs: str) -> bool:
    """Say whether one of *labels* stands at the beginning, with one of *signs* behind it or nothing."""
    label = _beginning(words, labels)
    if not label:
        return False
    rest = _DAY_OF_NOTICE.sub("", words[len(label) :]).lstrip(" ’'”\")]")
    return not rest or rest[0] in signs


def _asks_the_reader(words: str) -> bool:
    """Say whether *words* asks for something to be done with the page, or with what its writer has elsewhere."""
    return bool(_beginning(words, _COMMANDS)) or _FOLLOW.match(words) is not None or _LETTER.match(words) is not None or _points_elsewhere(words)


def _points_elsewhere(words: str) -> bool:
    """Say whether *words* points at something on the page: "Watch the clip below", "Below are some of the photos"."""
    if len(words) > _LONGEST_POINTER:
        return False
    found = _WORDS.findall(words)
    if _LEADS_TO.fullmatch(words):
        return True
    if _beginning(words, POINTER_VERBS):
        return found[-1] in POINTERS
    if not SHOWN_THINGS.isdisjoint(found[:_SHOWN_WITHIN]) and any(map(words.__contains__, (*WHERE_TO_FIND, " is below", " are below"))):
        return True
    if SHOWN_THINGS.isdisjoint(found):
        return False
    return words.startswith(("below,", "below:")) or (found[1:2] in (["is"], ["are"]) and (found[0] in LEADING_POINTERS or "below" in found))
