"""Functions, methods and properties of this file whose results other files pass to optimizers, as their groups."""

from collections.abc import Iterator
from dataclasses import dataclass

import libcst as cst

from paramgroups.model.construction import Construction, Element
from paramgroups.model.kinds import UNKNOWN
from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_named
from paramgroups.syntax.constructions.lists.assemblies import assemble_returned
from paramgroups.syntax.constructions.lists.group_lists import list_of
from paramgroups.syntax.constructions.unedited import construction_out_of_sight
from paramgroups.syntax.source.module import SourceModule


@dataclass(frozen=True)
class AskedFunction:
    """One of them, with the construction of each optimizer that gets its result, as far as this file shows it."""

    function: cst.FunctionDef
    constructions: tuple[Construction, ...]


def read_asked_functions(module: SourceModule) -> list[AskedFunction]:
    """Read the functions at the top of the file, and the members of its classes, that other files ask for groups."""
    package = module.name.removesuffix(".__init__")
    found: list[AskedFunction] = []
    for name, function in _named_functions(module.tree) if module.known.asks(module.name) else ():
        asked = module.known.asked.get(f"{package}.{name}")
        if asked is not None:
            constructions = [_construction(module, function, one) for one in asked.optimizers]
            found.append(AskedFunction(function, tuple(one for one in constructions if one is not None)))
    return found


def _named_functions(tree: cst.Module) -> Iterator[tuple[str, cst.FunctionDef]]:
    for node in tree.body:
        match node:
            case cst.FunctionDef(name=name) if not node.decorators:
                yield name.value, node
            case cst.ClassDef(name=name, body=cst.IndentedBlock(body=body)):
                yield from ((f"{name.value}.{one.name.value}", one) for one in body if isinstance(one, cst.FunctionDef))
            case _:
                pass


def _construction(module: SourceModule, function: cst.FunctionDef, name: str) -> Construction | None:
    """Imagine the construction that another file makes."""
    optimizer = optimizer_named(module, name)
    assembly = assemble_returned(module, function)
    if optimizer is None or assembly is None:
        return None
    span = module.span(function.name)
    argument = Element(0, span, function.name.value, UNKNOWN, False, None, None, function.name)
    return construction_out_of_sight(module, optimizer, list_of(module, assembly), argument, span)
