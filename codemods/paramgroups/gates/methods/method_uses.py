"""Where a file calls `configure_optimizers` itself, and so may rely on what it returns."""

import ast

from paramgroups.gates.plain.nodes import Nodes, encloses, is_self
from paramgroups.tree import MethodUse

METHOD = "configure_optimizers"


def method_uses(tree: ast.Module, nodes: Nodes, module: str, imports: frozenset[str]) -> tuple[MethodUse, ...]:
    """List the uses of the method in one file, but for its definitions; `imports` is what the file imports."""
    package = module.removesuffix(".__init__")
    asked = [node for node in nodes.of(ast.Attribute) if node.attr == METHOD]
    named = [node for node in nodes.of(ast.Constant) if node.value == METHOD]
    uses = [(node.lineno, _owner(tree, package, node)) for node in asked] + [(node.lineno, "") for node in named]
    return tuple(
        MethodUse(f"{package or 'another file'}:{line}", owner, frozenset() if owner else imports)
        for line, owner in sorted(uses)
    )


def _owner(tree: ast.Module, package: str, use: ast.Attribute) -> str:
    """Name the class that asks `self` or `super()` for the method, if it is one of the top level."""
    classes = (node for node in tree.body if isinstance(node, ast.ClassDef))
    around = next((node.name for node in classes if encloses(node, use.lineno)), None)
    if around is None or not _asks_itself(use.value):
        return ""
    return f"{package}.{around}" if package else around


def _asks_itself(node: ast.expr) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="super")):
            return True
        case _:
            return is_self(node)
