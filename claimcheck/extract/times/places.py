"""What a time expression is resolved against: where it stands, what was named before it, and the tense of its sentence."""

from collections.abc import Callable

import attrs

from claimcheck.extract.times.anchors import Anchors
from claimcheck.model.claims import Tense


@attrs.frozen
class Place:
    """Where an expression stands: its text and position, the anchors, and its tense, asked for only when needed."""

    text: str
    position: int
    anchors: Anchors
    tense: Callable[[], Tense]
