"""What the rounds of a loop over modules share: `[m.parameters() for m in [net, net.head]]`."""

from dataclasses import replace
from itertools import combinations

import libcst as cst

from paramgroups.model.paths import Sources, relation
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.expressions.paths import path_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import has_attribute, plain_items

_ALL_BELOW = frozenset({"modules", "named_modules"})


def overlap_of_rounds(module: SourceModule, loop: cst.CSTNode | None) -> Refusal | None:
    """Refuse groups made of modules that certainly hold each other: torch would refuse them as well."""
    match loop:
        case cst.ListComp(for_in=cst.CompFor(iter=source)) | cst.GeneratorExp(for_in=cst.CompFor(iter=source)):
            pass
        case cst.For(iter=source) | cst.Call(args=[cst.Arg(value=cst.Lambda()), cst.Arg(value=source)]):
            pass
        case _:
            return None
    if _yields_parents_too(source):
        code = module.code(source)
        return Refusal(
            Reason.OVERLAP,
            f"`{code}` yields modules and their parts, whose parameters may be in one group only; "
            "choose the modules that should have a group",
        )
    rounds = [(node, path_of(module, node)) for node in _elements(module, source)]
    for (first, path), (second, other) in combinations(rounds, 2):
        if path is not None and other is not None and relation((path,), (other,)).is_overlap:
            return Refusal(
                Reason.OVERLAP,
                f"`{module.code(first)}` and `{module.code(second)}` share parameters, which may be in one group only; "
                "take one of the two out of the list",
            )
    return None


def sources_of_rounds(
    module: SourceModule, loop: cst.For | cst.CompFor, found: Sources, *, is_filtered: bool
) -> Sources:
    """Return where params that `for m in (a, b)` or `for m in net.heads` makes of `m` come from, over all rounds."""
    if found is None or not isinstance(loop.target, cst.Name):
        return None
    variable = loop.target.value
    display = _display(module, loop.iter)
    if display is None:
        modules = [path_of(module, loop.iter)]
    else:
        starred = any(isinstance(element, cst.StarredElement) for element in display.elements)
        modules = [None if starred else path_of(module, element.value) for element in display.elements]
    known = [path for path in modules if path is not None]
    if len(known) < len(modules) or any(path.root.name != variable for path in found):
        # What does not depend on the variable would come in every round.
        return None
    places = (
        replace(path, root=one.root, steps=(*one.steps, *path.steps), tied=path.tied or one.tied)
        for path in found
        for one in known
    )
    return tuple(replace(path, partial=path.partial or is_filtered) for path in places)


def _yields_parents_too(source: cst.BaseExpression) -> bool:
    return isinstance(source, cst.Call) and not source.args and has_attribute(source.func, *_ALL_BELOW)


def _elements(module: SourceModule, source: cst.BaseExpression) -> list[cst.BaseExpression]:
    """List what a display holds."""
    display = _display(module, source)
    return plain_items(display) if display is not None else []


def _display(module: SourceModule, source: cst.BaseExpression) -> cst.List | cst.Tuple | cst.Set | None:
    """Return a display, or the one behind a name that is assigned once."""
    if isinstance(source, cst.Name) and not module.is_changed(source):
        value = module.assigned_value(source)
        source = value if value is not None else source
    return source if isinstance(source, cst.List | cst.Tuple | cst.Set) else None
