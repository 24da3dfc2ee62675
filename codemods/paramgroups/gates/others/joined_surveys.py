"""Putting the surveys of a run together: the classes of all files, and what of them is an optimizer."""

from collections.abc import Iterable, Mapping, Sequence

from paramgroups.gates.others.descent import optimizers_of
from paramgroups.gates.others.exports import Export, through_modules
from paramgroups.gates.others.survey import Survey
from paramgroups.syntax.constructions.classes.handing_on import Constructor
from paramgroups.tree import Asked, Tree


def tree_of(surveys: Iterable[Survey], asked: Mapping[str, Asked] | None = None) -> Tree:
    """Put the surveys of a run together; of a class that is defined twice, nothing is known."""
    bases: dict[str, tuple[str, ...]] = {}
    constructors: dict[str, Constructor] = {}
    firsts: dict[str, str | None] = {}
    found_in = list(surveys)
    for one in found_in:
        for name, parents in one.classes:
            bases[name] = parents if bases.get(name, parents) == parents else ("?",)
        constructors.update(one.constructors)
        firsts.update(one.firsts)
    found = optimizers_of(bases, constructors, firsts, _asked_for(found_in))
    uses = tuple(use for one in found_in for use in one.method_uses)
    optimizers, inspecting = frozenset(found.firsts), frozenset(found.inspecting)
    return Tree(bases, optimizers, inspecting, found.renamed, found.aliases, asked or {}, uses)


def _asked_for(surveys: Sequence[Survey]) -> list[Export]:
    """List what packages hand on, and other files where somebody asks them for it."""
    exports = [export for one in surveys for export in one.exports]
    imports = [export for one in surveys for export in one.imports]
    wanted = {name for one in surveys for name in one.names}
    wanted |= {base for one in surveys for _, bases in one.classes for base in bases}
    wanted |= {origin for _, origin in exports}
    size = -1
    while imports and size != len(exports):
        size = len(exports)
        stars = {f"{name.rpartition('.')[0]}.*" for name in wanted}
        chosen = {
            (name, origin)
            for name, origin in imports
            if name in wanted or name in stars or f"{name.rpartition('.')[0]}.*" in wanted
        }
        exports += sorted(chosen)
        wanted |= {origin for _, origin in chosen}
        imports = [one for one in imports if one not in chosen]
    return exports + through_modules(wanted, [export for one in surveys for export in (*one.exports, *one.imports)])
