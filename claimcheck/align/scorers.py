"""A scorer of the user's ─► ratings of sentence pairs that alignment weighs beside its own evidence.

A scorer is any function that rates pairs of texts: the cosine of embeddings, the probability that a model of entailment gives. It is passed by argument
(`claimcheck.compare(a, b, scorer=rate)`); without one nothing of this is loaded.
"""

import math
from collections.abc import Sequence
from typing import Any, Protocol

from claimcheck.errors import MissingExtraError

#: The ratings of a pair of articles must differ by more than this to say anything.
_SMALLEST_SPREAD = 1e-9


class PairScorer(Protocol):
    """What rates pairs of texts: higher means likelier to tell the same; the scale does not matter.

    Any function of this form is one; it is asked once for each two articles, with every pair of their sentences.

    >>> def rate(pairs: Sequence[tuple[str, str]]) -> list[float]:
    ...     return [float(left.split()[0] == right.split()[0]) for left, right in pairs]
    >>> import claimcheck
    >>> articles = claimcheck.Article(text="Rain fell on Ostford."), claimcheck.Article(text="Rain fell in Ostford.")
    >>> len(claimcheck.compare(*articles, scorer=rate).alignments)
    1
    """

    def __call__(self, pairs: Sequence[tuple[str, str]], /) -> Sequence[float]:
        """Return one finite rating a pair, in order."""
        ...


class EmbeddingScorer:
    """Rates a pair of texts by the cosine of their embeddings by a sentence-transformers model.

    *model* is the path of a model, or its name on the Hugging Face hub (then sentence-transformers downloads it), or a loaded `SentenceTransformer`.
    Each text is embedded once a call, on the processor that sentence-transformers chooses.

    Raises `MissingExtraError` where sentence-transformers is not installed: `pip install 'claimcheck-news[neural]'`.

    >>> scorer = EmbeddingScorer("/models/all-MiniLM-L6-v2")  # doctest: +SKIP
    >>> claimcheck.compare(first, second, scorer=scorer)  # doctest: +SKIP
    """

    def __init__(self, model: Any, *, batch_size: int = 32) -> None:
        try:
            from sentence_transformers import SentenceTransformer
        except ImportError as error:
            raise MissingExtraError("neural", "EmbeddingScorer") from error
        self.model = model if isinstance(model, SentenceTransformer) else SentenceTransformer(str(model))
        self.batch_size = batch_size

    def __call__(self, pairs: Sequence[tuple[str, str]], /) -> list[float]:
        """Return the cosine of each pair's embeddings."""
        texts = list(dict.fromkeys(text for pair in pairs for text in pair))
        vectors = self.model.encode(texts, batch_size=self.batch_size, normalize_embeddings=True, show_progress_bar=False)
        vector_of = dict(zip(texts, vectors, strict=True))
        return [float(vector_of[left] @ vector_of[right]) for left, right in pairs]


def rate(scorer: PairScorer, left: Sequence[str], right: Sequence[str]) -> list[list[float]]:
    """Return the ratings of all pairs of sentences as alignment uses them: how far each stands out among those of its two sentences.

    From each rating the means of its row and of its column are taken, and the whole is brought to a spread of one: so a sentence that resembles everything
    stands out nowhere, and any scale will do.

    Raises `ValueError` where the scorer gives another number of ratings than it was given pairs, or one that is no finite number.

    >>> [[round(value, 2) for value in row] for row in rate(lambda pairs: [0.9, 0.2, 0.3, 0.8], ["a", "b"], ["c", "d"])]
    [[1.0, -1.0], [-1.0, 1.0]]
    """
    if not left or not right:
        return [[] for _ in left]
    given = scorer([(one, other) for one in left for other in right])
    try:
        ratings = [float(one) for one in given]
    except (TypeError, ValueError):
        raise ValueError(f"the scorer gave {type(given).__name__}, not one number a pair: return a list of floats, one for every pair, in order") from None
    if len(ratings) != len(left) * len(right):
        raise ValueError(f"the scorer gave {len(ratings)} ratings for {len(left) * len(right)} pairs: return one rating a pair, in order")
    if not all(map(math.isfinite, ratings)):
        raise ValueError("the scorer gave a rating that is no finite number: return a float for every pair")
    width = len(right)
    rows = [ratings[start : start + width] for start in range(0, len(ratings), width)]
    return _standing_out(rows)


def _standing_out(rows: list[list[float]]) -> list[list[float]]:
    row_means = [math.fsum(row) / len(row) for row in rows]
    column_means = [math.fsum(column) / len(column) for column in zip(*rows, strict=True)]
    mean = math.fsum(row_means) / len(row_means)
    centred = [[value - own - other + mean for value, other in zip(row, column_means, strict=True)] for row, own in zip(rows, row_means, strict=True)]
    spread = math.sqrt(math.fsum(value * value for row in centred for value in row) / (len(rows) * len(rows[0])))
    return [[value / spread if spread > _SMALLEST_SPREAD else 0.0 for value in row] for row in centred]
