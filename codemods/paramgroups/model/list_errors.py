"""What torch raises for a list that mixes group dicts and other things, element by element."""

from collections.abc import Sequence
from dataclasses import replace

from paramgroups.model.construction import Construction, Element, Form
from paramgroups.model.kinds import VAGUE, Shape
from paramgroups.model.paths import Content, Path, doubt
from paramgroups.outcome import IF_REACHED, Effect, Span, Today
from paramgroups.refusals import Reason, Refusal


def list_error(elements: Sequence[Element]) -> Today:
    """Tell the error of the constructor for a list that is neither flat nor all groups (torch 2.13)."""
    today = _error(elements)
    if not _is_reached(elements):
        return replace(today, where=f"{today.where}, {IF_REACHED}")
    condition = _condition(elements)
    return today if condition is None else replace(today, where=f"{today.where}, if {condition}")


def _condition(elements: Sequence[Element]) -> str | None:
    """Tell on what it depends that there is anything beside the groups, if the file does not show that.

    A star before the parameters of `nn.Identity()` puts nothing into the list, nor does one before a spent iterator.
    """
    others = [element for element in elements if not is_group(element)]
    if not all(element.starred and is_tensor(element) for element in others):
        return None
    used = [element.code for element in others if element.params is not None and element.params.reused]
    if used and len(used) == len(others):
        return f"`{used[0]}` is not used up before"
    place = _perhaps_nothing(others)
    return None if place is None else f"`{place}` holds parameters"


def _perhaps_nothing(others: Sequence[Element]) -> Path | None:
    """Name a module of which the file does not show that it has parameters, where all parameters come from such."""
    sources = [element.params.sources if element.params is not None else None for element in others]
    found = [_doubt(places or ()) for places in sources]
    return found[0] if found and None not in found else None


def _doubt(places: Sequence[Path]) -> Path | None:
    """Name a place of several that may yield nothing at all: without parameters, or with none behind a filter."""
    if places and all(place.partial for place in places):
        return places[0]
    return doubt(tuple(places), tuple(places))


def unless_changed(today: Today, refusal: Refusal | None) -> Today:
    """Tell less of an error where other code has the list too, and may change it."""
    if refusal is None or refusal.reason is not Reason.LIST_USED_ELSEWHERE:
        return today
    return Today(Effect.SILENT, f"raises {today.where}, unless other code changes the list: {today.message}")


def if_reached(today: Today, elements: Sequence[Element], spans: Sequence[Span]) -> Today:
    """Say of an error inside of elements that it depends on the branches which they stand in."""
    branched = [element.span for element in elements if element.branches or element.condition]
    is_open = all(any(around.holds(span) for around in branched) for span in spans)
    if today.effect is not Effect.RAISES or not today.is_certain or not is_open:
        return today
    return replace(today, where=f"{today.where}, {IF_REACHED}")


def _is_reached(elements: Sequence[Element]) -> bool:
    """Tell whether the list is certainly wrong, whichever branches are taken that put something into it."""
    always = [element for element in elements if not element.branches and not element.condition]
    if any(map(_is_wrong, always)):
        return True
    if any(map(is_group, always)) and any(map(is_tensor, always)):
        return True
    sides: dict[int, dict[str, bool]] = {}
    for element in elements:
        # What stands in branches of branches is reached only if those around are.
        for number, side in element.branches if len(element.branches) == 1 else ():
            sides.setdefault(number, {})[side] = _is_wrong(element) or sides.get(number, {}).get(side, False)
    return any(len(found) > 1 and all(found.values()) for found in sides.values())


def _is_wrong(element: Element) -> bool:
    """Tell what raises whatever stands beside it; of a tuple, torch takes the first part for the name of the second."""
    return not is_group(element) and not is_tensor(element) and not _is_tuple(element)


def _error(elements: Sequence[Element]) -> Today:
    """Tell the error: the first element decides which of two messages comes, the first wrong one what it names."""
    if any(element.condition or not element.in_order for element in elements) and not _are_alike(elements):
        return _raises("TypeError, in words that depend on which of these lines are reached")
    first = elements[0]
    if is_group(first):
        wrong = next(element for element in elements if not is_group(element) and _is_known(element))
        name = _class(wrong)
        faulty = next((each.params for each in elements if _is_faulty(each) and each.index < wrong.index), None)
        if faulty is not None:
            return _raises(f"TypeError, in words that depend on what `{' '.join(faulty.code.split())}` is")
        if _is_unknown(name) or (wrong.kind.shape is Shape.MODULE and "." not in name):
            return _depending(wrong)
        return _raises(f"TypeError: param_group must be a dict, but got <class '{name}'>")
    vague = next((element for element in elements if not _is_known(element) or _is_tuple(element)), None)
    wrong = next(element for element in elements if not is_tensor(element) and _is_known(element))
    if (vague is not None and vague.index < wrong.index) or _is_tuple(wrong):
        return _raises(f"TypeError, in words that depend on what `{' '.join((vague or wrong).code.split())}` is")
    name = wrong.kind.typename or "dict"
    if _is_unknown(name) or (wrong.kind.shape is Shape.MODULE and "." not in name):
        return _depending(wrong)
    return _raises(f"TypeError: optimizer can only optimize Tensors, but one of the params is {name}")


def _is_unknown(name: str) -> bool:
    return "..." in name and name != VAGUE


def _are_alike(elements: Sequence[Element]) -> bool:
    """Tell whether the message is the same in whatever order the elements come, and whichever do."""
    wrong = {element.kind for element in elements if not is_group(element)}
    is_sure = not elements[0].condition and elements[0].in_order and all(element.in_order for element in elements)
    return len(wrong) == 1 and (is_sure or not any(is_group(element) for element in elements))


def _is_tuple(element: Element) -> bool:
    """Tell a tuple in a list, which torch takes for a name and its tensor."""
    return element.kind.classname == "tuple" and not element.starred


def is_group(element: Element) -> bool:
    """Tell a group dict, or a star of them."""
    return element.kind.shape is Shape.GROUP if not element.starred else element.kind.yields(Shape.GROUP)


def certain_groups(construction: Construction) -> tuple[Element, ...]:
    """List the groups of a list that are in it whatever happens; none where it may hold anything else."""
    elements = construction.elements
    if construction.form not in {Form.LIST, Form.ASSEMBLED} or not all(map(_is_certain_group, elements)):
        return ()
    # Where other code has the list too, it may take out again what raises.
    return elements if construction.list_refusal is None else ()


def _is_certain_group(element: Element) -> bool:
    return is_group(element) and not element.condition and not element.branches


def is_iterator(element: Element) -> bool:
    """Tell an iterable of parameters, named or not, that may become the params of a group: a set may not."""
    kind = element.kind
    return not element.starred and (kind.yields(Shape.TENSOR) or kind.yields(Shape.NAMED)) and kind.classname != "set"


def is_set(element: Element) -> bool:
    """Tell a set of parameters, of which torch makes no group."""
    return not element.starred and element.kind.yields(Shape.TENSOR) and element.kind.classname == "set"


def is_tensor(element: Element) -> bool:
    """Tell a parameter, or a star of them."""
    return element.kind.yields(Shape.TENSOR) if element.starred else element.kind.shape is Shape.TENSOR


def adds_nothing(element: Element) -> bool:
    """Tell a star before the parameters of modules that have none."""
    places = element.params.sources if element.params is not None and element.starred else None
    return bool(places) and all(place.content is Content.NONE for place in places or ())


def _is_faulty(element: Element) -> bool:
    """Tell a group whose params are no parameters, of which torch says so before it comes to the next."""
    if element.params is None:
        return False
    kind, wrong = element.params.kind, {Shape.MODULE, Shape.METHOD}
    holds_wrong = kind.of is not None and kind.of.shape in {*wrong, Shape.ITERABLE}
    return kind.shape in wrong or (kind.shape is Shape.ITERABLE and holds_wrong)


def _is_known(element: Element) -> bool:
    wrong = not element.starred and element.kind.shape in {Shape.MODULE, Shape.METHOD, Shape.ITERABLE}
    return wrong or is_group(element) or is_tensor(element)


def _class(element: Element) -> str:
    if is_tensor(element):
        item = element.kind.of if element.starred else element.kind
        return item.classname if item is not None else ""
    if element.kind.shape is Shape.MODULE:
        return element.kind.typename
    return element.kind.printed_class


def _depending(wrong: Element) -> Today:
    """Tell the error for a module whose full name is not known."""
    name = wrong.kind.classname
    what = f"the full name of `{name}`" if name not in {"", "..."} else f"what `{' '.join(wrong.code.split())}` is"
    return _raises(f"TypeError, in words that depend on {what}")


def _raises(message: str) -> Today:
    return Today(Effect.RAISES, message, "at construction")
