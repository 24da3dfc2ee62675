"""Where a file calls `configure_optimizers` itself, and so may rely on what it returns."""

import ast
from collections.abc import Iterator

from paramgroups.tree import MethodUse

METHOD = "configure_optimizers"


def method_uses(tree: ast.Module, module: str, imports: frozenset[str]) -> tuple[MethodUse, ...]:
    """List the uses of the method in one file, but for its definitions; `imports` is what the file imports."""
    package = module.removesuffix(".__init__")
    return tuple(
        MethodUse(f"{package or 'another file'}:{line}", owner, frozenset() if owner else imports)
        for owner, line in _uses(tree, package, "")
    )


def _uses(node: ast.AST, package: str, owner: str) -> Iterator[tuple[str, int]]:
    """Yield each use with the class that asks `self` or `super()` there, if it is one of the top level."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef) and isinstance(node, ast.Module):
            yield from _uses(child, package, f"{package}.{child.name}" if package else child.name)
            continue
        if isinstance(child, ast.Attribute) and child.attr == METHOD:
            yield (owner if _asks_itself(child.value) else ""), child.lineno
        elif isinstance(child, ast.Constant) and child.value == METHOD:
            yield "", child.lineno
        yield from _uses(child, package, owner)


def _asks_itself(node: ast.expr) -> bool:
    match node:
        case ast.Name(id="self") | ast.Call(func=ast.Name(id="super")):
            return True
        case _:
            return False
