"""Which calls may give an optimizer that a function of the file constructs, told without libcst."""

import ast
from collections.abc import Sequence

from paramgroups.gates.lists.edit_gate import EDITED, last_of, parts_of, targets_of
from paramgroups.gates.plain.nodes import Nodes, encloses
from paramgroups.gates.plain.origins import last_name
from paramgroups.syntax.source.plain_nodes import walk


def calls_of_makers(nodes: Nodes, constructions: Sequence[ast.Call]) -> list[ast.Call]:
    """List the calls of functions that may return what one of some calls constructs, or what such a function returns.

    They count by the last name of what is called.
    """
    edited = _calls_with_edits(nodes)
    if not any(one.name in edited for one in nodes.of(ast.FunctionDef)):
        return []
    found: dict[int, ast.Call] = {}
    new = list(constructions)
    names: set[str] = set()
    while new:
        makers = {one.name for one in nodes.of(ast.FunctionDef) if _may_return_one_of(one, new)} - names
        names |= makers
        new = [call for call in nodes.of(ast.Call) if last_name(call.func) in makers] if makers else []
        found.update((id(call), call) for call in new)
    return list(found.values())


def _calls_with_edits(nodes: Nodes) -> set[str]:
    """Collect the last names of what is called for something by whose name groups are edited."""
    owners = {last_of(node.value) for node in nodes.of(ast.Attribute) if node.attr in EDITED}
    if not owners:
        return set()
    stored = [(target, node.value) for node in nodes.of(ast.Assign) for target in node.targets]
    stored += [(node.target, node.value) for node in nodes.of(ast.AnnAssign) if node.value is not None]
    stored += [(node.target, node.value) for node in nodes.of(ast.NamedExpr)]
    calls = [node.value for node in nodes.of(ast.Expr) if isinstance(node.value, ast.Call)]
    stored += [(call.func.value, call) for call in calls if isinstance(call.func, ast.Attribute)]  # `opts.append(…)`
    values = [value for target, value in stored if any(last_of(part) in owners for part in parts_of(target))]
    return {last_name(part.func) for value in values for part in walk(value) if isinstance(part, ast.Call)}


def _may_return_one_of(function: ast.FunctionDef, calls: Sequence[ast.Call]) -> bool:
    """Tell `return Adam(…)`, and `return optimizer` of a function that makes one of some calls."""
    if not any(encloses(function, call.lineno) for call in calls):
        return False
    made = {id(call) for call in calls}
    parts = [*walk(function)]
    returned = [part.value for part in parts if isinstance(part, ast.Return)]
    targets = {target for part in parts for target in targets_of(part, made)}
    return any(id(value) in made or (isinstance(value, ast.Name) and value.id in targets) for value in returned)
