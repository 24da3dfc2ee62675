"""What the modules of a tree import of torch and of other packages, and so hand on under names of their own."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from paramgroups.model.third_party_optimizers import third_party_optimizer
from paramgroups.model.torch_optimizers import TORCH_OPTIMIZERS, torch_optimizer
from paramgroups.tree import IN_OPTIM, modules_around

TORCH_MODULES = frozenset({"torch", "torch.optim"})
"""Modules that files hand on, and that hold optimizer classes."""

_NAMES_OF_MODULES = frozenset(name.rpartition(".")[2] for name in TORCH_MODULES)

_MOST_PARTS = 12
"""Parts of a name that anybody writes."""

Export = tuple[str, str]
"""A name, and what it stands for: `project.optim.Ranger`, `project.optim.ranger.Ranger`; `*` for all of a module."""


def handed_on(exports: Iterable[Export]) -> dict[str, str]:
    """Return the names that certainly stand for an optimizer class of a package, each with the name of that class."""
    plain: dict[str, set[str]] = defaultdict(set)
    stars: list[Export] = []
    for name, origin in exports:
        if name.endswith(".*"):
            stars.append((name[:-1], origin[:-1]))
        else:
            plain[name].add(origin)
    found = {f"{prefix}{name}": f"{origin}{name}" for prefix, origin in stars for name in _names_in(origin)}
    size = -1
    while size != len(found):
        size = len(found)
        for name, origins in plain.items():
            if len(origins) == 1 and (known := _known(next(iter(origins)), found)) is not None:
                found[name] = known
        within = in_modules(found)
        for prefix, origin in stars:
            names = within.get(origin[:-1], ())
            found.update({f"{prefix}{name.rpartition('.')[2]}": found[name] for name in names})
    return {name: known for name, known in found.items() if len(plain.get(name, ())) < 2}


def in_modules(names: Iterable[str]) -> dict[str, list[str]]:
    """List names by their modules."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in names:
        found[name.rpartition(".")[0]].append(name)
    return found


def through_modules(wanted: Iterable[str], exports: Sequence[Export]) -> list[Export]:
    """List what names like `project.common.optim.Adam` stand for, where a file hands on a module of torch."""
    origins: dict[str, set[str]] = defaultdict(set)
    for name, origin in exports:
        origins[name].add(origin)
    found: set[Export] = set()
    pending = [name for name in wanted if IN_OPTIM in name]
    while pending:
        name = pending.pop()
        for owner in modules_around(name):
            one = {(name, f"{origin}{name.removeprefix(owner)}") for origin in origins.get(owner, ())}
            # What an import says counts more than what a star may bring. A star keeps the name of torch's module: any
            # other part of the name would be looked for below every star of every package, and so on.
            around, _, last = owner.rpartition(".")
            if not one and last in _NAMES_OF_MODULES:
                stars = origins.get(f"{around}.*", ())
                one = {(name, f"{origin[:-1]}{name.removeprefix(f'{around}.')}") for origin in stars}
            # A package may hand on what has its own name: that would go on for ever.
            pending += [origin for _, origin in one - found if IN_OPTIM in origin and origin.count(".") < _MOST_PARTS]
            found |= one
    return sorted(found)


def _names_in(module: str) -> Iterable[str]:
    return TORCH_OPTIMIZERS if module == "torch.optim." else ()


def _known(origin: str, found: Mapping[str, str]) -> str | None:
    is_class = torch_optimizer(origin) is not None or third_party_optimizer(origin) is not None
    return origin if is_class else found.get(origin)
