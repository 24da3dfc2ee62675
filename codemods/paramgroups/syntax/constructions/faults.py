"""What a group certainly cannot have as its params, written where no rule mends it: behind a name, or a star."""

import libcst as cst

from paramgroups.model.kinds import DICT_OF_NAMED, Kind, Shape
from paramgroups.model.values import Params
from paramgroups.syntax.constructions.group_lists import GroupList
from paramgroups.syntax.constructions.iterated import iterated
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.source.module import SourceModule


def lasting_fault(module: SourceModule, groups: GroupList, mended: set[int]) -> str:
    """Return the params for which the constructor raises whatever is mended elsewhere; empty where there are none.

    `mended` are the ids of the nodes that rules look at by themselves.
    """
    held = [params for element in groups.elements for params in element.held if not element.condition]
    return next((params.code for params in held if _is_wrong(module, params, mended)), "")


def _is_wrong(module: SourceModule, params: Params, mended: set[int]) -> bool:
    node = params.node
    if node is None:
        return False
    if _holds_no_parameters(params.kind) and not isinstance(node, cst.List):
        return True
    if _is_no_parameters(params.kind) and id(node) not in mended:
        return True
    value = module.assigned_value(node) if isinstance(node, cst.Name) else None
    return value is not None and any(
        id(source) not in mended and infer(module, source).shape is Shape.METHOD for source in iterated(module, value)
    )


def _holds_no_parameters(kind: Kind) -> bool:
    """Tell a list of iterators, of modules or of methods; torch takes a tuple of two for a name and its tensor."""
    wrong = kind.of is not None and kind.of.shape in {Shape.ITERABLE, Shape.MODULE, Shape.METHOD}
    return kind.shape is Shape.ITERABLE and wrong and kind.of is not None and kind.of.classname != "tuple"


def _is_no_parameters(kind: Kind) -> bool:
    """Tell a module, a method, or a dict of names; a module of unknown class may be a list."""
    is_module = kind.shape is Shape.MODULE and bool(kind.classname)
    return is_module or kind.shape is Shape.METHOD or kind == DICT_OF_NAMED
