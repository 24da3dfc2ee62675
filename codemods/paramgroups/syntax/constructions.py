"""Reading constructions: calls of optimizer classes, their params argument, and the edits behind them."""

from dataclasses import dataclass

import libcst as cst

from paramgroups.model.construction import Construction, Element, Form
from paramgroups.model.kinds import UNKNOWN, Shape
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.state import Options
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.dicts import read_group
from paramgroups.syntax.expectations import error_is_expected, error_is_expected_behind
from paramgroups.syntax.followers import EditStatement, Followers, read_followers
from paramgroups.syntax.gaps import names_bound_by
from paramgroups.syntax.kinds import infer
from paramgroups.syntax.module import SourceModule
from paramgroups.syntax.no_effects import read_no_effects
from paramgroups.syntax.observers import (
    addresses_first_group_alone,
    fills_groups_later,
    observes_defaults,
    reaches_groups_later,
)
from paramgroups.syntax.optimizer_classes import optimizer_of
from paramgroups.syntax.purity import is_pure, name_nodes
from paramgroups.syntax.rounds import overlap_of_rounds
from paramgroups.syntax.spots import read_spots
from paramgroups.syntax.statements import Place, between, place_of, target_of
from paramgroups.syntax.values import read_params, read_value


@dataclass(frozen=True)
class Site:
    """A construction together with the nodes it was read from."""

    construction: Construction
    call: cst.Call
    argument: cst.Arg
    display: cst.List | cst.Tuple | cst.ListComp | cst.GeneratorExp | None
    """Where the groups are written: in the call, or where its variable is assigned."""
    place: Place | None
    """The statement `optimizer = …`, where the construction is all of it."""
    edits: tuple[EditStatement, ...]
    list_place: Place | None
    """The statement that assigns the list, where the groups are not written in the call."""
    bound_behind_list: frozenset[str] | None
    """Names bound between that statement and the construction; None where it is not certain that only these are."""


def read_sites(module: SourceModule) -> list[Site]:
    """Read every construction of the file, in source order."""
    sites: list[Site] = []
    for call in module.nodes(cst.Call):
        optimizer = optimizer_of(module, call)
        if optimizer is not None and (site := _read_site(module, call, optimizer)) is not None:
            sites.append(site)
    return sites


def _read_site(module: SourceModule, call: cst.Call, optimizer: OptimizerClass) -> Site | None:
    argument = _params_argument(call, optimizer.first)
    if argument is None:
        return None
    display, list_refusal, list_place = _display(module, argument.value)
    list_refusal = list_refusal or overlap_of_rounds(module, display)
    form = _form(module, argument.value, display)
    place = place_of(module, call)
    target = target_of(module, call)
    if error_is_expected(module, call):
        return None
    followers = Followers((), ())
    if place is not None and target is not None and not error_is_expected_behind(module, place):
        followers = read_followers(module, place, target)
    construction = Construction(
        optimizer=optimizer,
        span=module.span(call),
        form=form,
        argument=_element(module, 0, argument.value, starred=False),
        spots=read_spots(module, argument.value, display),
        flat=read_params(module, argument.value) if form is Form.FLAT else None,
        elements=_elements(module, display) if form in {Form.LIST, Form.COMPREHENSION} else (),
        container=_container(display),
        list_refusal=list_refusal,
        defaults=_defaults(module, call, argument, optimizer),
        open_defaults=any(other.star for other in call.args),
        edits=followers.edits,
        no_effects=read_no_effects(module, call, target, optimizer) if target is not None else (),
        indexed_alone=addresses_first_group_alone(module, target),
        observes_defaults=observes_defaults(module, target),
        in_class_body=isinstance(module.enclosing(call, cst.FunctionDef, cst.ClassDef), cst.ClassDef),
        names=frozenset(name.value for name in name_nodes(call)),
        pure=all(is_pure(module, other.value) for other in call.args),
        alone=all(where is None or where.alone for where in (place, list_place)),
        id_is_builtin=module.means_builtin(call, "id"),
        filled_later=fills_groups_later(module)
        or reaches_groups_later(module, target, [item.place.small or item.place.line for item in followers.statements]),
    )
    return Site(
        construction,
        call,
        argument,
        display,
        place,
        followers.statements,
        list_place,
        _bound_between(module, list_place, place),
    )


def _bound_between(module: SourceModule, first: Place | None, last: Place | None) -> frozenset[str] | None:
    gap = between(first, last) if first is not None and last is not None else None
    if gap is None:
        return None
    found: list[frozenset[str]] = []
    for place in gap:
        bound = names_bound_by(module, place)
        if bound is None:
            return None
        found.append(bound)
    return frozenset[str]().union(*found)


def _params_argument(call: cst.Call, name: str) -> cst.Arg | None:
    for argument in call.args:
        if argument.keyword is not None and argument.keyword.value == name:
            return argument
    first = call.args[0] if call.args else None
    return first if first is not None and first.keyword is None and not first.star else None


Display = cst.List | cst.Tuple | cst.ListComp | cst.GeneratorExp


def _display(module: SourceModule, node: cst.BaseExpression) -> tuple[Display | None, Refusal | None, Place | None]:
    """Find the list that reaches the params argument, directly or through one local variable."""
    if isinstance(node, Display):
        return node, None, None
    if not isinstance(node, cst.Name):
        return None, None, None
    value = module.assigned_value(node)
    if not isinstance(value, cst.List | cst.Tuple | cst.ListComp):
        return None, None, None
    others = [use for use in module.uses(node) if use is not node]
    if module.is_changed(node):
        return None, None, None
    refusal = None
    if others:
        line = module.span(others[0]).line
        refusal = Refusal(
            Reason.LIST_USED_ELSEWHERE,
            f"`{node.value}` is used on line {line} too, and may be meant as something else there; "
            f"write the group dicts where `{node.value}` is made, or in the call",
        )
    return value, refusal, place_of(module, value)


def _form(module: SourceModule, node: cst.BaseExpression, display: Display | None) -> Form:
    kind = infer(module, node)
    if (kind.yields(Shape.TENSOR) or kind.yields(Shape.NAMED)) and kind.classname != "set":
        return Form.FLAT
    match display:
        case cst.List() | cst.Tuple():
            return Form.LIST
        case cst.ListComp() | cst.GeneratorExp():
            return Form.COMPREHENSION
        case _:
            return Form.OPAQUE


def _container(display: Display | None) -> str:
    match display:
        case cst.Tuple():
            return "tuple"
        case cst.GeneratorExp():
            return "generator"
        case _:
            return "list"


def _elements(module: SourceModule, display: Display | None) -> tuple[Element, ...]:
    match display:
        case cst.List(elements=elements) | cst.Tuple(elements=elements):
            return tuple(
                _element(module, index, element.value, starred=isinstance(element, cst.StarredElement))
                for index, element in enumerate(elements)
            )
        case cst.ListComp(elt=item) | cst.GeneratorExp(elt=item):
            return (_comprehended(module, display, item),)
        case _:
            return ()


def _element(module: SourceModule, index: int, node: cst.BaseExpression, *, starred: bool) -> Element:
    group = read_group(module, node)
    kind = infer(module, node)
    params = group.params if group is not None else read_params(module, node)
    return Element(
        index=index,
        span=module.span(node),
        code=module.code(node),
        kind=kind,
        starred=starred,
        params=params,
        options=group.options if group is not None else None,
        node=node,
    )


def _comprehended(module: SourceModule, display: cst.ListComp | cst.GeneratorExp, item: cst.BaseExpression) -> Element:
    """Read the element of a comprehension, whose kind depends on the names that the comprehension binds."""
    kind = infer(module, display).of or UNKNOWN
    return Element(0, module.span(item), module.code(item), kind, False, read_params(module, item), None, item)


def _defaults(module: SourceModule, call: cst.Call, params: cst.Arg, optimizer: OptimizerClass) -> Options:
    """Read the options given to the constructor, positional ones under their names."""
    names = {option.position: option.name for option in optimizer.options if option.position is not None}
    found: list[tuple[str, cst.BaseExpression]] = []
    for position, argument in enumerate(call.args):
        if argument is params or argument.star:
            continue
        name = argument.keyword.value if argument.keyword is not None else names.get(position)
        if name is not None:
            found.append((name, argument.value))
    return tuple((name, read_value(module, node)) for name, node in found)
