"""Functions of this file whose results other files pass to optimizers, as their groups."""

from dataclasses import dataclass

import libcst as cst

from paramgroups.model.construction import Construction, Element
from paramgroups.model.kinds import UNKNOWN
from paramgroups.syntax.constructions.assemblies import assemble_returned
from paramgroups.syntax.constructions.group_lists import list_of
from paramgroups.syntax.constructions.optimizer_classes import optimizer_named
from paramgroups.syntax.constructions.unedited import construction_out_of_sight
from paramgroups.syntax.source.module import SourceModule


@dataclass(frozen=True)
class AskedFunction:
    """A function, with the construction of each optimizer that gets its result, as far as this file shows it."""

    function: cst.FunctionDef
    constructions: tuple[Construction, ...]


def read_asked_functions(module: SourceModule) -> list[AskedFunction]:
    """Read the functions at the top of the file that other files ask for groups."""
    package = module.name.removesuffix(".__init__")
    found: list[AskedFunction] = []
    for function in module.tree.body if module.known.asked else ():
        if not isinstance(function, cst.FunctionDef) or function.decorators:
            continue
        asked = module.known.asked.get(f"{package}.{function.name.value}")
        if asked is not None:
            constructions = [_construction(module, function, name) for name in asked.optimizers]
            found.append(AskedFunction(function, tuple(one for one in constructions if one is not None)))
    return found


def _construction(module: SourceModule, function: cst.FunctionDef, name: str) -> Construction | None:
    """Imagine the construction that another file makes."""
    optimizer = optimizer_named(module, name)
    assembly = assemble_returned(module, function)
    if optimizer is None or assembly is None:
        return None
    span = module.span(function.name)
    argument = Element(0, span, function.name.value, UNKNOWN, False, None, None, function.name)
    return construction_out_of_sight(module, optimizer, list_of(module, assembly), argument, span)
