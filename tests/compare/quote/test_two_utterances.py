"""Two utterances of one subject, or one utterance told twice: no wording of one is held against the other."""

import pytest

from .conftest import Found


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            '"I told the council that my only reason to stand was the good of the Wexham working families and not any offer," Ada Brandt said.',
            'Ada Brandt said she will "decide about this race depending upon what is best for the Wexham working families and not an offer."',
            [],
        ),
        (
            '"We are actively working to repair the lock gates before the next flood," Ada Brandt said.',
            '"In addition, we are actively working with builders from three towns on a lasting wall," Ada Brandt said.',
            [],
        ),
        (
            '"The good of the Wexham working families and not any offer," Ada Brandt said.',
            'Ada Brandt said she will "decide as she always did and will again, by the good of the Wexham working families and not an offer."',
            [["any", "an"]],
        ),
    ],
    ids=["both go on before it", "both go on behind it", "one quotes no more"],
)
def test_where_both_sentences_go_on_they_are_two(differences: Found, left: str, right: str, values: list[list[str]]) -> None:
    """A phrase that two sentences share, each in its own way before or behind it, was said twice; where one article quotes no more than it, it is one."""
    assert [[piece.value for piece in finding.evidence] for finding in differences(left, right)] == values
