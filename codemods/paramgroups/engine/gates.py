"""Gates: cheap tests that a file cannot hold a finding, before libcst is imported at all."""

import ast

from paramgroups.engine.registry import rules
from paramgroups.model.torch_optimizers import TORCH_OPTIMIZERS
from paramgroups.settings import Settings


def may_hold_finding(source: bytes, settings: Settings) -> bool:
    """Test for the bytes that every finding of some chosen rule needs."""
    return any(
        all(any(word in source for word in words) for words in rule.gate)
        for rule in rules()
        if settings.wants(rule.code)
    )


def has_candidate(tree: ast.Module) -> bool:
    """Test for a call that may construct a torch optimizer, with a list that is no plain iterable or an edit behind it.

    Sound, not precise: an edit counts by the last name of the object that it changes.
    """
    nodes = list(ast.walk(tree))
    constructors = _Constructors(nodes)
    targets: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Call) and constructors.may_be(node.func) and _may_be_list(node):
            return True
        if (
            isinstance(node, ast.Assign | ast.AnnAssign)
            and isinstance(node.value, ast.Call)
            and constructors.may_be(node.value.func)
        ):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            targets.add(_last(target))
    return bool(targets) and any(
        isinstance(node, ast.Attribute) and node.attr == "param_groups" and _last(node.value) in targets
        for node in nodes
    )


class _Constructors:
    """The names by which a file can call an optimizer class of torch."""

    def __init__(self, nodes: list[ast.AST]) -> None:
        self._roots: set[str] = set()
        self._classes: set[str] = set()
        for node in nodes:
            if isinstance(node, ast.Import):
                self._roots |= {alias.asname or "torch" for alias in node.names if _is_torch(alias.name)}
            elif isinstance(node, ast.ImportFrom) and _is_torch(node.module or ""):
                for alias in node.names:
                    self._add(alias)

    def _add(self, alias: ast.alias) -> None:
        if alias.name == "*":
            self._classes |= TORCH_OPTIMIZERS.keys()
        elif alias.name in TORCH_OPTIMIZERS:
            self._classes.add(alias.asname or alias.name)
        else:
            self._roots.add(alias.asname or alias.name)

    def may_be(self, function: ast.expr) -> bool:
        """Tell whether a called expression may be an optimizer class."""
        if isinstance(function, ast.Name):
            return function.id in self._classes
        return (
            isinstance(function, ast.Attribute) and function.attr in TORCH_OPTIMIZERS and _root(function) in self._roots
        )


def _is_torch(module: str) -> bool:
    return module.partition(".")[0] == "torch"


def _root(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _last(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _may_be_list(call: ast.Call) -> bool:
    """Tell whether the params argument is a display, a comprehension, or a name that may stand for one."""
    found = [keyword.value for keyword in call.keywords if keyword.arg == "params"] or call.args[:1]
    return any(
        isinstance(node, ast.Name | ast.ListComp | ast.GeneratorExp)
        or (isinstance(node, ast.List | ast.Tuple) and not all(isinstance(item, ast.Dict) for item in node.elts))
        for node in found
    )
