"""The second gate: a test by `ast` that a file cannot hold a finding, before libcst is imported at all."""

import ast
from collections.abc import Iterator

from paramgroups.engine.constructors import Constructors
from paramgroups.engine.nodes import Nodes
from paramgroups.engine.odd_params import OddParams
from paramgroups.engine.origins import Origins
from paramgroups.engine.return_gate import may_return_badly
from paramgroups.settings import Settings
from paramgroups.tree import Tree


def has_candidate(module: ast.Module, settings: Settings = Settings(), tree: Tree = Tree()) -> bool:
    """Test for what some rule may find. Sound, not precise."""
    nodes = list(ast.walk(module))
    by_type = Nodes(module)
    constructors = Constructors(nodes, settings, tree)
    return may_return_badly(by_type, constructors, settings, tree) or _has_construction(nodes, by_type, constructors)


def _has_construction(nodes: list[ast.AST], by_type: Nodes, constructors: Constructors) -> bool:
    """Test for a call that may construct an optimizer, of something that is no plain iterable, or edited later.

    An edit counts by the last name of the object that it changes.
    """
    if not constructors.any:
        return False
    calls = [node for node in nodes if isinstance(node, ast.Call) and constructors.may_be(node.func)]
    if not calls:
        return False
    odd = OddParams(by_type, Origins(by_type))
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
        case ast.Call(func=ast.Attribute(attr="update", value=ast.Attribute(value=owner, attr="defaults"))):
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
        if targets and targets & {name for part in _writing_parts(statement) for name in _owners(part)}:
            return True
        targets |= _targets(statement, constructors)
        for branch in _branches(statement):
            targets |= {target for inner in branch for target in _targets(inner, constructors)}
    return False


def _branches(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    """Yield the blocks of an `if` with all that belongs to it."""
    if isinstance(statement, ast.If):
        yield statement.body
        for other in statement.orelse:
            yield from _branches(other) if isinstance(other, ast.If) else ([other],)


def _writing_parts(statement: ast.stmt) -> list[ast.AST]:
    """List the parts of a statement by which it can edit groups, or give them another name."""
    match statement:
        case ast.Assign(targets=targets, value=value):
            return [*targets, value] if isinstance(targets[0], ast.Name) else [*targets]
        case ast.AnnAssign(target=target, value=value):
            return [target] if value is None else [target, value]
        case ast.AugAssign(target=target):
            return [target]
        case ast.Delete(targets=targets):
            return [*targets]
        case ast.Expr(value=ast.Call(func=function)):
            return [function]
        case ast.Expr(value=ast.ListComp(generators=[ast.comprehension(iter=iterable), *_], elt=item)):
            return [iterable, item]
        case ast.For(body=[ast.If(body=[inner], orelse=[])]):
            return _writing_parts(inner)
        case ast.For(iter=iterable, body=[first, *_]):
            return [iterable, *_writing_parts(first)]
        case ast.With(body=body):
            return [part for inner in body for part in _writing_parts(inner)]
        case _:
            return []


def _owners(node: ast.AST) -> list[str]:
    """List `opt` for each `opt.param_groups` and `opt.add_param_group` of an expression."""
    return [
        _last(part.value)
        for part in ast.walk(node)
        if isinstance(part, ast.Attribute) and part.attr in {"param_groups", "add_param_group"}
    ]


def _last(node: ast.AST) -> str:
    """Return `opts` for `self.opts['g']`."""
    while isinstance(node, ast.Subscript):
        node = node.value
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
