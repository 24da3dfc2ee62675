"""Which classes of a tree are optimizers: those that descend from one, under all names that packages export them by."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from paramgroups.gates.others.exports import Export, handed_on, in_modules
from paramgroups.model.third_party_optimizers import third_party_optimizer
from paramgroups.model.torch_optimizers import torch_optimizer
from paramgroups.syntax.constructions.classes.handing_on import BASES, HARMLESS_BASES, Constructor


@dataclass(slots=True)
class Descent:
    """The optimizers of a tree."""

    firsts: dict[str, str] = field(default_factory=dict)
    """Each class with the name of its first argument."""
    inspecting: set[str] = field(default_factory=set)
    """Those of them whose constructor looks at its params or groups by itself."""
    aliases: dict[str, str] = field(default_factory=dict)
    """Those that are no classes of the tree: what its modules import of torch and of other packages, and hand on."""

    @property
    def renamed(self) -> dict[str, str]:
        """Those of them that do not call it `params`."""
        return {name: first for name, first in self.firsts.items() if first != "params"}


def optimizers_of(
    bases: Mapping[str, tuple[str, ...]],
    constructors: Mapping[str, Constructor],
    firsts: Mapping[str, str | None],
    exports: Iterable[Export],
) -> Descent:
    """Find all optimizer classes; `firsts` tells how constructors call their first argument, where not `params`."""
    exports = tuple(exports)
    known = {base for parents in bases.values() for base in parents if is_optimizer(base)}
    aliases = {name: origin for name, origin in handed_on(exports).items() if name not in bases}
    origins: dict[str, set[str]] = {}
    for name, origin in exports:
        origins.setdefault(name, set()).add(origin)
    found = Descent({name: _first(origin) for name, origin in aliases.items()}, aliases=aliases)
    size = -1
    while size != len(found.firsts) + len(found.inspecting):
        size = len(found.firsts) + len(found.inspecting)
        for name, parents in bases.items():
            constructor = constructors.get(name, Constructor.INHERITED)
            if constructor is Constructor.OTHER:
                continue
            # A mixin may do anything with the params.
            match [base for base in parents if base not in HARMLESS_BASES]:
                case [parent] if parent in found.firsts or parent in known:
                    own = firsts.get(name, "params") if constructor is not Constructor.INHERITED else None
                    found.firsts[name] = own if own is not None else found.firsts.get(parent, _first(parent))
                    if (
                        constructor is Constructor.INSPECTS
                        or parent in found.inspecting
                        or _inspects(aliases.get(parent, parent))
                    ):
                        found.inspecting.add(name)
                case _:
                    pass
        within = in_modules(found.firsts)
        for name, origin in exports:
            for alias, meant in _exported(name, origin, within):
                # Of an import that has another one for its fallback, both have to be optimizers.
                if meant in found.firsts and origins.get(alias, set()) <= found.firsts.keys():
                    found.firsts[alias] = found.firsts[meant]
                    found.inspecting.update({alias} if meant in found.inspecting else ())
    return found


def _exported(name: str, origin: str, within: Mapping[str, Sequence[str]]) -> Iterator[Export]:
    if not name.endswith(".*"):
        yield name, origin
        return
    for known in within.get(origin.removesuffix(".*"), ()):
        yield f"{name.removesuffix('*')}{known.rpartition('.')[2]}", known


def is_optimizer(name: str) -> bool:
    """Tell a known optimizer class, or a base of optimizers."""
    return name in BASES or torch_optimizer(name) is not None or third_party_optimizer(name) is not None


def _first(parent: str) -> str:
    found = third_party_optimizer(parent)
    return found.first if found is not None else "params"


def _inspects(parent: str) -> bool:
    """Tell whether an optimizer of a package does more with params than hand them on to `torch.optim.Optimizer`."""
    found = torch_optimizer(parent) or third_party_optimizer(parent)
    return found is not None and (found.inspects or found.one_group or found.checks_params or bool(found.inspects_with))
