"""What a time expression is resolved against: where it stands, what was named before it, and the tense of its sentence."""

import re
from collections.abc import Callable

import attrs

from claimcheck.extract.times.anchors import Anchors
from claimcheck.language.en.directions import BACK_BEFORE_A_DATE
from claimcheck.model.claims import Tense
from claimcheck.text.patterns import one_of

_IS_BEHIND = re.compile(rf"\b{one_of(BACK_BEFORE_A_DATE)}\s+\Z", re.IGNORECASE)
#: How many characters those words have at most.
_REACH = 20


@attrs.frozen
class Place:
    """Where an expression stands: its text and position, the anchors, its tense, and whether its sentence tells of the past, both asked for when needed."""

    text: str
    position: int
    anchors: Anchors
    tense: Callable[[], Tense]
    tells_of_the_past: Callable[[], bool]

    def is_behind(self) -> bool:
        """Say whether the words before the expression leave it no day to come: "since March", "back in November"."""
        return _IS_BEHIND.search(self.text, max(0, self.position - _REACH), self.position) is not None
