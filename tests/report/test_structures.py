"""The fixed forms."""

import json

from claimcheck.model.comparisons import Collation
from claimcheck.results import Analysis, Comparison

COMPARISON_KEYS = {
    "": ["schema", "articles", "alignments", "findings"],
    "articles": ["source", "published", "title", "url", "length"],
    "findings": ["kind", "aspect", "severity", "explanation", "rule", "evidence"],
}
ANALYSIS_KEYS = {
    "": ["schema", "article", "blocks", "sentences", "times", "quantities", "attributions", "participants", "claims"],
    "times": ["start", "end", "text", "type", "value", "earliest", "latest", "rule"],
    "quantities": ["start", "end", "text", "lower", "upper", "lower_closed", "upper_closed", "approximate", "unit", "counted"],
    "attributions": ["kind", "speaker", "cue", "content"],
    "participants": ["name", "aliases", "roles", "mentions"],
}


def test_a_comparison_has_its_fixed_form(harbor: Collation) -> None:
    """The keys of the comparison's form are there; more may follow them."""
    structure = Comparison(harbor).to_dict()

    assert structure["schema"] == "claimcheck/comparison/1"
    assert list(structure)[: len(COMPARISON_KEYS[""])] == COMPARISON_KEYS[""]
    for name in ("articles", "findings"):
        assert all(list(row)[: len(COMPARISON_KEYS[name])] == COMPARISON_KEYS[name] for row in structure[name])
    assert all(list(piece)[:5] == ["article", "start", "end", "text", "value"] for row in structure["findings"] for piece in row["evidence"])


def test_an_analysis_has_its_fixed_form(harbor: Collation) -> None:
    """The keys of the analysis's form are there; more may follow them."""
    structure = Analysis(harbor.readings[0]).to_dict()

    assert structure["schema"] == "claimcheck/analysis/1"
    assert list(structure)[: len(ANALYSIS_KEYS[""])] == ANALYSIS_KEYS[""]
    for name in ("times", "quantities", "attributions", "participants"):
        assert all(list(row)[: len(ANALYSIS_KEYS[name])] == ANALYSIS_KEYS[name] for row in structure[name])


def test_json_is_the_structure(harbor: Collation) -> None:
    """The JSON text, read again, is the structure."""
    for result in (Comparison(harbor), Analysis(harbor.readings[1])):
        assert json.loads(result.to_json()) == result.to_dict()


def test_offsets_point_at_the_text(harbor: Collation) -> None:
    """Each piece of evidence is the text between its offsets."""
    for row in Comparison(harbor).to_dict()["findings"]:
        for piece in row["evidence"]:
            assert harbor.readings[piece["article"]].article.text[piece["start"] : piece["end"]] == piece["text"]
