"""One list of groups for the constructions of several branches, made above them, where copies would be long."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import libcst as cst

from paramgroups.model.construction import Form
from paramgroups.syntax.constructions.forks import Fork, leaves
from paramgroups.syntax.edits.gaps import names_bound_by
from paramgroups.syntax.expressions.purity import is_pure, name_nodes, names_in
from paramgroups.syntax.source.comments import collect, comments_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import last_statement, place_of, places_in
from paramgroups.syntax.writing import layout
from paramgroups.syntax.writing.layout import Item, outgrows
from paramgroups.syntax.writing.plans import Plan, SharedList
from paramgroups.syntax.writing.rendering import GroupRenderer
from paramgroups.syntax.writing.tree_writer import Change

_NAMES = ("groups", "param_groups", "all_groups")


def share(module: SourceModule, plans: Sequence[Plan], fork: Fork | None) -> tuple[Plan, ...]:
    """Let the plans of all branches of a fork share one list, where it is exact and their lists are long."""
    name = next((name for name in _NAMES if all(map(module.is_label, module.names(name)))), None)
    if fork is None or name is None or not isinstance(fork.place.line, cst.If) or not all(map(_is_plain, plans)):
        return tuple(plans)
    lists = {_code(module, plan) for plan in plans}
    edits = {tuple(id(item) for item in _statements(plan)) for plan in plans}
    if len(plans) < 2 or len(lists) > 1 or len(edits) > 1 or not _can_stand_above(module, plans, fork.place.line):
        return tuple(plans)
    (code,) = lists
    commented = any(collect(item.place, set()).all for item in plans[0].consumed)
    if not commented and not any(outgrows(module, plan.site.argument.value, code) for plan in plans):
        return tuple(plans)
    return tuple(
        replace(plan, shared=SharedList(name, fork.place.line, makes=index == 0)) for index, plan in enumerate(plans)
    )


def _is_plain(plan: Plan) -> bool:
    """Tell a plan that puts group dicts into the place of one flat argument, and changes nothing else."""
    if plan.final is None or plan.keywords is not None or plan.home is not None or plan.replacements or plan.wraps:
        return False
    construction = plan.site.construction
    flat = plan.flat and construction.form is Form.FLAT and construction.pure and not construction.in_class_body
    several = len(plan.final.groups) > 1 and not any(group.params.without for group in plan.final.groups)
    return flat and several and not [*comments_of(plan.site.argument)]


def _statements(plan: Plan) -> list[cst.CSTNode]:
    return [item.place.statement for item in plan.consumed]


def _code(module: SourceModule, plan: Plan) -> str:
    """Render the list of a plan on one line."""
    assert plan.final is not None
    renderer = GroupRenderer(module, plan.site, plan.final, quote="'")
    return module.code(layout.one_line([Item(renderer.group(group), ()) for group in plan.final.groups]))


def _can_stand_above(module: SourceModule, plans: Sequence[Plan], fork: cst.If) -> bool:
    """Tell whether the values of the list mean above the `if` what they mean in each branch."""
    mentioned = {name for plan in plans for name in names_in(plan.site.argument.value)}
    mentioned |= {name for plan in plans for item in plan.consumed for name in item.edit.mentioned()}
    made = {id(place.small) for plan in plans if (place := place_of(module, plan.site.call)) is not None}
    for test, block in _clauses(fork):
        if test is not None and not is_pure(module, test):
            return False
        if leaves(block):
            if not _raises(block) or _asked(module, fork) & mentioned:
                return False
            continue
        for place in places_in(module, block) if isinstance(block, cst.IndentedBlock) else []:
            bound = frozenset[str]() if id(place.small) in made else names_bound_by(module, place)
            if bound is None or bound & mentioned:
                return False
        if not isinstance(block, cst.IndentedBlock):
            return False
    return True


def _asked(module: SourceModule, fork: cst.If) -> set[str]:
    """Collect the names that the tests of an `if` depend on, through the values of variables too."""
    pending = [name for test, _ in _clauses(fork) if test is not None for name in name_nodes(test)]
    found: set[str] = set()
    while pending:
        name = pending.pop()
        if name.value not in found:
            found.add(name.value)
            value = module.assigned_value(name)
            pending += name_nodes(value) if value is not None else []
    return found


def _raises(block: cst.BaseSuite) -> bool:
    """Tell a branch that ends with an exception, so that one of the list's own may come before it."""
    return isinstance(last_statement(block), cst.Raise)


def _clauses(fork: cst.If) -> Iterator[tuple[cst.BaseExpression | None, cst.BaseSuite]]:
    yield fork.test, fork.body
    match fork.orelse:
        case cst.If() as other:
            yield from _clauses(other)
        case cst.Else(body=body):
            yield None, body
        case _:
            pass


def put_above(statement: cst.SimpleStatementLine) -> Change:
    """Put a statement above another; comments directly above that one stay with it."""

    def put(node: cst.CSTNode) -> cst.FlattenSentinel[cst.BaseStatement]:
        assert isinstance(node, cst.If)
        lines = [*node.leading_lines]
        own = next((at for at in range(len(lines), 0, -1) if lines[at - 1].comment is None), 0)
        above = statement.with_changes(leading_lines=[*lines[:own], *statement.leading_lines])
        return cst.FlattenSentinel([above, node.with_changes(leading_lines=lines[own:])])

    return put
