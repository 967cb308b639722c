"""How the code reads: short modules, short functions, everything public explained."""

import ast
import statistics
from collections.abc import Iterator, Mapping
from pathlib import Path

LONGEST_MODULE = 400
LONGEST_FUNCTION = 50
MEDIAN_MODULE = 130
MEDIAN_FUNCTION = 8
NINETIETH_FUNCTION = 24

Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions(tree: ast.AST) -> Iterator[Function]:
    """Yield every function and method of *tree*."""
    return (node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)))


def length(function: Function) -> int:
    """Return how many lines the function's code has, its docstring not counted."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def public(tree: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    """Yield each public function, class and method of a module, with its name."""
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
            yield node.name, node
            if isinstance(node, ast.ClassDef):
                for member in node.body:
                    if isinstance(member, (ast.FunctionDef, ast.AsyncFunctionDef)) and not member.name.startswith("_"):
                        yield f"{node.name}.{member.name}", member


def test_no_module_is_long(package: Path) -> None:
    """No module is longer than a few screens, tables of words excepted."""
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in package.rglob("*.py") if "language" not in path.parts}

    assert [path.name for path, lines in lengths.items() if lines > LONGEST_MODULE] == []
    assert statistics.median(lengths.values()) <= MEDIAN_MODULE


def test_no_function_is_long(modules: Mapping[str, ast.Module]) -> None:
    """No function is longer than a screen."""
    long = [f"{module}.{function.name}: {length(function)}" for module, tree in modules.items() for function in functions(tree) if length(function) > LONGEST_FUNCTION]

    assert long == []


def test_functions_are_short(modules: Mapping[str, ast.Module]) -> None:
    """Most functions are a handful of lines."""
    lengths = sorted(length(function) for tree in modules.values() for function in functions(tree))

    assert statistics.median(lengths) <= MEDIAN_FUNCTION
    assert statistics.quantiles(lengths, n=10)[-1] <= NINETIETH_FUNCTION


def test_everything_public_is_explained(modules: Mapping[str, ast.Module]) -> None:
    """Every module with code, public function, class and method has a docstring."""
    silent = [module for module, tree in modules.items() if tree.body and not ast.get_docstring(tree)]
    silent += [f"{module}.{name}" for module, tree in modules.items() for name, node in public(tree) if not ast.get_docstring(node)]  # type: ignore[arg-type]

    assert silent == []


def test_every_function_says_what_it_returns(modules: Mapping[str, ast.Module]) -> None:
    """Every function has a return annotation."""
    assert [f"{module}.{function.name}" for module, tree in modules.items() for function in functions(tree) if function.returns is None] == []


def test_no_kitchen_drawers(modules: Mapping[str, ast.Module]) -> None:
    """No module is named for holding what found no place."""
    drawers = {"utils", "util", "helpers", "helper", "misc", "common", "base", "core", "constants", "tools"}

    assert [module for module in modules if module.rpartition(".")[2] in drawers] == []


def test_every_test_is_a_sentence(root: Path) -> None:
    """Every test says in a docstring what it holds."""
    tests = {path: ast.parse(path.read_text(encoding="utf-8")) for path in (root / "tests").rglob("test_*.py")}
    silent = [
        f"{path.relative_to(root)}::{function.name}"
        for path, tree in tests.items()
        for function in functions(tree)
        if function.name.startswith("test_") and not ast.get_docstring(function)
    ]

    assert silent == []
