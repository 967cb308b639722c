"""Who said what in each article: utterances, the words in which each article gives them, and how these differ."""

import re

import attrs

from claimcheck.model.spans import Span

#: What tells a name from "the spokesman", "Her deputy" and "he": a word with a capital that does not open it, or one word alone.
_NAME = re.compile(r"[A-Z]\S+|\S+ (?:.*\W)?[A-Z].*")


@attrs.frozen
class WordChange:
    """Words of the first wording and what another one has in their place; either is "" where that side leaves the words out.

    *meaning* says that the change denies what the other affirms, or changes a figure.
    """

    before: str
    after: str
    meaning: bool = False


@attrs.frozen
class Wording:
    """An utterance as one article gives it.

    *article* is the article's number, *spans* the words, without their quotation marks, in order; *text* is these words with " … " between
    the pieces. *quoted* is False for a paraphrase. *speaker* is who says it by this article, as fully as any of the articles names them, None
    where it does not say; *changes* is what differs from the first quoting article's wording.
    """

    article: int
    spans: tuple[Span, ...]
    text: str
    quoted: bool = True
    speaker: str | None = None
    changes: tuple[WordChange, ...] = ()


@attrs.frozen
class LedgerEntry:
    """One utterance: its wordings, at most one an article, in the order of the articles.

    *disputed* tells that they give it to different speakers, where that is sure: a spokesman speaks for whom another article names, and one article
    may be misread. Who is named besides stands in the wordings.
    """

    wordings: tuple[Wording, ...]
    disputed: bool = False

    @property
    def speaker(self) -> str | None:
        """The fullest name that any article gives the speaker; where none names him or her, the fullest description."""
        speakers = [one.speaker for one in self.wordings if one.speaker]
        return max(self.names or speakers, key=len, default=None)

    @property
    def names(self) -> tuple[str, ...]:
        """The names that the articles give the speaker, each once; no pronouns and descriptions."""
        return tuple(dict.fromkeys(one.speaker for one in self.wordings if one.speaker and _NAME.fullmatch(one.speaker)))

    @property
    def alone(self) -> bool:
        """Whether one article alone has it."""
        return len(self.wordings) == 1

    @property
    def changed(self) -> bool:
        """Whether two articles quote it in other words."""
        return any(one.changes for one in self.wordings)

    def wording_of(self, article: int) -> Wording | None:
        """Return the wording of the article with this number, None where it is silent."""
        return next((one for one in self.wordings if one.article == article), None)
