"""Lists that start empty, under a name or as items of one (`g = [], [], []`), and what is put into them."""

from collections.abc import Callable, Iterable

import libcst as cst

from paramgroups.model.kinds import TENSOR, UNKNOWN, Kind, Shape, iterable
from paramgroups.syntax.source.literals import integer_value
from paramgroups.syntax.source.module import SourceModule

Infer = Callable[[cst.BaseExpression], Kind]


def filled_name(module: SourceModule, name: cst.Name, of: Infer) -> Kind:
    """Infer `decay` from its uses, such as `decay.append(p)`; its list starts empty."""
    return _filled(module, module.uses(name), of)


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
    added = False
    for use in uses:
        around = module.parent(use)
        call = module.parent(around) if isinstance(around, cst.Attribute) else None
        match around, call:
            case cst.Attribute(attr=cst.Name(value="append")), cst.Call(args=[cst.Arg(value=item, star="")]):
                certain = _is_tensor_attribute(item) or of(item).shape is Shape.TENSOR
            case cst.Attribute(attr=cst.Name(value="extend")), cst.Call(args=[cst.Arg(value=item, star="")]):
                certain = of(item).yields(Shape.TENSOR)
            case (cst.Attribute(), _) | (cst.Subscript(), _) | (cst.AugAssign(), _):
                return iterable(UNKNOWN, "list")
            case _:
                continue
        if not certain:
            return iterable(UNKNOWN, "list")
        added = True
    return iterable(TENSOR if added else UNKNOWN, "list")


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
