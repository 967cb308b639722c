"""Say, claim by claim, what several news articles agree on, what only one adds, and where they differ.

file, HTML, string ─► Article ─► Sentence, Token ─► Mention[...] ─► Claim ─► Alignment ─► Finding ─► Comparison ─► report
                read          segment           extract        extract    align       compare                 report
"""

from typing import TYPE_CHECKING

from claimcheck.align.scorers import EmbeddingScorer, PairScorer
from claimcheck.corpus.stories import group_stories
from claimcheck.errors import ArticleError, ClaimcheckError, MissingExtraError
from claimcheck.model.articles import Article
from claimcheck.model.comparisons import Evidence, Finding
from claimcheck.pipeline import analyze, compare, compare_many
from claimcheck.read.reading import read, read_all  # the package of this name is loaded by now: from here on the name is the function
from claimcheck.results import Analysis, Comparison
from claimcheck.settings import Settings

__all__ = [
    "Analysis",
    "Article",
    "ArticleError",
    "ClaimcheckError",
    "Comparison",
    "EmbeddingScorer",
    "Evidence",
    "Finding",
    "MissingExtraError",
    "PairScorer",
    "Settings",
    "analyze",
    "compare",
    "compare_many",
    "group_stories",
    "read",
    "read_all",
]


__version__: str

if not TYPE_CHECKING:  # a type checker that saw it would take any misspelt name for a string

    def __getattr__(name: str) -> str:
        if name == "__version__":
            return _installed_version()
        raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")


def _installed_version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # here: reading the metadata takes longer than the rest of the import

    try:
        return version("claimcheck-news")
    except PackageNotFoundError:  # imported from its folder, without being installed
        return "0+unknown"
