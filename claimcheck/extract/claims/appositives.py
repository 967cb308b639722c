"""A sentence ─► its appositives: "Ana Reed, a judge in Ostford," says that Reed is a judge."""

import re
from collections.abc import Iterator

import attrs

from claimcheck.extract.claims.phrases import Phrase, phrase_before
from claimcheck.extract.claims.scene import Scene
from claimcheck.text.nouns import singular

_HEADED = re.compile("D?R*[JN#Z]*")
#: What stands between two commas and has no verb.
_CHUNK = re.compile(r",(?P<words>[DJNZ#PRC]++)(?=[,.;)]|$)")


@attrs.frozen
class Appositive:
    """The tokens that describe, and those of the name that they describe."""

    words: Phrase
    name: Phrase


def find_appositives(scene: Scene) -> Iterator[Appositive]:
    """Yield the appositives of a sentence, in order; members of a list are none.

    The description may follow the name ("Reed, a judge,") or stand before it ("the judge, Ana Reed,").
    """
    end = 0
    for match in _CHUNK.finditer(scene.letters):
        words = match.span("words")
        before = phrase_before(scene, match.start())
        if before is not None and _is_name(scene, words):
            before = _whole(scene, before)
        if before is None or match.start() < end or _is_list(scene, before, words):
            continue
        if _is_name(scene, before) and _describes(scene, words):
            end = words[1]
            yield Appositive(words, before)
        elif _is_name(scene, words) and _describes(scene, before) and scene.letters[words[1] : words[1] + 2] != ",N":
            end = words[1]
            yield Appositive(before, words)


def _whole(scene: Scene, phrase: Phrase) -> Phrase:
    """ "The director of the port" for "the port"."""
    start, end = phrase
    outer = phrase_before(scene, start - 1) if start > 1 and scene.letters[start - 1] == "P" else None
    return (outer[0], end) if outer and outer[1] == start - 1 and scene.letters[outer[0]] == "D" else phrase


def _is_name(scene: Scene, phrase: Phrase) -> bool:
    start, end = phrase
    return not scene.letters[start:end].strip("NZ") and all(token.text[0].isupper() for token in scene.tokens[start:end])


def _describes(scene: Scene, phrase: Phrase) -> bool:
    """Whether the phrase opens with an article, or with a small-letter noun or adjective, and holds a small-letter noun before any preposition."""
    start, end = phrase
    letters, tokens = scene.letters, scene.tokens
    if letters[start] not in "DJN" or (letters[start] != "D" and tokens[start].text[0].isupper()):
        return False
    head = _HEADED.match(letters, start, end)
    assert head is not None  # it may be empty
    for at in range(head.end() - 1, start - 1, -1):
        if letters[at] == "N" and tokens[at].text[0].islower():
            return singular(tokens[at].lower) == tokens[at].lower  # one name is not "the countries"
    return False


def _is_list(scene: Scene, before: Phrase, words: Phrase) -> bool:
    """Whether the commas part the members of a list: an "and" inside or right after, or another comma of the same list before."""
    inside = scene.letters[slice(*words)]
    if "C" in inside.split("P")[0]:
        return True
    after = scene.letters[words[1] : words[1] + 2]
    earlier = scene.letters[before[0] - 1 : before[0]] if before[0] else ""
    return after in (",C",) or earlier == "," or (before[0] > 1 and scene.letters[before[0] - 2 : before[0]] == ",C")
