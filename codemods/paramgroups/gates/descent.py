"""Which classes of a tree are optimizers: those that descend from one, under all names that packages export them by."""

from collections.abc import Iterable, Mapping

from paramgroups.model.third_party_optimizers import third_party_optimizer
from paramgroups.model.torch_optimizers import torch_optimizer
from paramgroups.syntax.constructions.handing_on import BASES, HARMLESS_BASES, Constructor

Export = tuple[str, str]
"""A name, and what it stands for: `project.optim.Ranger`, `project.optim.ranger.Ranger`; `*` for all of a module."""


def optimizers_of(
    bases: Mapping[str, tuple[str, ...]], constructors: Mapping[str, Constructor], exports: Iterable[Export]
) -> tuple[frozenset[str], frozenset[str]]:
    """Return all optimizer classes, and those of them whose constructor looks at its params or groups by itself."""
    exports = tuple(exports)
    known = {base for found in bases.values() for base in found if is_optimizer(base)}
    optimizers: set[str] = set()
    inspecting: set[str] = set()
    size = -1
    while size != len(optimizers) + len(inspecting):
        size = len(optimizers) + len(inspecting)
        for name, found in bases.items():
            constructor = constructors.get(name, Constructor.INHERITED)
            if constructor is Constructor.OTHER:
                continue
            parents = [base for base in found if base not in HARMLESS_BASES]
            # A mixin may do anything with the params.
            if len(parents) == 1 and (parents[0] in optimizers or parents[0] in known):
                optimizers.add(name)
                if constructor is Constructor.INSPECTS or parents[0] in inspecting or _inspects(parents[0]):
                    inspecting.add(name)
        for name, origin in exports:
            _export(name, origin, optimizers, inspecting)
    return frozenset(optimizers), frozenset(inspecting)


def _export(name: str, origin: str, optimizers: set[str], inspecting: set[str]) -> None:
    pairs = [(name, origin)]
    if name.endswith(".*"):
        module = origin.removesuffix(".*")
        pairs = [
            (f"{name.removesuffix('*')}{known.rpartition('.')[2]}", known)
            for known in optimizers
            if known.rpartition(".")[0] == module
        ]
    for alias, known in pairs:
        if known in optimizers:
            optimizers.add(alias)
            inspecting.update({alias} if known in inspecting else ())


def is_optimizer(name: str) -> bool:
    """Tell a known optimizer class, or a base of optimizers."""
    return name in BASES or torch_optimizer(name) is not None or third_party_optimizer(name) is not None


def _inspects(parent: str) -> bool:
    """Tell whether an optimizer of a package does more with params than hand them on to `torch.optim.Optimizer`."""
    found = torch_optimizer(parent) or third_party_optimizer(parent)
    return found is not None and (found.inspects or found.one_group or found.checks_params or bool(found.inspects_with))
