"""What the finders hand on: an attribution whose speaker is still only words."""

import attrs

from claimcheck.model.quotations import Force
from claimcheck.model.spans import Span


@attrs.frozen
class Draft:
    """Source, cue and content as places in the text; *around* covers the cue and the circumstances in which it was said."""

    content: tuple[Span, ...]
    rule: str
    paragraph: int
    source: Span | None = None
    cue: Span | None = None
    lemma: str = ""
    force: Force = Force.PLAIN
    around: Span | None = None
