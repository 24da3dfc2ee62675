"""Reading calls of functions of the file that construct and return an optimizer, for the edits behind such a call."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import libcst as cst

from paramgroups.model.alternatives import any_of
from paramgroups.model.construction import Form
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_of
from paramgroups.syntax.constructions.expectations import error_is_expected, error_is_expected_behind
from paramgroups.syntax.constructions.holders import holder_of
from paramgroups.syntax.constructions.lists.group_lists import GroupList, read_element
from paramgroups.syntax.constructions.lists.helpers import params_argument
from paramgroups.syntax.constructions.site import Site
from paramgroups.syntax.constructions.unedited import construction_out_of_sight
from paramgroups.syntax.edits.addresses import Addresses
from paramgroups.syntax.edits.followers import read_followers
from paramgroups.syntax.edits.reader import read_edit
from paramgroups.syntax.expressions.definitions import values_of_call
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module
from paramgroups.syntax.source.shapes import last_name
from paramgroups.syntax.source.statements import place_of

_MAX_CALLS = 3
"""How many functions may hand an optimizer on."""


@dataclass(frozen=True)
class _Made:
    """A construction whose optimizer a function returns."""

    call: cst.Call
    optimizer: OptimizerClass


def read_made_site(module: SourceModule, call: cst.Call, sites: Mapping[int, Site]) -> Site | None:
    """Read a call that certainly returns a new optimizer of a known class; the construction serves other calls too.

    So no edit behind it can be written into the construction, and each is reported with that as the reason.
    `sites` are the constructions of the file by the ids of their calls.
    """
    if last_name(call.func) not in _constructing_functions(module) or optimizer_of(module, call) is not None:
        return None
    place, holder = place_of(module, call), holder_of(module, call)
    if place is None or holder is None or error_is_expected(module, call) or error_is_expected_behind(module, call):
        return None
    made = _made_by(module, call)
    argument = params_argument(made[0].call, made[0].optimizer.first) if made else None
    if argument is None:
        return None
    optimizer = any_of(one.optimizer for one in made)
    followers = read_followers(module, place, holder.target, optimizer, names=holder.others)
    lines = sorted({module.span(one.call).line for one in made})
    element = read_element(module, 0, call, starred=False)
    construction = construction_out_of_sight(module, optimizer, GroupList(Form.OPAQUE), element, module.span(call))
    construction = replace(construction, edits=followers.edits)
    site = Site(construction, call, argument, None, None, followers.statements, followers.aliases, None, None)
    makers = tuple(sites[id(one.call)].construction for one in made if id(one.call) in sites)
    return replace(site, elsewhere=_made_elsewhere(last_name(call.func), lines), makers=makers)


@once_a_module
def _constructing_functions(module: SourceModule) -> frozenset[str]:
    """Name the functions of the file that return something and construct an optimizer, or call one that does."""
    found: set[str] = set()
    calls = [call for call in module.nodes(cst.Call) if optimizer_of(module, call) is not None]
    while calls:
        around = (module.enclosing(call, cst.FunctionDef, cst.Lambda, cst.ClassDef) for call in calls)
        new = {function.name.value for function in around if isinstance(function, cst.FunctionDef)} - found
        found |= new
        calls = [call for call in module.nodes(cst.Call) if last_name(call.func) in new] if new else []
    return frozenset(found)


def _made_by(module: SourceModule, call: cst.Call, depth: int = 0) -> list[_Made]:
    """List the constructions one of which a call certainly makes and returns; nothing where that is not certain."""
    found: list[_Made] = []
    for value in values_of_call(module, call) if depth < _MAX_CALLS else ():
        calls = [*_calls_of_value(module, value)]
        for inner in calls:
            optimizer = optimizer_of(module, inner)
            if optimizer is None:
                made = _made_by(module, inner, depth + 1)
            else:
                made = [_Made(inner, optimizer)] if _is_known_here(optimizer) else []
            if not made or not _is_handed_on_new(module, value, made):
                return []
            found += made
        if not calls:
            return []
    return found


def _is_known_here(optimizer: OptimizerClass) -> bool:
    """Tell a class that no other file has to explain."""
    return all(one.options and not one.inspects for one in optimizer.classes)


def _calls_of_value(module: SourceModule, value: cst.BaseExpression) -> Iterator[cst.Call]:
    """Yield what `return Adam(…)` and `return optimizer` return, as far as calls make it; nothing for anything else."""
    if isinstance(value, cst.Call):
        yield value
    elif isinstance(value, cst.Name):
        values = [module.value_of(assignment) for assignment in module.assignments(value)]
        if all(isinstance(one, cst.Call) for one in values):
            yield from (one for one in values if isinstance(one, cst.Call))


def _is_handed_on_new(module: SourceModule, value: cst.BaseExpression, made: list[_Made]) -> bool:
    """Tell whether a function does nothing with an optimizer that it returns but edit its groups."""
    if not isinstance(value, cst.Name):
        return True
    addresses = Addresses(module, value.value)
    optimizer = any_of(one.optimizer for one in made)
    uses = [use for use in module.reads(value) if not isinstance(module.parent(use), cst.Return)]
    places = [place_of(module, use) for use in uses]
    return all(place is not None and read_edit(addresses, optimizer, place) is not None for place in places)


def _made_elsewhere(name: str, lines: list[int]) -> Refusal:
    where = " and ".join([", ".join(map(str, lines[:-1])), str(lines[-1])] if lines[1:] else [str(lines[0])])
    return Refusal(
        Reason.MADE_ELSEWHERE,
        f"`{name}` constructs this optimizer on line{'s' if lines[1:] else ''} {where}, for whoever calls it; "
        "give it the values as arguments, or write this into the construction if all callers want it",
    )
