"""Flat lists of parameters that several statements put together: where some of them certainly come from."""

from dataclasses import replace

import libcst as cst

from paramgroups.model.kinds import Shape
from paramgroups.model.paths import Sources
from paramgroups.model.values import Params
from paramgroups.syntax.constructions.lists.assemblies import assemble
from paramgroups.syntax.constructions.lists.parts import Part
from paramgroups.syntax.expressions.sources import sources, sources_of_element
from paramgroups.syntax.expressions.values import read_params
from paramgroups.syntax.source.conditions import Condition
from paramgroups.syntax.source.module import SourceModule


def read_flat(module: SourceModule, argument: cst.BaseExpression) -> Params:
    """Read a params argument that certainly yields parameters."""
    return with_places(module, read_params(module, argument))


def with_places(module: SourceModule, params: Params) -> Params:
    """Say where some of the parameters come from that several statements put into a list with a name."""
    name = params.node
    is_open = params.sources is None and params.kind.yields(Shape.TENSOR)
    assembly = assemble(module, name) if is_open and isinstance(name, cst.Name) else None
    if assembly is None or assembly.refusal is not None:
        return params
    assert name is not None
    around = module.enclosing(name, cst.FunctionDef)
    near = [part for part in assembly.parts if module.enclosing(part.node, cst.FunctionDef) is around]
    places = (place for part in near for place in _drawn(module, part) or ())
    return replace(params, some_sources=tuple(place for place in places if not place.partial))


def _drawn(module: SourceModule, part: Part) -> Sources:
    """Return where an element comes from; under a condition it may not."""
    source = _gone_through(part)
    if source is not None:
        return sources(module, source)
    if part.comprehension is not None:
        found = sources(module, part.comprehension)
    else:
        found = sources(module, part.node) if part.starred else sources_of_element(module, part.node)
    is_chosen = any(condition.node is not part.comprehension for condition in part.conditions)
    return tuple(replace(path, partial=path.partial or is_chosen) for path in found) if found is not None else None


def _gone_through(part: Part) -> cst.BaseExpression | None:
    """Return what a loop goes through that puts all of it into the list: `for p in net.parameters(): params.append(p)`.

    Of what comes with a name, the parameter.
    """
    match part:
        case Part(node=cst.Name(value=name), starred=False, conditions=[Condition(node=cst.For() as loop)]):
            pass
        case _:
            return None
    match loop.target:
        case cst.Name(value=variable) | cst.Tuple(elements=[_, cst.Element(value=cst.Name(value=variable))]):
            return loop.iter if variable == name else None
        case _:
            return None
