"""Objects whose class, one of the file, runs code for attributes, items and operators: `__getitem__`, `__mul__`."""

from collections.abc import Callable, Container, Iterable, Iterator

import libcst as cst

from paramgroups.syntax.source.bindings import bindings_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module
from paramgroups.syntax.source.shapes import is_name, last_name, plain_store

Purity = Callable[[SourceModule, cst.BaseExpression], bool]

_OF_ATTRIBUTES = frozenset({"__getattr__", "__getattribute__"})
_OF_ITEMS = frozenset({"__getitem__", "__missing__"})
_TWO_SIDED = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or".split()
_ONE_SIDED = (
    "neg pos abs invert lt le eq ne gt ge contains hash bool int float complex index round trunc floor ceil "
    "len iter next reversed format str repr"
).split()
_OF_OPERATORS = frozenset(
    ("extra_repr", *(f"__{name}__" for name in (*_TWO_SIDED, *(f"r{name}" for name in _TWO_SIDED), *_ONE_SIDED)))
)
"""What operators, tests, loops and Python's own functions call of their operands."""


def reading_has_effects(module: SourceModule, node: cst.Attribute | cst.Subscript, is_pure: Purity) -> bool:
    """Tell whether reading an attribute or an item runs a method of the file that does more than to look something up.

    Objects of other classes, or of no class that is seen, are taken for plain ones.
    """
    if isinstance(node, cst.Attribute):
        return _runs(module, node.value, _OF_ATTRIBUTES, is_pure)
    return _fills_in(module, node.value) or _runs(module, node.value, _OF_ITEMS, is_pure)


def operating_has_effects(module: SourceModule, operands: Iterable[cst.BaseExpression], is_pure: Purity) -> bool:
    """Tell whether what Python calls of operands, `__mul__` or `__float__`, is a method of the file that does more."""
    return any(_runs(module, operand, _OF_OPERATORS, is_pure) for operand in operands)


def calling_has_effects(module: SourceModule, method: cst.Attribute, is_pure: Purity) -> bool:
    """Tell whether a method that reads something by its name, `config.get`, is one of the file that does more."""
    return _runs(module, method.value, {method.attr.value}, is_pure)


def _runs(module: SourceModule, owner: cst.BaseExpression, wanted: Container[str], is_pure: Purity) -> bool:
    """Tell whether an object may be of a class of the file that has one of the methods, and that one has effects."""
    methods = [method for name, found in _functions(module).items() if name in wanted for method in found]
    if not methods:
        return False
    classes = [one for found in _classes_of(module, owner) for one in _lineage(module, found)]
    ours = [method for method in methods if any(module.enclosing(method, cst.ClassDef) is one for one in classes)]
    return any(_has_effects(module, method, is_pure) for method in ours)


def _fills_in(module: SourceModule, owner: cst.BaseExpression) -> bool:
    """Tell what the file calls as it calls a `defaultdict`, which makes and keeps the items that are read of it."""
    return last_name(owner) in _default_dicts(module)


@once_a_module
def _functions(module: SourceModule) -> dict[str, list[cst.FunctionDef]]:
    """Collect the functions and methods of the file by their names."""
    found: dict[str, list[cst.FunctionDef]] = {}
    for function in module.nodes(cst.FunctionDef):
        found.setdefault(function.name.value, []).append(function)
    return found


@once_a_module
def _default_dicts(module: SourceModule) -> set[str]:
    stores = [plain_store(node) for node in module.below(module.tree, cst.Assign, cst.AnnAssign)]
    return {
        last_name(target)
        for target, value in filter(None, stores)
        if isinstance(value, cst.Call) and module.qualified(value.func) == "collections.defaultdict"
    } - {""}


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
            annotated = _class(module, _annotation(module, found.node)) if found is not None else None
            if annotated is not None:
                yield annotated
            if found is not None and isinstance(found.node, cst.ClassDef):
                yield found.node
        case cst.Attribute(attr=cst.Name(value=name)):
            made = list(bindings_of(module).attribute(name) or ())
        case _:
            pass
    for value in made:
        node = _class(module, value.func) if isinstance(value, cst.Call) else None
        if node is not None:
            yield node


def _annotation(module: SourceModule, name: cst.CSTNode) -> cst.BaseExpression | None:
    """Return the annotation of a parameter."""
    match module.parent(name):
        case cst.Param(annotation=cst.Annotation(annotation=found)):
            return found
        case _:
            return None


def _class(module: SourceModule, name: cst.BaseExpression | None) -> cst.ClassDef | None:
    found = module.visible_assignment(name) if isinstance(name, cst.Name) else None
    return found.node if found is not None and isinstance(found.node, cst.ClassDef) else None


def _lineage(module: SourceModule, node: cst.ClassDef) -> list[cst.ClassDef]:
    """List a class, and those of the file that it derives from, or is an object of."""
    found = [node]
    for one in found:
        bases = [_class(module, base.value) for base in (*one.bases, *one.keywords)]
        found.extend(base for base in bases if base is not None and all(base is not other for other in found))
    return found


def _has_effects(module: SourceModule, method: cst.FunctionDef, is_pure: Purity) -> bool:
    """Tell whether a method does more than to look something up."""
    known = _verdicts(module)
    if id(method) not in known:
        # While it is being looked at: it may read what it is for.
        known[id(method)] = False
        known[id(method)] = _does_more(module, method, is_pure)
    return known[id(method)]


@once_a_module
def _verdicts(_: SourceModule) -> dict[int, bool]:
    """Remember which methods have effects."""
    return {}


def _does_more(module: SourceModule, method: cst.FunctionDef, is_pure: Purity) -> bool:
    """Tell whether a method stores anything but to names of its own, or calls what may do so, or reads groups."""
    if any(node.attr.value in {"param_groups", "defaults"} for node in module.below(method, cst.Attribute)):
        return True
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
