"""The directions of imports, held by walking every import of every module, those inside functions too."""

import ast
import sys
from collections.abc import Iterator, Mapping

STAGES = ("read", "segment", "extract", "align", "compare", "corpus", "report")
BASE = frozenset({"errors", "settings", "model", "language"})

#: What each part of the package may import, beside itself.
MAY_IMPORT: dict[str, frozenset[str]] = {
    "errors": frozenset(),
    "language": frozenset(),
    "model": frozenset({"errors"}),
    "settings": frozenset({"errors", "model"}),
    "text": BASE,
    **{stage: BASE | {"text"} for stage in STAGES},
    "results": BASE | {"text", *STAGES},
    "pipeline": BASE | {"text", "results", *STAGES},
    "": BASE | {"text", "results", "pipeline", *STAGES},
    "__main__": BASE | {"", "text", "results", "pipeline", *STAGES},
}

#: Which parts may import a package of others. Whatever is not here may be imported nowhere.
DOORS: dict[str, frozenset[str]] = {
    "attrs": frozenset(MAY_IMPORT),  # the values themselves
    "nltk": frozenset({"text"}),
    "rapidfuzz": frozenset({"text"}),
    "trafilatura": frozenset({"read"}),
    "pandas": frozenset({"report", "results"}),  # results: for type checkers alone
    "sentence_transformers": frozenset({"align"}),
}

#: These take long to load, or belong to extras: only inside a function.
ONLY_INSIDE_FUNCTIONS = frozenset({"nltk", "rapidfuzz", "trafilatura", "pandas", "sentence_transformers"})


def part_of(module: str) -> str:
    """Return the part that a module of the package belongs to: `claimcheck.model.spans` to `model`, `claimcheck` to the empty string."""
    return module.partition(".")[2].partition(".")[0]


def imports(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Yield (module, name) for each import anywhere in *tree*; the name is empty for `import module`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from ((node.module or "", alias.name) for alias in node.names)


def at_import_time(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes of *tree* that run when the module is imported: nothing inside functions, nothing for type checkers alone."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            continue
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        yield node
        yield from at_import_time(node)


def test_every_part_is_placed(modules: Mapping[str, ast.Module]) -> None:
    """Every module belongs to a part whose imports are laid down here."""
    assert {part_of(module) for module in modules} <= set(MAY_IMPORT)


def test_parts_import_only_what_stands_below_them(modules: Mapping[str, ast.Module]) -> None:
    """No stage imports another, and nothing imports what stands above it."""
    wrong = []
    for module, tree in modules.items():
        part = part_of(module)
        for imported, name in imports(tree):
            if imported.partition(".")[0] != "claimcheck":
                continue
            target = part_of(f"{imported}.{name}") if imported == "claimcheck" and f"claimcheck.{name}" in modules else part_of(imported)
            if target != part and target not in MAY_IMPORT[part]:
                wrong.append(f"{module} imports {imported}")

    assert wrong == []


def test_each_package_of_others_has_one_door(modules: Mapping[str, ast.Module]) -> None:
    """A third-party package is imported only where its door is."""
    wrong = []
    for module, tree in modules.items():
        for imported, _ in imports(tree):
            top = imported.partition(".")[0]
            if top == "claimcheck" or top in sys.stdlib_module_names:
                continue
            if part_of(module) not in DOORS.get(top, frozenset()):
                wrong.append(f"{module} imports {imported}")

    assert wrong == []


def test_slow_and_optional_packages_are_imported_inside_functions(modules: Mapping[str, ast.Module]) -> None:
    """No module loads nltk, rapidfuzz or an extra when it is imported."""
    wrong = []
    for module, tree in modules.items():
        for node in at_import_time(tree):
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
                wrong += [f"{module} imports {name}" for name in names if name.partition(".")[0] in ONLY_INSIDE_FUNCTIONS]

    assert wrong == []


def test_nothing_reads_the_clock_the_network_or_chance(modules: Mapping[str, ast.Module]) -> None:
    """No module imports what makes one run differ from the next."""
    forbidden = {"locale", "random", "secrets", "socket", "time", "urllib.request", "http.client", "uuid"}
    wrong = [f"{module} imports {imported}" for module, tree in modules.items() for imported, _ in imports(tree) if imported in forbidden]

    assert wrong == []


def test_nothing_asks_for_the_present_moment(modules: Mapping[str, ast.Module]) -> None:
    """No module calls `now`, `today` or `utcnow`: what "today" means comes from the article."""
    wrong = [
        f"{module}:{node.lineno}"
        for module, tree in modules.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in {"now", "today", "utcnow"}
    ]

    assert wrong == []


def test_no_pattern_repeats_a_group_possessively(modules: Mapping[str, ast.Module]) -> None:
    """No regular expression has `(...)++` or `(?>...)`, which lose matches on Python 3.11.0 to 3.11.4."""
    wrong = [
        f"{module}:{node.lineno}"
        for module, tree in modules.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and any(sign in node.value for sign in (")++", ")*+", ")?+", "(?>"))
    ]

    assert wrong == []
