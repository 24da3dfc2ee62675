"""Functions of this file whose results other files pass to optimizers, as their groups."""

from dataclasses import dataclass

import libcst as cst

from paramgroups.model.construction import Construction, Element, Form
from paramgroups.model.kinds import UNKNOWN
from paramgroups.syntax.constructions.assemblies import assemble_returned
from paramgroups.syntax.constructions.group_lists import list_of
from paramgroups.syntax.constructions.optimizer_classes import optimizer_named
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
    """Imagine the construction that another file makes: nothing is known of it but the class and the list."""
    optimizer = optimizer_named(module, name)
    assembly = assemble_returned(module, function)
    if optimizer is None or assembly is None:
        return None
    groups = list_of(module, assembly)
    span = module.span(function.name)
    return Construction(
        optimizer=optimizer,
        span=span,
        form=Form.ASSEMBLED,
        argument=Element(0, span, function.name.value, UNKNOWN, False, None, None, function.name),
        spots=(),
        flat=None,
        elements=groups.elements,
        container="list",
        list_refusal=groups.refusal,
        defaults=(),
        open_defaults=True,
        edits=(),
        no_effects=(),
        spent=(),
        indexed_alone=False,
        observes_defaults=True,
        in_class_body=False,
        names=frozenset(),
        pure=False,
        pure_behind=False,
        alone=False,
        id_is_builtin=True,
        target=module.settings.target_torch,
    )
