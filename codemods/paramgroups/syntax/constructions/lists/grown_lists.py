"""Lists that grow: `groups = []`, then `groups.append(…)`, `groups += […]`, and the like."""

from collections.abc import Sequence
from dataclasses import dataclass

import libcst as cst
from libcst.metadata import Assignment, BaseAssignment

from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.constructions.lists.called_growths import Called, grown_when_called
from paramgroups.syntax.constructions.lists.fillers import call_that_fills
from paramgroups.syntax.constructions.lists.growths import Growth, grown_by, is_harmless_use
from paramgroups.syntax.source.conditions import conditions_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import plain_items
from paramgroups.syntax.source.walking import children


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

    def is_element(self, use: cst.CSTNode) -> bool:
        """Tell what the variable held before, as an element of the list that it gets: `params = [params, …]`."""
        values = [growth.node for growth in self.growths if growth.how == "="]
        return any(use is item for value in values for item in plain_items(value))

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
        if module.scope(use) is module.scope(name):
            growth = _grown(module, use, name)
        else:
            growth = _grown_in_function(module, use, growths, name)
        if growth is None:
            others.append(use)
        else:
            growths.append(growth)
    if not all(_is_list(growth.node) for growth in growths if growth.how == "="):
        # A function that extends a tuple leaves that of its caller as it is.
        others += [cst.ensure_type(growth.node, cst.Name) for growth in growths if growth.how == "fill"]
        growths = [growth for growth in growths if growth.how != "fill"]
    growths.sort(key=lambda growth: _position(module, growth.node))
    found = GrownList(tuple(growths), tuple(others))
    # A name that nothing binds is an error when it is read, and may be bound by code that writes code.
    return found if growths and not found.is_overwritten else None


def _grown(module: SourceModule, use: cst.Name, reference: cst.Name) -> Growth | None:
    call = call_that_fills(module, use)
    if call is not None:
        return Growth(use, "fill", conditions_of(module, call, reference))
    growth = grown_by(module, use, reference)
    is_late = growth is not None and growth.is_store and not module.is_behind(reference, growth.node)
    return growth if not is_late else None


def _grown_in_function(module: SourceModule, use: cst.Name, growths: Sequence[Growth], name: cst.Name) -> Growth | None:
    """Read what a function inside of the scope of a list puts into it, which is called in that scope."""
    function = module.enclosing(use, cst.FunctionDef, cst.Lambda, cst.ClassDef)
    made = [growth.node for growth in growths if growth.how == "="]
    if not isinstance(function, cst.FunctionDef) or len(made) != 1:
        return None
    text = function.name.value
    called = [one for one in module.nodes(cst.Name) if one.value == text and one is not function.name]
    scope = module.scope(name)
    if scope is None or len(list(scope[text])) != 1 or any(module.scope(one) is not scope for one in called):
        return None
    return grown_when_called(module, use, Called(function, called), made[0], name)


def _is_list(node: cst.BaseExpression) -> bool:
    return isinstance(node, cst.List | cst.ListComp)


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
        case cst.NamedExpr(value=value) if (around := module.statement_that_names(statement)) is not None:
            return Growth(value, "=", conditions_of(module, around, name))
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


def _position(module: SourceModule, node: cst.CSTNode) -> tuple[int, int]:
    span = module.span(node)
    return span.line, span.column
