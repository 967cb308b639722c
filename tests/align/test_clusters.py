"""Alignments ─► clusters."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.align.clusters import find_clusters
from claimcheck.model.comparisons import Alignment

places = st.tuples(st.integers(0, 3), st.integers(0, 3))
pairs = st.tuples(places, places).filter(lambda pair: pair[0][0] < pair[1][0])
alignments = st.dictionaries(pairs, st.sampled_from([0.3, 0.5, 0.7, 0.9]), max_size=12).map(
    lambda found: tuple(Alignment(left, right, score) for (left, right), score in sorted(found.items()))
)


@given(alignments)
def test_each_sentence_is_in_one_cluster_at_most(found: tuple[Alignment, ...]) -> None:
    """Clusters share no sentence, and each tells of several articles' sentences."""
    members = [member for cluster in find_clusters(found) for member in cluster.members]
    assert len(members) == len(set(members))
    assert all(len(cluster.articles) > 1 for cluster in find_clusters(found))


@given(alignments)
def test_the_order_of_alignments_is_nothing(found: tuple[Alignment, ...]) -> None:
    """The same alignments in another order give the same clusters."""
    assert find_clusters(found) == find_clusters(found[::-1])


def test_a_weak_link_does_not_chain() -> None:
    """Two claims are not made one by a sentence that tells both halfway."""
    found = find_clusters([Alignment((0, 0), (1, 0), 0.9), Alignment((0, 1), (1, 1), 0.9), Alignment((0, 0), (1, 1), 0.4)])
    assert [cluster.members for cluster in found] == [((0, 0), (1, 0)), ((0, 1), (1, 1))]


def test_a_claim_has_one_sure_link() -> None:
    """Two sentences that are as likely as not of two facts are no claim; a sure third one makes it one."""
    weak, sure = Alignment((0, 0), (1, 0), 0.55), Alignment((0, 0), (2, 0), 0.9)

    assert find_clusters([weak]) == ()
    assert [cluster.members for cluster in find_clusters([weak, sure, Alignment((1, 0), (2, 0), 0.55)])] == [((0, 0), (1, 0), (2, 0))]


def test_one_sentence_may_match_two() -> None:
    """What one article tells in two sentences and the other in one is one claim."""
    (found,) = find_clusters([Alignment((0, 0), (1, 0), 0.9), Alignment((0, 0), (1, 1), 0.8)])
    assert found.members == ((0, 0), (1, 0), (1, 1))
    assert found.label == (0, 0)


def test_copies_are_one_origin() -> None:
    """Three articles of which two print one copy are two sources."""
    copied = Alignment((0, 0), (1, 0), 0.9, shared_origin=True)
    (found,) = find_clusters([copied, Alignment((0, 0), (2, 0), 0.8), Alignment((1, 0), (2, 0), 0.8)])
    assert found.articles == (0, 1, 2)
    assert found.origins == ((0, 1), (2,))
