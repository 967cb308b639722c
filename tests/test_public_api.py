"""The names and signatures that other people's programs rely on."""

import inspect
import subprocess
import sys
from importlib import metadata

import pytest

import claimcheck

PUBLIC_NAMES = [
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

PARAMETERS = {
    "EmbeddingScorer": ["model", "*batch_size"],
    "Article": ["text", "*source", "*published", "*title", "*url"],
    "analyze": ["article", "*settings"],
    "compare": ["*articles", "*settings", "*scorer"],
    "compare_many": ["stories", "*settings", "*scorer", "*executor"],
    "group_stories": ["articles", "*settings"],
    "read": ["path", "*source", "*published", "*title", "*url"],
    "read_all": ["path", "*source", "*published", "*unreadable"],
}


def parameters(function: object) -> list[str]:
    """Return the parameters' names; those that can only be given by name, and the variable one, with a star."""
    signature = inspect.signature(function)  # type: ignore[arg-type]
    return [f"{'' if one.kind is one.POSITIONAL_OR_KEYWORD else '*'}{one.name}" for one in signature.parameters.values()]


def test_public_names_are_pinned() -> None:
    """The package offers these names, and none else."""
    assert sorted(claimcheck.__all__) == PUBLIC_NAMES


@pytest.mark.parametrize("name", PUBLIC_NAMES)
def test_public_names_are_there_and_explained(name: str) -> None:
    """Each public name exists and has a docstring."""
    assert inspect.getdoc(getattr(claimcheck, name))


@pytest.mark.parametrize("name", PUBLIC_NAMES)
def test_public_names_show_how_they_are_used(name: str) -> None:
    """Each public name's docstring holds an example; the tests of the docstrings run it."""
    assert ">>> " in (inspect.getdoc(getattr(claimcheck, name)) or "")


@pytest.mark.parametrize("name", sorted(PARAMETERS))
def test_parameters_are_pinned(name: str) -> None:
    """Each public function takes these parameters in this order, options by name."""
    assert parameters(getattr(claimcheck, name)) == PARAMETERS[name]


def test_errors_have_one_root() -> None:
    """Whoever catches ClaimcheckError catches all that is raised on purpose."""
    errors = [value for name in claimcheck.__all__ if inspect.isclass(value := getattr(claimcheck, name)) and issubclass(value, Exception)]

    assert all(issubclass(error, claimcheck.ClaimcheckError) for error in errors)


def test_version_is_the_distributions() -> None:
    """`claimcheck.__version__` is the version of what is installed, and says so where nothing is."""
    try:
        version = metadata.version("claimcheck-news")
    except metadata.PackageNotFoundError:
        version = "0+unknown"

    assert claimcheck.__version__ == version


def test_unknown_attributes_are_errors() -> None:
    """A misspelt name raises AttributeError with the name in it."""
    with pytest.raises(AttributeError, match="comparre"):
        _ = claimcheck.comparre  # type: ignore[attr-defined]


def test_import_loads_nothing_that_is_slow() -> None:
    """`import claimcheck` loads neither nltk nor rapidfuzz nor pandas."""
    program = "import sys, claimcheck; print(*sorted({'nltk', 'rapidfuzz', 'pandas', 'trafilatura', 'numpy'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == ""
