"""Elements that come into a list more than once with the same parameters: in each round of a loop, in each call."""

from collections.abc import Sequence
from itertools import combinations

import libcst as cst

from paramgroups.model.paths import Sources, relation
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.expressions.dicts import params_of
from paramgroups.syntax.expressions.purity import names_in
from paramgroups.syntax.expressions.sources import sources, sources_by_call
from paramgroups.syntax.source.conditions import Condition
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import place_of

_LOOPS = (cst.For, cst.While, cst.ListComp, cst.GeneratorExp)
_LEAVING = (cst.Break, cst.Continue, cst.Return, cst.Raise)
_BINDING = (cst.AssignTarget, cst.AnnAssign, cst.AugAssign, cst.NamedExpr, cst.For, cst.CompFor, cst.AsName, cst.Del)


def overlap_of_repetition(
    module: SourceModule, element: cst.BaseExpression, conditions: Sequence[Condition]
) -> Refusal | None:
    """Refuse an element that certainly shares parameters with itself, when it comes again."""
    params = params_of(module, element) or element
    found = sources(module, params)
    if not found:
        return None
    for condition in reversed(conditions):
        loop = condition.node
        if isinstance(loop, _LOOPS) and _is_the_same(module, loop, params):
            code = " ".join(module.code(params).split())
            return Refusal(
                Reason.OVERLAP,
                f"each round brings `{code}` again, whose parameters may be in one group only; take it out of the loop",
            )
        if isinstance(loop, cst.FunctionDef):
            return _overlap_of_calls(module, loop, condition.calls, found)
        if not isinstance(loop, _LOOPS):
            # It may come in one round only.
            break
    return None


def _is_the_same(module: SourceModule, loop: cst.CSTNode, params: cst.BaseExpression) -> bool:
    """Tell whether nothing in a loop, which runs to its end, binds a name that an expression mentions."""
    if module.below(loop, *_LEAVING) or _is_once(loop):
        return False
    bound = {name.value for node in module.below(loop, *_BINDING) for name in module.below(_target(node), cst.Name)}
    attributes = {node.attr.value for node in module.stored_attributes if isinstance(node, cst.Attribute)}
    steps = {node.attr.value for node in module.below(params, cst.Attribute)}
    return not bound & names_in(params) and not attributes & steps & _stored_in(module, loop)


def _is_once(loop: cst.CSTNode) -> bool:
    """Tell a loop over one thing: `for net in [model]`, `for _ in range(1)`."""
    match loop:
        case (
            cst.For(iter=source)
            | cst.ListComp(for_in=cst.CompFor(iter=source))
            | cst.GeneratorExp(for_in=cst.CompFor(iter=source))
        ):
            pass
        case _:
            return False
    match source:
        case cst.List(elements=elements) | cst.Tuple(elements=elements):
            return len(elements) < 2 and not any(isinstance(one, cst.StarredElement) for one in elements)
        case cst.Call(args=[cst.Arg(value=cst.Integer(value="1"))]):
            return True
        case _:
            return False


def _target(node: cst.CSTNode) -> cst.CSTNode:
    match node:
        case cst.AssignTarget(target=target) | cst.AnnAssign(target=target) | cst.AugAssign(target=target):
            return target
        case cst.NamedExpr(target=target) | cst.For(target=target) | cst.CompFor(target=target):
            return target
        case _:
            return node


def _stored_in(module: SourceModule, loop: cst.CSTNode) -> set[str]:
    stored = {id(node) for node in module.stored_attributes}
    return {node.attr.value for node in module.below(loop, cst.Attribute) if id(node) in stored}


def _overlap_of_calls(
    module: SourceModule, function: cst.FunctionDef, calls: Sequence[cst.Call], found: Sources
) -> Refusal | None:
    """Refuse what two calls of one block put into the list of modules that hold each other, or of the same one."""
    for first, second in combinations(calls, 2):
        places = place_of(module, first), place_of(module, second)
        if places[0] is None or places[1] is None or places[0].block is not places[1].block:
            continue
        drawn = [sources_by_call(module, function, call, found or ()) for call in (first, second)]
        if relation(drawn[0], drawn[1]).is_overlap:
            codes = (" ".join(module.code(call).split()) for call in (first, second))
            return Refusal(
                Reason.OVERLAP,
                "{} and {} bring the same parameters, which may be in one group only; call it once".format(
                    *(f"`{code}`" for code in codes)
                ),
            )
    return None
