"""Gates: cheap tests that a file cannot hold a finding, before libcst is imported at all."""

import ast
import re

from paramgroups.engine.constructors import Constructors, names_optimizer
from paramgroups.engine.odd_params import OddParams
from paramgroups.engine.registry import rules
from paramgroups.engine.return_gate import may_return_badly
from paramgroups.settings import Settings
from paramgroups.tree import Tree

_LISTS_ITERATORS = re.compile(
    rb"(?:\[|\}\s*,|\)\s*,)\s*[\w.]+\.parameters\(\)\s*(?:,|\]|for\b)"
    rb"|append\(\s*[\w.]+\.parameters\(\)\s*\)"
    rb"|yield\s+[\w.]+\.parameters\(\)"
)
"""A bare iterator in a list that a function may return, for an optimizer in another file."""


def may_hold_finding(source: bytes, settings: Settings, tree: Tree | None = None) -> bool:
    """Test for the bytes that every finding of some chosen rule needs; `tree` is None while it is not known yet."""
    if (tree is None or tree.asked) and may_list_iterators(source):
        return True
    open_gates = [
        rule
        for rule in rules()
        if settings.wants(rule.code) and all(any(word in source for word in words) for words in rule.gate)
    ]
    return any(not rule.constructs for rule in open_gates) or (
        bool(open_gates) and names_optimizer(source, settings, tree)
    )


def may_list_iterators(source: bytes) -> bool:
    """Test for a list that holds a bare iterator."""
    return b".parameters()" in source and _LISTS_ITERATORS.search(source) is not None


def has_candidate(module: ast.Module, settings: Settings = Settings(), tree: Tree = Tree()) -> bool:
    """Test for what some rule may find. Sound, not precise."""
    nodes = list(ast.walk(module))
    return may_return_badly(nodes) or _has_construction(nodes, Constructors(nodes, settings, tree))


def _has_construction(nodes: list[ast.AST], constructors: Constructors) -> bool:
    """Test for a call that may construct an optimizer, of something that is no plain iterable, or edited later.

    An edit counts by the last name of the object that it changes.
    """
    if not constructors.any:
        return False
    calls = [node for node in nodes if isinstance(node, ast.Call) and constructors.may_be(node.func)]
    if not calls:
        return False
    odd = OddParams(nodes)
    if any(odd.is_odd_call(call) for call in calls):
        return True
    targets = {target for node in nodes for target in _targets(node, constructors)}
    return bool(targets) and (
        any(_has_no_effect(node, targets) for node in nodes)
        or any(_has_edit(block, constructors) for node in nodes for block in _blocks(node))
    )


def _targets(node: ast.AST, constructors: Constructors) -> set[str]:
    """Return the last names of what optimizers are assigned to, one by one or as parts of a tuple or a display."""
    if not isinstance(node, ast.Assign | ast.AnnAssign):
        return set()
    values = _parts(node.value)
    if not any(isinstance(value, ast.Call) and constructors.may_be(value.func) for value in values):
        return set()
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return {_last(part) for target in targets for part in _parts(target)}


def _parts(node: ast.expr | None) -> list[ast.expr]:
    match node:
        case None:
            return []
        case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Dict(values=parts):
            return [node, *parts]
        case _:
            return [node]


def _has_no_effect(node: ast.AST, targets: set[str]) -> bool:
    """Tell `opt.lr = …`, `opt.defaults['lr'] = …` and `opt.param_groups[0].setdefault(…)`."""
    match node:
        case ast.Assign(targets=[ast.Attribute(value=owner)]) | ast.AugAssign(target=ast.Attribute(value=owner)):
            return _last(owner) in targets
        case (
            ast.Assign(targets=[ast.Subscript(value=ast.Attribute(value=owner, attr="defaults"))])
            | ast.AugAssign(target=ast.Subscript(value=ast.Attribute(value=owner, attr="defaults")))
        ):
            return _last(owner) in targets
        case ast.Call(func=ast.Attribute(attr="setdefault", value=ast.Subscript(value=ast.Attribute(value=owner)))):
            return _last(owner) in targets
        case _:
            return False


def _blocks(node: ast.AST) -> list[list[ast.stmt]]:
    """List the statement lists of a node."""
    found = [getattr(node, name, None) for name in ("body", "orelse", "finalbody")]
    return [block for block in found if isinstance(block, list)]


def _has_edit(block: list[ast.stmt], constructors: Constructors) -> bool:
    """Tell whether a block constructs an optimizer and goes on to a statement that may edit its groups."""
    targets: set[str] = set()
    for statement in block:
        if targets and _edited(statement) in targets:
            return True
        targets |= _targets(statement, constructors)
    return False


def _edited(statement: ast.stmt) -> str | None:
    """Return `opt` for a statement of the form of an edit: `opt.param_groups[0]['lr'] = …` and the like."""
    node: ast.AST | None
    match statement:
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=node, attr="add_param_group"))):
            return _last(node)
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=node))):
            pass
        case ast.Assign(targets=[node]) | ast.AugAssign(target=node) | ast.For(iter=node):
            pass
        case _:
            return None
    while isinstance(node, ast.Subscript):
        node = node.value
    return _last(node.value) if isinstance(node, ast.Attribute) and node.attr == "param_groups" else None


def _last(node: ast.AST) -> str:
    """Return `opts` for `self.opts['g']`."""
    while isinstance(node, ast.Subscript):
        node = node.value
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
