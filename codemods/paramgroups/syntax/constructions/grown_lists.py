"""Lists that grow: `groups = []`, then `groups.append(…)`, `groups += […]`, and the like."""

from dataclasses import dataclass

import libcst as cst
from libcst.metadata import Assignment, BaseAssignment

from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.source.conditions import Condition, conditions_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.walking import children


@dataclass(frozen=True)
class Growth:
    """One statement that puts something into a list."""

    node: cst.BaseExpression
    """The whole list, what is appended, or what the list is extended by."""
    how: str
    """`=`, `append`, `insert`, `extend` or `+=`."""
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class GrownList:
    """A variable, and everything that comes into its list."""

    growths: tuple[Growth, ...]
    """In the order of the text."""
    others: tuple[cst.BaseExpression, ...]
    """Uses of the variable that are neither growth nor harmless, in the order of the text."""

    @property
    def remade(self) -> list[cst.BaseExpression]:
        """Those of them that stand in a value which the variable gets again."""
        values = [growth.node for growth in self.growths if growth.how == "="]
        return [use for use in self.others if any(_holds(value, use) for value in values)]

    @property
    def is_overwritten(self) -> bool:
        """Whether a list is given up for another: then it is not the one that the optimizer gets."""
        fresh = [
            growth
            for growth in self.growths
            if growth.how == "=" and not any(_holds(growth.node, use) for use in self.others)
        ]
        return any(not growth.conditions for growth in fresh[1:])


def read_grown_list(module: SourceModule, name: cst.Name) -> GrownList | None:
    """Read the variable that `name` is a use of; None where its values cannot all be seen."""
    scope = module.scope(name)
    if scope is None or name.value in module.hidden_stores:
        return None
    assignments = list(scope[name.value])
    growths: list[Growth] = []
    targets: set[int] = set()
    for assignment in assignments:
        if not isinstance(assignment, Assignment) or assignment.scope is not scope:
            return None
        growth = _assigned(module, assignment.node, name)
        if growth is None:
            return None
        growths.append(growth)
        targets.add(id(assignment.node))
    others: list[cst.Name] = []
    for use in _uses(module, name, assignments):
        if id(use) in targets or is_harmless_use(module, use):
            continue
        growth = grown_by(module, use, name) if module.scope(use) is module.scope(name) else None
        if growth is None:
            others.append(use)
        else:
            growths.append(growth)
    growths.sort(key=lambda growth: _position(module, growth.node))
    found = GrownList(tuple(growths), tuple(others))
    # A name that nothing binds is an error when it is read, and may be bound by code that writes code.
    return found if growths and not found.is_overwritten else None


def is_named_list(module: SourceModule, node: cst.BaseExpression) -> bool:
    """Tell a variable that certainly holds a list or a tuple, so that it can be sliced."""
    found = read_grown_list(module, node) if isinstance(node, cst.Name) else None
    made = [growth.node for growth in found.growths if growth.how == "="] if found is not None else []
    return bool(made) and all(isinstance(value, cst.List | cst.Tuple | cst.BinaryOperation) for value in made)


def late_growth(module: SourceModule, found: GrownList, name: cst.Name) -> Refusal | None:
    """Refuse a list that still grows behind the place where it is used."""
    late = [growth for growth in found.growths if _position(module, growth.node) > _position(module, name)]
    if not late:
        return None
    return used_elsewhere(module, name.value, late[0].node)


def used_elsewhere(module: SourceModule, name: str, use: cst.CSTNode) -> Refusal:
    """Refuse to change what other code uses too."""
    return Refusal(
        Reason.LIST_USED_ELSEWHERE,
        f"`{name}` is used on line {module.span(use).line} too, and may be meant as something else there; "
        f"write the group dicts where `{name}` is made, or in the call",
    )


def _holds(node: cst.CSTNode, inner: cst.CSTNode) -> bool:
    return node is inner or any(_holds(child, inner) for child in children(node))


def _assigned(module: SourceModule, target: cst.CSTNode, name: cst.Name) -> Growth | None:
    statement = module.parent(target)
    match statement:
        case cst.AugAssign(operator=cst.AddAssign(), value=value):
            return Growth(value, "+=", conditions_of(module, statement, name))
        case cst.AnnAssign(value=cst.BaseExpression() as value):
            return Growth(value, "=", conditions_of(module, statement, name))
        case cst.NamedExpr(value=value) if isinstance(module.parent(statement), cst.Expr):
            return Growth(value, "=", conditions_of(module, statement, name))
        case cst.AssignTarget():
            pass
        case _:
            return None
    assign = module.parent(statement)
    if not isinstance(assign, cst.Assign) or len(assign.targets) > 1:
        return None
    return Growth(assign.value, "=", conditions_of(module, assign, name))


def _uses(module: SourceModule, name: cst.Name, assignments: list[BaseAssignment]) -> list[cst.Name]:
    """List all mentions of the variable, stores included, in the order of the text."""
    meant = set(assignments)
    return [
        use
        for use in module.nodes(cst.Name)
        if use.value == name.value
        and not module.is_label(use)
        and (scope := module.scope(use)) is not None
        and not meant.isdisjoint(scope[use.value])
    ]


def grown_by(module: SourceModule, use: cst.Name | cst.Attribute, reference: cst.CSTNode) -> Growth | None:
    """Read `groups.append(x)`, `groups.extend(xs)` or `groups.insert(i, x)`, as a statement.

    What decides about `reference` too is not counted as its condition.
    """
    attribute = module.parent(use)
    call = module.parent(attribute) if isinstance(attribute, cst.Attribute) else None
    if not isinstance(call, cst.Call) or not isinstance(module.parent(call), cst.Expr):
        return None
    if any(arg.keyword or arg.star for arg in call.args):
        return None
    match attribute, [argument.value for argument in call.args]:
        case cst.Attribute(attr=cst.Name(value=("append" | "extend") as how)), [node]:
            return Growth(node, how, conditions_of(module, call, reference))
        case cst.Attribute(attr=cst.Name(value="insert")), [_, node]:
            return Growth(node, "insert", conditions_of(module, call, reference))
        case _:
            return None


def is_harmless_use(module: SourceModule, use: cst.Name | cst.Attribute) -> bool:
    """Tell a use that does not look at the elements: `len(groups)`, `if groups:`."""
    around = module.parent(use)
    match around:
        case cst.Arg():
            call = module.parent(around)
            return isinstance(call, cst.Call) and module.qualified(call.func) in {"builtins.len", "builtins.bool"}
        case cst.If(test=test) | cst.Assert(test=test) | cst.IfExp(test=test):
            return test is use
        case cst.UnaryOperation(operator=cst.Not()):
            return True
        case _:
            return isinstance(around, cst.Del)


def _position(module: SourceModule, node: cst.CSTNode) -> tuple[int, int]:
    span = module.span(node)
    return span.line, span.column
