"""What the modules of a tree import of torch and of other packages, and so hand on under names of their own."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from paramgroups.model.third_party_optimizers import third_party_optimizer
from paramgroups.model.torch_optimizers import TORCH_OPTIMIZERS, torch_optimizer

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


def _names_in(module: str) -> Iterable[str]:
    return TORCH_OPTIMIZERS if module == "torch.optim." else ()


def _known(origin: str, found: Mapping[str, str]) -> str | None:
    is_class = torch_optimizer(origin) is not None or third_party_optimizer(origin) is not None
    return origin if is_class else found.get(origin)
