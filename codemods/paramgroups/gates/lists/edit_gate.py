"""The part of the second gate that looks at what stands behind constructions."""

import ast
from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence

from paramgroups.gates.plain.nodes import Nodes
from paramgroups.gates.plain.origins import last_name
from paramgroups.syntax.source.plain_nodes import walk

EDITED = frozenset({"param_groups", "add_param_group"})
"""The attributes of an optimizer by which its groups are edited."""
_COLLECTING = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_BLOCKS = tuple(
    kind
    for kind in vars(ast).values()
    if isinstance(kind, type) and issubclass(kind, ast.AST) and "body" in getattr(kind, "_fields", ())
)
"""The types of nodes that hold statements."""


def stored_params(nodes: Nodes) -> Iterator[ast.expr]:
    """Yield what is put into groups as their params, of whatever optimizer."""
    return (assign.value for assign in nodes.of(ast.Assign) if any(map(_is_params_of_group, assign.targets)))


def _is_params_of_group(node: ast.expr) -> bool:
    """Tell `opt.param_groups[0]['params']`."""
    match node:
        case ast.Subscript(
            value=ast.Subscript(value=ast.Attribute(attr="param_groups")), slice=ast.Constant(value="params")
        ):
            return True
        case _:
            return False


def edited_constructions(nodes: Nodes, calls: Sequence[ast.Call]) -> list[ast.Call]:
    """List the constructions of optimizers whose groups are edited later, or that look as if they were.

    `calls` are those that may construct an optimizer. An edit counts by the last name of the object that it changes.
    Sound, not precise.
    """
    constructions = {id(call) for call in calls}
    made: dict[str, list[ast.AST]] = {}
    lines = sorted({call.lineno for call in calls})
    stores: list[ast.stmt | ast.expr] = [*nodes.of(ast.Assign), *nodes.of(ast.AnnAssign), *nodes.of(ast.NamedExpr)]
    stores += nodes.of(ast.Expr)
    for node in stores:
        at = bisect_left(lines, node.lineno)
        if at == len(lines) or lines[at] > (node.end_lineno or node.lineno):
            continue  # most, and told without a look inside
        for target in targets_of(node, constructions):
            made.setdefault(target, []).append(node)
    calling = [node.value for node in nodes.of(ast.Attribute) if node.attr == "add_param_group"]
    called = [value for value in calling if isinstance(value, ast.Call) and id(value) in constructions]
    if not made:
        return called
    edited = {*_edited_without_effect(nodes), *_given_raw_groups(nodes)}
    owners = {last_of(node.value) for node in nodes.of(ast.Attribute) if node.attr in EDITED}
    if not owners.isdisjoint(made) and any(
        _has_edit(block, constructions) for kind in _BLOCKS for node in nodes.of(kind) for block in _blocks(node)
    ):
        edited |= owners
    statements = [node for name, found in made.items() if name in edited for node in found]
    return called + [call for node in statements for call in _constructions_in(node, constructions)]


def _constructions_in(node: ast.AST, constructions: Container[int]) -> list[ast.Call]:
    return [part for part in walk(node) if isinstance(part, ast.Call) and id(part) in constructions]


def targets_of(node: ast.AST, constructions: Container[int]) -> set[str]:
    """Return the last names of what optimizers are assigned to, one by one or as parts of a tuple or a display."""
    if not isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr):
        match node:
            case ast.Expr(value=ast.Call(func=ast.Attribute(value=owner, attr="append"), args=[made])):
                return {last_of(owner)} if id(made) in constructions else set()
            case _:
                named = _named(node)
        return targets_of(named, constructions) if named is not None else set()
    inner = targets_of(node.value, constructions) if isinstance(node.value, ast.NamedExpr) else set()
    if not inner and not any(id(value) in constructions for value in parts_of(node.value)):
        return set()
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return {last_of(part) for target in targets for part in parts_of(target)} | inner


def _named(node: ast.AST) -> ast.NamedExpr | None:
    """Return the `(opt := …)` that is a statement, or the condition of an `if`."""
    match node:
        case ast.Expr(value=ast.NamedExpr() as named):
            return named
        case ast.If(test=ast.NamedExpr() as named) | ast.If(test=ast.Compare(left=ast.NamedExpr() as named)):
            return named
        case _:
            return None


def parts_of(node: ast.expr | None) -> list[ast.expr]:
    """List an expression, and the parts of a display."""
    match node:
        case None:
            return []
        case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Dict(values=parts):
            return [node, *parts]
        case ast.Call(func=ast.Name(id="dict"), keywords=[_, *_] as keywords):
            return [node, *(keyword.value for keyword in keywords)]
        case _:
            return [node]


def _edited_without_effect(nodes: Nodes) -> Iterator[str]:
    """Yield `opt` for `opt.lr = …`, `opt.defaults['lr'] = …`, the same of its groups, and `….setdefault(…)`."""
    for assign in nodes.of(ast.Assign):
        if len(assign.targets) == 1:
            yield from _owner_of_target(assign.targets[0])
    for augmented in nodes.of(ast.AugAssign):
        yield from _owner_of_target(augmented.target)
    for loop in nodes.of(ast.For):
        match loop:
            case ast.For(target=ast.Name(id=name), iter=ast.Attribute(value=owner, attr="param_groups")) if any(
                isinstance(part, ast.Attribute) and last_name(part.value) == name and isinstance(part.ctx, ast.Store)
                for part in walk(loop)
            ):
                yield last_of(owner)
            case _:
                pass
    for call in nodes.of(ast.Call):
        match call.func:
            case ast.Attribute(attr="update", value=ast.Attribute(value=owner, attr="defaults")):
                yield last_of(owner)
            case ast.Attribute(attr="setdefault", value=ast.Subscript(value=ast.Attribute(value=owner))):
                yield last_of(owner)
            case _:
                pass


def _given_raw_groups(nodes: Nodes) -> Iterator[str]:
    """Yield `opt` for `opt.param_groups.append(…)` and `opt.param_groups += …`, wherever that stands."""
    for call in nodes.of(ast.Call):
        match call.func:
            case ast.Attribute(value=ast.Attribute(value=owner, attr="param_groups")):
                yield last_of(owner)
            case _:
                pass
    for augmented in nodes.of(ast.AugAssign):
        match augmented.target:
            case ast.Attribute(value=owner, attr="param_groups"):
                yield last_of(owner)
            case _:
                pass


def _owner_of_target(target: ast.expr) -> Iterator[str]:
    match target:
        case ast.Attribute(value=ast.Subscript(value=ast.Attribute(value=owner, attr="param_groups"))):
            yield last_of(owner)
        case (
            ast.Attribute(value=owner)
            | ast.Subscript(value=ast.Attribute(value=owner, attr="defaults" | "param_groups"))
        ):
            yield last_of(owner)
        case _:
            pass


def _blocks(node: ast.AST) -> list[list[ast.stmt]]:
    """List the statement lists of a node."""
    found = [getattr(node, name, None) for name in ("body", "orelse", "finalbody")]
    return [block for block in found if isinstance(block, list)]


def _has_edit(block: list[ast.stmt], constructions: Container[int]) -> bool:
    """Tell whether a block constructs an optimizer and goes on to a statement that may edit its groups."""
    targets: set[str] = set()
    for statement in _in_order(block):
        if targets and targets & {name for part in _writing_parts(statement) for name in _owners(part)}:
            return True
        targets |= targets_of(statement, constructions)
        for branch in _branches(statement):
            targets |= {target for inner in branch for target in targets_of(inner, constructions)}
    return False


def _in_order(block: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements of a block, and behind an `if (opt := …)` those that it decides about."""
    for statement in block:
        yield statement
        if isinstance(statement, ast.If) and _named(statement) is not None:
            yield from statement.body


def _branches(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    """Yield the blocks of an `if` with all that belongs to it, or of a `match`."""
    if isinstance(statement, ast.If):
        yield statement.body
        for other in statement.orelse:
            yield from _branches(other) if isinstance(other, ast.If) else ([other],)
    elif isinstance(statement, ast.Match):
        yield from (case.body for case in statement.cases)


def _writing_parts(statement: ast.stmt) -> Sequence[ast.AST]:
    """List the parts of a statement by which it can edit groups, or give them another name."""
    match statement:
        case ast.Assign(targets=targets, value=value):
            return [*targets, value] if isinstance(targets[0], ast.Name) else targets
        case ast.AnnAssign(target=target, value=value):
            return [target] if value is None else [target, value]
        case ast.AugAssign(target=target):
            return [target]
        case ast.Delete(targets=targets):
            return targets
        case ast.Expr(value=ast.Call(func=function)):
            return [function]
        case ast.Expr(value=ast.ListComp(generators=[ast.comprehension(iter=iterable), *_], elt=item)):
            return [iterable, item]
        case ast.For(body=[ast.If(body=[inner, *_], orelse=[])]):
            return _writing_parts(inner)
        case ast.For(iter=iterable, body=[first, *_]):
            return [iterable, *_writing_parts(first)]
        case ast.With(body=body):
            return [part for inner in body for part in _writing_parts(inner)]
        case _:
            return []


def _owners(node: ast.AST) -> Iterator[str]:
    """Yield `opt` for each `opt.param_groups` and `opt.add_param_group` of an expression, but for what one collects."""
    pending = [node]
    while pending:
        part = pending.pop()
        if isinstance(part, ast.Attribute) and part.attr in EDITED:
            yield last_of(part.value)
        if not isinstance(part, _COLLECTING):
            pending.extend(ast.iter_child_nodes(part))


def last_of(node: ast.AST) -> str:
    """Return `opts` for `self.opts['g']`."""
    while isinstance(node, ast.Subscript):
        node = node.value
    return last_name(node)
