"""Reading the list of groups that reaches a params argument, wherever it is written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

import libcst as cst

from paramgroups.model.construction import Element, Form
from paramgroups.model.kinds import UNKNOWN, Kind, Shape
from paramgroups.model.list_errors import is_group, is_iterator
from paramgroups.model.paths import Sources
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.constructions.lists.assemblies import Assembly, assemble
from paramgroups.syntax.constructions.lists.exclusive import is_chosen
from paramgroups.syntax.constructions.lists.fillers import filler_of
from paramgroups.syntax.constructions.lists.flat_lists import with_places
from paramgroups.syntax.constructions.lists.growths import is_harmless_use
from paramgroups.syntax.constructions.lists.held import held_params
from paramgroups.syntax.constructions.lists.kept_lists import shared_in, used_by_others
from paramgroups.syntax.constructions.lists.parts import Part
from paramgroups.syntax.constructions.lists.repeated import overlap_of_repetition
from paramgroups.syntax.constructions.lists.unpackable import can_unpack, extends
from paramgroups.syntax.expressions.dicts import lost_params, read_group
from paramgroups.syntax.expressions.flat import holds_parameters
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.expressions.rounds import overlap_of_rounds, sources_of_rounds
from paramgroups.syntax.expressions.values import read_params
from paramgroups.syntax.source.conditions import repetition
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import Place, place_of

_NO_SET = Refusal(
    Reason.UNKNOWN_ELEMENT,
    "a set has no order, and holds no group dicts; write a list: `[{'params': ...}, {'params': ...}]`",
)

Display = cst.List | cst.Tuple | cst.ListComp | cst.GeneratorExp


@dataclass(frozen=True)
class GroupList:
    """What the params argument holds, element by element where it is a list of groups."""

    form: Form
    elements: tuple[Element, ...] = ()
    display: Display | None = None
    """The one display that is the list, in the call or where its variable is assigned."""
    place: Place | None = None
    """The statement that assigns it to its variable."""
    refusal: Refusal | None = None

    @property
    def container(self) -> str:
        """What the display makes: `list`, `tuple` or `generator`."""
        match self.display:
            case cst.Tuple():
                return "tuple"
            case cst.GeneratorExp():
                return "generator"
            case _:
                return "list"


def read_group_list(module: SourceModule, argument: cst.BaseExpression) -> GroupList:
    """Read the list that reaches the params argument: directly, through variables, or from a function."""
    flat = holds_parameters(module, argument)
    found = _display(module, argument)
    if flat:
        return GroupList(Form.FLAT, (), *found) if found is not None else GroupList(Form.FLAT)
    if found is not None and not _spreads_lists(module, found[0]) and not _chooses(module, found[0]):
        display, place, refusal = found
        form = Form.LIST if isinstance(display, cst.List | cst.Tuple) else Form.COMPREHENSION
        elements = _elements(module, display)
        if refusal is not None and _is_mended_for_all(module, argument, elements):
            return _assembled(module, argument)
        refusal = refusal or overlap_of_rounds(module, display) or _sharing(module, argument, display, elements)
        found_list = GroupList(form, elements, display, place, refusal)
        return found_list if form is Form.LIST else _unpacking(module, argument, found_list)
    return read_set(module, argument) or _assembled(module, argument)


def read_set(module: SourceModule, argument: cst.BaseExpression) -> GroupList | None:
    """Read a set in which an iterator of parameters stands; None for any other params argument."""
    value = module.assigned_value(argument) if isinstance(argument, cst.Name) else argument
    match value:
        case cst.Set(elements=items):
            elements = [
                read_element(module, index, item.value, starred=isinstance(item, cst.StarredElement))
                for index, item in enumerate(items)
            ]
        case cst.SetComp(elt=item):
            elements = [read_element(module, 0, item, starred=False)]
        case _:
            return None
    if not any(map(is_iterator, elements)) or (isinstance(argument, cst.Name) and module.is_changed(argument)):
        return None
    return GroupList(Form.ASSEMBLED, tuple(replace(one, in_order=False) for one in elements), refusal=_NO_SET)


def _assembled(module: SourceModule, argument: cst.BaseExpression) -> GroupList:
    assembly = assemble(module, argument)
    if assembly is None:
        return GroupList(Form.OPAQUE)
    return _unpacking(module, argument, list_of(module, assembly))


def _is_mended_for_all(module: SourceModule, argument: cst.BaseExpression, elements: Sequence[Element]) -> bool:
    """Tell a list, not of groups alone, of which one of several optimizers is made."""
    uses = [use for use in module.uses(argument) if use is not argument] if isinstance(argument, cst.Name) else []
    return not all(map(is_group, elements)) and is_chosen(module, argument, uses)


def list_of(module: SourceModule, assembly: Assembly) -> GroupList:
    """Read the elements of an assembled list."""
    rounds = (overlap_of_rounds(module, loop.node) for part in assembly.parts for loop in part.conditions)
    again = (overlap_of_repetition(module, part.node, part.conditions) for part in assembly.parts)
    refusal = assembly.refusal or next((found for found in chain(rounds, again) if found is not None), None)
    elements = _parts(module, assembly)
    refusal = refusal or (assembly.chosen if all(map(is_group, elements)) else assembly.sharing)
    return GroupList(Form.ASSEMBLED, elements, refusal=refusal)


def _unpacking(module: SourceModule, argument: cst.BaseExpression, groups: GroupList) -> GroupList:
    """Say of each element whether it can be unpacked where it stands."""
    elements = [
        replace(one, unpacks=can_unpack(module, argument, one.node), extends=one.starred and extends(module, one.node))
        for one in groups.elements
    ]
    return replace(groups, elements=tuple(elements))


def _sharing(
    module: SourceModule, argument: cst.BaseExpression, display: Display, elements: Sequence[Element]
) -> Refusal | None:
    """Refuse new group dicts in the list of a variable that a loop makes several optimizers of."""
    loop = repetition(module, argument, display)
    if loop is None or all(map(is_group, elements)):
        return None
    return shared_in(module, loop, module.code(argument))


def read_element(module: SourceModule, index: int, node: cst.BaseExpression, *, starred: bool) -> Element:
    """Read one element of a list, or the params argument as a whole."""
    return _element(module, index, node, infer(module, node), starred=starred)


def _spreads_lists(module: SourceModule, display: Display) -> bool:
    """Tell whether a star in a display hides elements that are written out elsewhere."""
    if not isinstance(display, cst.List | cst.Tuple):
        return False
    stars = [element.value for element in display.elements if isinstance(element, cst.StarredElement)]
    kinds = [infer(module, star).of for star in stars]
    hidden = any(kind is None or kind.shape not in {Shape.TENSOR, Shape.NAMED, Shape.GROUP} for kind in kinds)
    return hidden and all(assemble(module, star) is not None for star in stars)


def _chooses(module: SourceModule, display: Display) -> bool:
    """Tell whether an element is one of two things of different kinds: `it if flag else {'params': it}`."""
    return isinstance(display, cst.List | cst.Tuple) and any(
        isinstance(element.value, cst.IfExp) and infer(module, element.value) == UNKNOWN for element in display.elements
    )


def _display(module: SourceModule, node: cst.BaseExpression) -> tuple[Display, Place | None, Refusal | None] | None:
    """Find the one display that reaches the params argument, directly or through one local variable."""
    if isinstance(node, Display):
        return node, None, None
    if not isinstance(node, cst.Name):
        return None
    value = module.assigned_value(node)
    if not isinstance(value, cst.List | cst.Tuple | cst.ListComp) or module.is_changed(node):
        return None
    others = [use for use in module.uses(node) if use is not node]
    if any(filler_of(module, use) is not None for use in others) or any(_counts(module, use) for use in others):
        # What counts the elements must not get a flat list: nothing of it is written anew.
        return None
    refusal = used_by_others(module, [(node.value, use) for use in others])
    return value, place_of(module, value), refusal


def _counts(module: SourceModule, use: cst.Name) -> bool:
    return is_harmless_use(module, use) and not isinstance(module.parent(use), cst.Del)


def _elements(module: SourceModule, display: Display) -> tuple[Element, ...]:
    match display:
        case cst.List(elements=elements) | cst.Tuple(elements=elements):
            return tuple(
                read_element(module, index, element.value, starred=isinstance(element, cst.StarredElement))
                for index, element in enumerate(elements)
            )
        case cst.ListComp(elt=item) | cst.GeneratorExp(elt=item):
            return (_element(module, 0, item, _kind_of_items(module, display), starred=False),)


def _parts(module: SourceModule, assembly: Assembly) -> tuple[Element, ...]:
    numbers: dict[int, int] = {}
    return tuple(_part(module, index, part, numbers) for index, part in enumerate(assembly.parts))


def _part(module: SourceModule, index: int, part: Part, numbers: dict[int, int]) -> Element:
    kind = infer(module, part.node) if part.comprehension is None else _kind_of_items(module, part.comprehension)
    element = _element(module, index, part.node, kind, starred=part.starred)
    if part.comprehension is not None and element.params is not None and not _is_group(kind, starred=part.starred):
        drawn = _sources_of_items(module, part.comprehension, element.params.sources)
        element = replace(element, params=replace(element.params, sources=drawn))
    return replace(
        element,
        condition=next((condition.text for condition in reversed(part.conditions) if condition.text), ""),
        branches=frozenset(
            (numbers.setdefault(id(condition.node), len(numbers)), condition.branch)
            for condition in part.conditions
            if condition.branch
        ),
        in_order=part.in_order,
    )


def _sources_of_items(module: SourceModule, display: cst.ListComp | cst.GeneratorExp, found: Sources) -> Sources:
    """Tell where the elements of a comprehension draw from, all together."""
    clause = display.for_in
    if clause.inner_for_in is not None:
        return None
    return sources_of_rounds(module, clause, found, is_filtered=bool(clause.ifs))


def _kind_of_items(module: SourceModule, display: cst.ListComp | cst.GeneratorExp) -> Kind:
    """Infer the element of a comprehension, which depends on the names that the comprehension binds."""
    return infer(module, display).of or UNKNOWN


def _element(module: SourceModule, index: int, node: cst.BaseExpression, kind: Kind, *, starred: bool) -> Element:
    group = read_group(module, node)
    lost = lost_params(node)
    held = held_params(module, node, starred=starred) if _is_group(kind, starred=starred) else ()
    return Element(
        index=index,
        span=module.span(node),
        code=module.code(node),
        kind=kind,
        starred=starred,
        params=with_places(module, group.params if group is not None else read_params(module, node)),
        options=group.options if group is not None else None,
        node=node,
        held=tuple(with_places(module, params) for params in held),
        lost=module.code(lost) if lost is not None else "",
    )


def _is_group(kind: Kind, *, starred: bool) -> bool:
    return kind.yields(Shape.GROUP) if starred else kind.shape is Shape.GROUP
