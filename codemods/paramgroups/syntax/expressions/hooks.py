"""Objects whose class, one of the file, runs code to give attributes and items: `__getattr__`, `__getitem__`."""

from collections.abc import Callable, Iterator

import libcst as cst

from paramgroups.syntax.source.bindings import bindings_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module
from paramgroups.syntax.source.shapes import is_name

Purity = Callable[[SourceModule, cst.BaseExpression], bool]

_OF_ATTRIBUTES = frozenset({"__getattr__", "__getattribute__"})
_OF_ITEMS = frozenset({"__getitem__", "__missing__"})


def reading_has_effects(module: SourceModule, node: cst.Attribute | cst.Subscript, is_pure: Purity) -> bool:
    """Tell whether reading an attribute or an item runs a method of the file that does more than to look something up.

    Objects of other classes, or of no class that is seen, are taken for plain ones.
    """
    wanted = _OF_ATTRIBUTES if isinstance(node, cst.Attribute) else _OF_ITEMS
    return any(
        _has_effects(module, method, is_pure)
        for method in _hooks(module)
        if method.name.value in wanted
        for owner in _classes_of(module, node.value)
        if any(one is module.enclosing(method, cst.ClassDef) for one in _lineage(module, owner))
    )


@once_a_module
def _hooks(module: SourceModule) -> list[cst.FunctionDef]:
    return [method for method in module.nodes(cst.FunctionDef) if method.name.value in _OF_ATTRIBUTES | _OF_ITEMS]


def _classes_of(module: SourceModule, owner: cst.BaseExpression) -> Iterator[cst.ClassDef]:
    """Yield the classes of the file that an object may be an instance of."""
    made: list[cst.BaseExpression | None] = []
    match owner:
        case cst.Name(value="self"):
            around = module.enclosing(owner, cst.ClassDef)
            if isinstance(around, cst.ClassDef):
                yield around
        case cst.Name():
            found = module.visible_assignment(owner)
            made = [module.value_of(found) if found is not None else None]
        case cst.Attribute(attr=cst.Name(value=name)):
            made = list(bindings_of(module).attribute(name) or ())
        case _:
            pass
    for value in made:
        node = _class(module, value.func) if isinstance(value, cst.Call) else None
        if node is not None:
            yield node


def _class(module: SourceModule, name: cst.BaseExpression) -> cst.ClassDef | None:
    found = module.visible_assignment(name) if isinstance(name, cst.Name) else None
    return found.node if found is not None and isinstance(found.node, cst.ClassDef) else None


def _lineage(module: SourceModule, node: cst.ClassDef) -> list[cst.ClassDef]:
    """List a class, and those of the file that it derives from."""
    found = [node]
    for one in found:
        bases = [_class(module, base.value) for base in one.bases]
        found.extend(base for base in bases if base is not None and all(base is not other for other in found))
    return found


def _has_effects(module: SourceModule, method: cst.FunctionDef, is_pure: Purity) -> bool:
    """Tell whether a method stores anything but to names of its own, or calls what may do so."""
    raised = {id(call) for one in module.below(method, cst.Raise) for call in module.below(one, cst.Call)}
    calls = (call for call in module.below(method, cst.Call) if id(call) not in raised)
    targets = [
        *(one.target for one in module.below(method, cst.AssignTarget)),
        *(one.target for one in module.below(method, cst.AugAssign)),
    ]
    reaches_out = module.below(method, cst.Global, cst.Nonlocal, cst.Del, cst.Yield, cst.Await)
    stores = bool(reaches_out) or any(not isinstance(target, cst.Name) for target in targets)
    return stores or any(not is_pure(module, call) and not _looks_up(call) for call in calls)


def _looks_up(call: cst.Call) -> bool:
    """Tell `super().__getattr__(name)` and `object.__getattribute__(self, name)`."""
    match call.func:
        case cst.Name("super"):
            return True
        case cst.Attribute(value=owner, attr=cst.Name(value=name)) if name in _OF_ATTRIBUTES | _OF_ITEMS:
            return is_name(owner, "object", "dict") or (isinstance(owner, cst.Call) and is_name(owner.func, "super"))
        case _:
            return False
