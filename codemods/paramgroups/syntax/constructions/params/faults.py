"""What makes a construction raise where no rule mends it: behind a name or a star, in a flat list, in a sum."""

from collections.abc import Iterator, Sequence

import libcst as cst

from paramgroups.model.construction import Element, Fault
from paramgroups.model.kinds import DICT_OF_NAMED, PARAMETER_METHODS, UNKNOWN, Kind, Shape
from paramgroups.model.list_errors import is_group, is_tensor
from paramgroups.outcome import Effect, Today
from paramgroups.syntax.constructions.lists.group_lists import GroupList
from paramgroups.syntax.constructions.params.iterated import cannot_be_iterated, iterated
from paramgroups.syntax.constructions.params.lone_chains import lone_chains
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.expressions.sums import failing_sums, is_evaluated_with
from paramgroups.syntax.source.module import SourceModule

_NOT_ITERABLE = "TypeError, in words that depend on how it is iterated over"
_MODULES = {Shape.MODULE, Shape.METHOD}


def lasting_fault(
    module: SourceModule, call: cst.Call, argument: Element, groups: GroupList, mended: set[int]
) -> Fault | None:
    """Return that for which the construction raises whatever is mended elsewhere; None where there is no such thing.

    `argument` is what it gets as its params, and `mended` are the ids of the nodes that rules look at by themselves.
    """
    written = groups.display or call
    always = [element for element in groups.elements if not element.condition]
    lone = [argument] if is_group(argument) else []
    held = [(element, params.node) for element in (*lone, *always) for params in element.held]
    sums = [(node, error) for node, error in failing_sums(module, written) if is_evaluated_with(module, node, written)]
    early: list[tuple[cst.BaseExpression, str]] = [*sums]
    early += [(node, _NOT_ITERABLE) for _, params in held for node in _wrongly_iterated(module, params)]
    where = "at construction" if groups.place is None else "before the construction"
    for node, error in early:
        if id(node) not in mended:
            return Fault(module.code(node), Today(Effect.RAISES, error, where))
    for element, params in held:
        for choice in _choices(params):
            if _is_wrong(module, choice, mended):
                return Fault(module.code(choice), at=element.span)
        for source in _of_no_parameters(module, params):
            is_cut = infer(module, source).shape is Shape.TENSOR
            # The rows of a parameter are no parameters.
            return Fault(module.code(source), at=element.span, kind="ValueError" if is_cut else "TypeError")
    wrong = next((one for one in always if not one.starred and _is_no_element(module, one.node)), None)
    if wrong is not None:
        return Fault(wrong.code, at=wrong.span)
    pair = _pair_beside_others(always)
    return Fault(pair.code, at=pair.span, kind="ValueError") if pair is not None else None


def _pair_beside_others(elements: Sequence[Element]) -> Element | None:
    """Return a tuple of parameters beside anything else: in a flat list torch takes it for a name and its tensor."""
    if not elements or is_group(elements[0]):
        return None
    others = any(
        is_group(one) or is_tensor(one) or (one.starred and one.kind.shape is Shape.METHOD) for one in elements
    )
    pairs = (one for one in elements if not one.starred and one.kind.classname == "tuple")
    return next((one for one in pairs if others and one.kind.yields(Shape.TENSOR)), None)


def _wrongly_iterated(module: SourceModule, params: cst.BaseExpression | None) -> Iterator[cst.BaseExpression]:
    """Yield the methods and modules that are iterated over, here or where a name gets its value."""
    value = module.assigned_value(params) if isinstance(params, cst.Name) else params
    if value is None:
        return
    for source in iterated(module, value):
        kind = infer(module, source)
        if cannot_be_iterated(module, kind) or (kind == UNKNOWN and _is_uncalled(module, source)):
            yield source


def _choices(params: cst.BaseExpression | None) -> Iterator[cst.BaseExpression]:
    """Yield what the params of a group may be: either side of a conditional expression."""
    if isinstance(params, cst.IfExp):
        yield from _choices(params.body)
        yield from _choices(params.orelse)
    elif params is not None:
        yield params


def _of_no_parameters(module: SourceModule, params: cst.BaseExpression | None) -> Iterator[cst.BaseExpression]:
    """Yield the containers of modules that a chain takes the modules of, and the parameters that are cut into rows."""
    for source in iterated(module, params) if params is not None else ():
        kind = infer(module, source)
        is_container = kind.shape is Shape.MODULE and kind.classname in {"Sequential", "ModuleList"} and kind.of
        # Behind a star a rule names them.
        if (is_container or kind.shape is Shape.TENSOR) and not isinstance(
            module.parent(source), cst.CompFor | cst.StarredElement
        ):
            yield source


def _is_no_element(module: SourceModule, node: cst.BaseExpression) -> bool:
    """Tell an iterable of which no rule makes a group: of parameters with names and without, of what nobody knows.

    A tuple may be a name and its tensor. Modules and methods in it are named by a rule; what else is in it, by none.
    """
    kind = infer(module, node)
    if kind == UNKNOWN:
        return _is_view(module, node) or _is_uncalled(module, node)
    if kind.shape is not Shape.ITERABLE or kind.classname == "tuple":
        return False
    if kind.yields(Shape.TENSOR) or kind.yields(Shape.NAMED):
        return False
    parts = [infer(module, source) for source in iterated(module, node)]
    named = [part for part in parts if part.shape in _MODULES]
    return not named or not all(part in named or part.yields(Shape.TENSOR) for part in parts)


def _is_view(module: SourceModule, node: cst.BaseExpression) -> bool:
    """Tell `net.a.values()`, whatever `net.a` is: no dict and no parameter, unless the file has such methods."""
    own = {function.name.value for function in module.nodes(cst.FunctionDef)} | module.stored_names
    match node:
        case cst.Call(func=cst.Attribute(attr=cst.Name(value=name)), args=[]):
            return name in {"values", "items"} - own
        case _:
            return False


def _is_wrong(module: SourceModule, params: cst.BaseExpression, mended: set[int]) -> bool:
    kind = infer(module, params)
    if isinstance(params, cst.List):
        items = (infer(module, element.value) for element in params.elements if isinstance(element, cst.Element))
        iterables = (item for item in items if item.shape is Shape.ITERABLE and item.classname != "tuple")
        return id(params) not in mended and any(iterables)
    if _holds_no_parameters(kind):
        return id(params) not in mended or not any(lone_chains(module, params))
    if kind == UNKNOWN:
        # No rule names the method of what may be no module.
        return _is_uncalled(module, params)
    return _is_no_parameters(kind) and id(params) not in mended


def _is_uncalled(module: SourceModule, params: cst.BaseExpression) -> bool:
    """Tell `net.parameters`, whatever `net` is: a method by its name, unless the file has such properties."""
    own = module.properties | module.stored_names
    return isinstance(params, cst.Attribute) and params.attr.value in PARAMETER_METHODS - own


def _holds_no_parameters(kind: Kind) -> bool:
    """Tell a list of iterators, of modules or of methods; torch takes a tuple of two for a name and its tensor."""
    wrong = kind.of is not None and kind.of.shape in {Shape.ITERABLE, Shape.MODULE, Shape.METHOD}
    return kind.shape is Shape.ITERABLE and wrong and kind.of is not None and kind.of.classname != "tuple"


def _is_no_parameters(kind: Kind) -> bool:
    """Tell a module, a method, or a dict of names; a module of unknown class may be a list."""
    is_module = kind.shape is Shape.MODULE and bool(kind.classname)
    return is_module or kind.shape is Shape.METHOD or kind == DICT_OF_NAMED
