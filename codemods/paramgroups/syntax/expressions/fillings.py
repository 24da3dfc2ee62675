"""Lists that start empty, under a name or as items of one (`g = [], [], []`), and what is put into them."""

from collections.abc import Callable, Iterable

import libcst as cst

from paramgroups.model.kinds import TENSOR, UNKNOWN, Kind, Shape, iterable
from paramgroups.syntax.source.literals import integer_value
from paramgroups.syntax.source.module import SourceModule

Infer = Callable[[cst.BaseExpression], Kind]
_KEEPING = frozenset("remove pop clear sort reverse copy index count".split())
"""Methods of lists that put nothing into them."""
_ANYTHING = Kind(Shape.METHOD)
"""What is certainly no tensor: it stands for what is not understood."""


def filled_name(module: SourceModule, name: cst.Name, of: Infer) -> Kind:
    """Infer `decay` from its uses, such as `decay.append(p)`; its list starts empty."""
    return _filled(module, module.uses(name), of)


def takes_others(module: SourceModule, uses: Iterable[cst.CSTNode], of: Infer, *, certainly: bool) -> bool:
    """Tell whether these uses of a list put something else than tensors into it: may do so, or certainly do."""
    return any(_takes_others(_put(module, use, of), certainly=certainly) for use in uses)


def filled_item(module: SourceModule, node: cst.Subscript, of: Infer) -> Kind | None:
    """Infer `g[0]` from what is put into one of the lists of `g = [], []`; None where `node` is something else."""
    name, index = node.value, _index(node)
    value = module.assigned_value(name) if isinstance(name, cst.Name) else None
    if index is None or not isinstance(name, cst.Name) or not _holds_empty_lists(value):
        return None
    items = [module.parent(use) for use in module.uses(name)]
    if not all(isinstance(item, cst.Subscript) and isinstance(item.value, cst.Name) for item in items):
        return UNKNOWN
    meant = [item for item in items if isinstance(item, cst.Subscript) and _index(item) in {None, index}]
    stored = any(isinstance(module.parent(item), cst.AssignTarget | cst.Del) for item in meant)
    return UNKNOWN if stored else _filled(module, meant, of)


def _filled(module: SourceModule, uses: Iterable[cst.CSTNode], of: Infer) -> Kind:
    """Infer a list from its uses: it holds tensors if only tensors are put into it."""
    put = [item for use in uses if (item := _put(module, use, of)) is not None]
    certain = bool(put) and not any(_takes_others(item, certainly=False) for item in put)
    return iterable(TENSOR if certain else UNKNOWN, "list")


def _takes_others(item: Kind | None, *, certainly: bool) -> bool:
    return item is not None and item.shape is not Shape.TENSOR and not (certainly and item == UNKNOWN)


def _put(module: SourceModule, use: cst.CSTNode, of: Infer) -> Kind | None:
    """Tell what a use of a list puts into it; None where it puts nothing."""
    around = module.parent(use)
    if isinstance(around, cst.IfExp) and use is not around.test:
        # `(decay if p.dim() > 1 else no_decay).append(p)`
        around = module.parent(around)
        if not isinstance(around, cst.Attribute):
            return None
    call = module.parent(around) if isinstance(around, cst.Attribute) else None
    match around, call:
        case cst.Attribute(attr=cst.Name(value="append")), cst.Call(args=[cst.Arg(value=item, star="")]):
            return TENSOR if _is_tensor_attribute(item) else of(item)
        case cst.Attribute(attr=cst.Name(value="extend")), cst.Call(args=[cst.Arg(value=items, star="")]):
            return _items(of(items))
        case cst.AugAssign(operator=cst.AddAssign(), value=items), _:
            return _items(of(items))
        case cst.Attribute(attr=cst.Name(value=method)), cst.Call() if method in _KEEPING:
            return None
        case (cst.Attribute(), _) | (cst.Subscript(), _) | (cst.AugAssign(), _):
            return _ANYTHING
        case _:
            return None


def _items(source: Kind) -> Kind:
    return source.of if source.shape is Shape.ITERABLE and source.of is not None else UNKNOWN


def _is_tensor_attribute(node: cst.BaseExpression) -> bool:
    """Tell `layer.weight` and `layer.bias`, which are no group dicts whatever `layer` is."""
    return isinstance(node, cst.Attribute) and node.attr.value in {"weight", "bias"}


def _index(node: cst.Subscript) -> int | None:
    """Return a number that means one list only; a negative one may mean the same as another."""
    match node.slice:
        case [cst.SubscriptElement(slice=cst.Index(value=value))]:
            number = integer_value(value)
            return number if number is not None and number >= 0 else None
        case _:
            return None


def _holds_empty_lists(value: cst.BaseExpression | None) -> bool:
    """Tell `[], [], []`, with brackets or without."""
    return (
        isinstance(value, cst.Tuple | cst.List)
        and bool(value.elements)
        and all(isinstance(part.value, cst.List) and not part.value.elements for part in value.elements)
    )
