"""Reading the expressions of a construction that stand where parameters belong."""

from collections.abc import Collection
from dataclasses import replace

import libcst as cst

from paramgroups.model.construction import Element, Form, Spot, Summed
from paramgroups.model.kinds import PAIR, UNKNOWN, Kind, Shape, iterable
from paramgroups.model.values import Params
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.constructions.lists.group_lists import GroupList
from paramgroups.syntax.constructions.params.iterated import cannot_be_iterated, iterated
from paramgroups.syntax.constructions.params.lone_chains import lone_chains
from paramgroups.syntax.constructions.params.near_misses import near_misses
from paramgroups.syntax.expressions.classes import enclosing_class
from paramgroups.syntax.expressions.dicts import params_of
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.expressions.rounds import overlap_of_rounds
from paramgroups.syntax.expressions.sums import Sum, sum_of
from paramgroups.syntax.expressions.values import read_params
from paramgroups.syntax.source.conditions import conditions_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import inside, is_attribute_of

_DETACHING = frozenset({"detach", "data", "state_dict"})


def read_spots(module: SourceModule, argument: cst.BaseExpression, groups: GroupList) -> tuple[Spot, ...]:
    """List the params argument, the elements of its list, and the params of its group dicts."""
    listed = _listed(module, argument) if groups.form is Form.FLAT else ()
    spots = [replace(_spot(module, argument, "argument"), elements=listed)]
    behind = _value_behind(module, argument)
    if behind is not None:
        spots.append(replace(_spot(module, behind, "argument"), named=module.code(argument)))
    expressions: list[cst.BaseExpression] = [argument]
    plain = [element.node for element in groups.elements if not element.starred]
    spots.extend(_spot(module, node, "element") for node in plain)
    expressions.extend(plain)
    expressions.extend(
        element.node.elt
        for element in groups.elements
        if element.starred and isinstance(element.node, cst.ListComp | cst.GeneratorExp)
    )
    for expression in expressions:
        params = params_of(module, expression)
        if params is not None:
            spots.append(replace(_spot(module, params, "params"), elements=_listed(module, params)))
    alone = [spot.node for spot in spots if spot.role in {"argument", "params"}]
    spots.extend(spot for node in alone for spot in lone_chains(module, node))
    written = [argument, *(element.node for element in groups.elements)]
    wrong = {
        id(node): node
        for expression in written
        for node in iterated(module, expression)
        if cannot_be_iterated(module, infer(module, node))
    }
    unread = {id(node) for node in plain}
    spots.extend(_spot(module, node, _role(module, node, unread)) for node in wrong.values())
    spots.extend(near_misses(module, argument))
    return tuple(spots)


def _role(module: SourceModule, node: cst.BaseExpression, unread: Collection[int]) -> str:
    """Tell how something is iterated over; `unread` are the ids of what torch refuses before it looks inside."""
    if isinstance(module.parent(node), cst.StarredElement):
        return "starred"
    chain, outer = None, _chain_around(module, node)
    while outer is not None:
        chain, outer = outer, _chain_around(module, outer)
    if chain is None:
        return "iterated"
    return "unread" if id(chain) in unread else "chained"


def _chain_around(module: SourceModule, node: cst.BaseExpression) -> cst.Call | None:
    """Return the call of `chain` that gets an expression, alone or in a list."""
    around = module.parent(node)
    while isinstance(around, cst.Arg | cst.Element | cst.List | cst.Tuple):
        around = module.parent(around)
    name = module.qualified(around.func) if isinstance(around, cst.Call) else None
    return around if isinstance(around, cst.Call) and (name or "").startswith("itertools.chain") else None


def _value_behind(module: SourceModule, argument: cst.BaseExpression) -> cst.BaseExpression | None:
    """Return the sum that a variable, or an attribute of `self`, certainly stands for, from where it is made."""
    value: cst.BaseExpression | None = None
    if isinstance(argument, cst.Name):
        value = module.assigned_value(argument)
    elif is_attribute_of(argument, "self"):
        around = enclosing_class(module, argument)
        value = around.assigned(argument.attr.value) if around is not None else None
    if value is None or sum_of(module, value) is None or conditions_of(module, value, argument):
        return None
    return value


def _listed(module: SourceModule, node: cst.BaseExpression) -> tuple[Element, ...]:
    """Read the elements of a list display."""
    if not isinstance(node, cst.List):
        return ()
    return tuple(
        Element(
            index=index,
            span=module.span(item.value),
            code=module.code(item.value),
            kind=infer(module, item.value),
            starred=isinstance(item, cst.StarredElement),
            params=read_params(module, item.value),
            options=None,
            node=item.value,
        )
        for index, item in enumerate(node.elements)
    )


def _spot(module: SourceModule, node: cst.BaseExpression, role: str) -> Spot:
    added = sum_of(module, node)
    return Spot(
        span=module.span(node),
        code=module.code(node),
        kind=_kind(module, node),
        addends=_addends(module, added) if added is not None else (),
        role=role,
        node=node,
        summed=_summed(module, node, added) if added is not None and added.start else None,
    )


def _addends(module: SourceModule, added: Sum) -> tuple[tuple[str, Params], ...]:
    """Read the terms of a sum; the element of a comprehension depends on the names that this binds."""
    found = [(_unpacked(module, term), read_params(module, term)) for term in added.terms]
    if added.comprehension is not None:
        item = infer(module, added.comprehension).of or UNKNOWN
        found = [(code, replace(params, kind=item)) for code, params in found]
    return tuple(found)


def _summed(module: SourceModule, node: cst.BaseExpression, added: Sum) -> Summed:
    if added.comprehension is None:
        return Summed(added.start)
    item = added.terms[0]
    refusal = overlap_of_rounds(module, added.comprehension)
    if not module.means_builtin(node, "list"):
        refusal = Refusal(Reason.TAKEN_NAME, "`list` is not Python's own here, and the fix needs it; rename it")
    mended = node.deep_replace(item, _listed_call(item))
    return Summed(added.start, module.code(mended), refusal)


def _listed_call(item: cst.BaseExpression) -> cst.Call:
    return cst.Call(cst.Name("list"), [cst.Arg(item)])


def _kind(module: SourceModule, node: cst.BaseExpression) -> Kind:
    """Infer what stands in such a place, where tuples of two are pairs to torch."""
    kind = infer(module, node)
    if kind.yields(Shape.DETACHED) and not any(part.attr.value in _DETACHING for part in inside(node, cst.Attribute)):
        # What has a name may get its `requires_grad_()` later.
        return UNKNOWN
    return iterable(PAIR, kind.classname) if _are_pairs(node, kind) else kind


def _are_pairs(node: cst.BaseExpression, kind: Kind) -> bool:
    """Tell `[(a.weight, a.bias), …]`, of which torch takes the first of each pair for the name of the second."""
    if kind.of is None or kind.of.classname != "tuple" or not kind.of.yields(Shape.TENSOR):
        return False
    match node:
        case cst.List(elements=elements) | cst.Tuple(elements=elements):
            items = [element.value for element in elements]
        case cst.ListComp(elt=item) | cst.GeneratorExp(elt=item):
            items = [item]
        case _:
            return False
    return all(map(_is_pair, items))


def _is_pair(item: cst.BaseExpression) -> bool:
    match item:
        case cst.Tuple(elements=[cst.Element(), cst.Element()]):
            return True
        case _:
            return False


def _unpacked(module: SourceModule, term: cst.BaseExpression) -> str:
    """Write a term of a sum as items of a list: `*a.parameters()`, or the elements of a list display."""
    match term:
        case cst.List(elements=[_, *_] as elements):
            return ", ".join(
                f"*{module.code(item.value)}" if isinstance(item, cst.StarredElement) else module.code(item.value)
                for item in elements
            )
        case cst.Call(func=function, args=[cst.Arg(value=inner, star="")]) if module.qualified(function) in {
            "builtins.list",
            "builtins.tuple",
        } and not isinstance(inner, cst.GeneratorExp):
            return f"*{module.code(inner)}"
        case _:
            return f"*{module.code(term)}"
