"""Writing plans into the tree: the construction gets its new arguments, folded edits go, comments stay."""

from collections.abc import Mapping, Sequence

import libcst as cst

from paramgroups.syntax.constructions.lists.unpackable import extends
from paramgroups.syntax.returns.return_plans import ReturnPlan
from paramgroups.syntax.source.comments import comment_counts, comments_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import place_of
from paramgroups.syntax.writing import replacing
from paramgroups.syntax.writing.comment_places import surrounded
from paramgroups.syntax.writing.folded_groups import FoldedGroups
from paramgroups.syntax.writing.plan_writer import PlanWriter
from paramgroups.syntax.writing.plans import Plan, WrapPlan
from paramgroups.syntax.writing.precedence import as_item
from paramgroups.syntax.writing.removal import emptied_blocks
from paramgroups.syntax.writing.style import quote_near
from paramgroups.syntax.writing.tree_writer import TreeWriter

AnyPlan = Plan | WrapPlan | ReturnPlan


def rewrite_tree(module: SourceModule, plans: Sequence[AnyPlan]) -> tuple[cst.Module, Sequence[str]]:
    """Apply all plans to the tree of a file; also list the comments that are lost, and none should be.

    Comments inside of what a fix drops, an old value say, have no place of their own: they go above the construction.
    """
    rewritten = _apply(module, plans, {})
    before = comment_counts(module.tree)
    lost = before - comment_counts(rewritten)
    if not lost:
        return rewritten, ()
    rescued: dict[int, list[str]] = {}
    for index, plan in enumerate(plans):
        for comment in dict.fromkeys(comment for node in _touched(module, plan) for comment in comments_of(node)):
            if lost[comment]:
                rescued.setdefault(index, []).extend([comment] * lost.pop(comment))
    rewritten = _apply(module, plans, rescued)
    return rewritten, tuple(before - comment_counts(rewritten))


def _touched(module: SourceModule, plan: AnyPlan) -> list[cst.CSTNode]:
    """List the nodes that a plan changes or removes, as far as comments may be lost with them."""
    if isinstance(plan, WrapPlan):
        return []
    if isinstance(plan, ReturnPlan):
        return [node for node, _ in plan.replacements]
    gone = plan.removed(module)
    found: list[cst.CSTNode] = [plan.site.call, *(place.line for place in gone), *emptied_blocks(module, gone)]
    return found if plan.site.display is None else [*found, plan.site.display]


def _line(plan: AnyPlan) -> cst.CSTNode | None:
    """Return the statement above which comments go that have lost their place."""
    if isinstance(plan, WrapPlan):
        return None
    if isinstance(plan, ReturnPlan):
        return plan.line
    return plan.site.place.line if plan.site.place is not None else None


def _apply(module: SourceModule, plans: Sequence[AnyPlan], rescued: Mapping[int, Sequence[str]]) -> cst.Module:
    writer = TreeWriter()
    for index, plan in enumerate(plans):
        if isinstance(plan, WrapPlan):
            _wrap(module, plan.function, plan.wraps, writer)
            continue
        line = _line(plan)
        if index in rescued and line is not None:
            writer.change_first(line, surrounded([], rescued[index], may_trail=False))
        if isinstance(plan, ReturnPlan):
            for target, new in plan.replacements:
                writer.replace(target, new)
            continue
        replacing.register(module, plan.replacements, writer)
        _wrap(module, plan.site.call, plan.wraps, writer)
        if plan.initial is not None and plan.final is not None:
            PlanWriter(module, plan, FoldedGroups(module, plan, plan.initial, plan.final), writer).write()
    return module.tree.visit(writer)


def _wrap(module: SourceModule, near: cst.CSTNode, nodes: Sequence[cst.BaseExpression], writer: TreeWriter) -> None:
    """Turn `m.parameters()` into `{'params': m.parameters()}` where it stands; once, though two constructions ask."""
    places = [place_of(module, node) for node in nodes]
    quote = quote_near(module, [near, *(place.line for place in places if place is not None)])
    key = cst.SimpleString(f"{quote}params{quote}")

    def wrap(node: cst.CSTNode) -> cst.Dict:
        assert isinstance(node, cst.BaseExpression)
        return cst.Dict([cst.DictElement(key, as_item(node))])

    for node in nodes:
        around = module.parent(node)
        if isinstance(around, cst.AugAssign):
            writer.change_once(node, lambda made: cst.List([cst.Element(wrap(made))]))
            continue
        writer.change_once(node, wrap)
        call = module.parent(around) if isinstance(around, cst.Arg) else None
        if isinstance(call, cst.Call) and extends(module, node):
            writer.change_once(call.func, lambda verb: verb.with_changes(attr=cst.Name("append")))
