"""Gates: cheap tests that a file cannot hold a finding, before libcst is imported at all."""

import ast

from paramgroups.engine.registry import rules
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

    Sound, not precise: names count by their first part only, and an edit by the name that it changes.
    """
    names, everything = _torch_names(tree)
    if not names and not everything:
        return False
    targets: set[str] = set()
    lists = False
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (everything or _root(node.func) in names):
            lists = lists or _may_be_list(node)
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Call):
            if everything or _root(node.value.func) in names:
                target = node.targets[0] if isinstance(node, ast.Assign) else node.target
                targets.add(_last(target))
    return lists or bool(targets & _edited(tree))


def _torch_names(tree: ast.Module) -> tuple[set[str], bool]:
    """Collect the names that imports of torch bind, and whether a star import hides them."""
    names: set[str] = set()
    everything = False
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.asname or alias.name.partition(".")[0] for alias in node.names if _is_torch(alias.name)}
        elif isinstance(node, ast.ImportFrom) and _is_torch(node.module or ""):
            everything = everything or any(alias.name == "*" for alias in node.names)
            names |= {alias.asname or alias.name for alias in node.names}
    return names, everything


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


def _edited(tree: ast.Module) -> set[str]:
    """Collect the last names of the objects whose `param_groups` are mentioned."""
    return {
        _last(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr == "param_groups"
    }
