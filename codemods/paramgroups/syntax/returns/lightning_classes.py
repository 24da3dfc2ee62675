"""Which classes of a file are LightningModules, and what they say of `automatic_optimization`."""

from enum import Enum, auto

import libcst as cst
from libcst.metadata import QualifiedNameSource

from paramgroups.model.lightning_names import DERIVED_MODULES, LIGHTNING_MODULES
from paramgroups.syntax.expressions.classes import class_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_name

_OTHERS = frozenset(
    "builtins.object abc.ABC typing.Generic typing.Protocol torch.nn.Module torch.nn.modules.module.Module".split()
)


class Kinship(Enum):
    """Whether a class derives from LightningModule."""

    LIGHTNING = auto()
    OTHER = auto()
    UNRESOLVED = auto()


def kinship(module: SourceModule, node: cst.ClassDef) -> Kinship:
    """Resolve the bases of a class, through this file and what is known of others."""
    return _kinship(module, node, set())


def _kinship(module: SourceModule, node: cst.ClassDef, seen: set[int]) -> Kinship:
    if id(node) in seen:
        return Kinship.UNRESOLVED
    if f"{module.name}.{node.name.value}" in module.settings.lightning_modules:
        return Kinship.LIGHTNING
    found = {_of_base(module, base, seen | {id(node)}) for base in node.bases}
    for answer in (Kinship.LIGHTNING, Kinship.UNRESOLVED):
        if answer in found:
            return answer
    return Kinship.OTHER


def _of_base(module: SourceModule, base: cst.Arg, seen: set[int]) -> Kinship:
    expression = base.value.value if isinstance(base.value, cst.Subscript) else base.value
    if base.star:
        return Kinship.UNRESOLVED
    local = local_class(module, expression)
    if local is not None:
        return _kinship(module, local, seen)
    if isinstance(expression, cst.Name) and isinstance(other := module.assigned_value(expression), cst.Attribute):
        expression = other
    names = qualified_names(module, expression)
    if not names:
        return Kinship.UNRESOLVED
    found = {_of_name(module, name) for name in names}
    return found.pop() if len(found) == 1 else Kinship.UNRESOLVED


def _of_name(module: SourceModule, name: str) -> Kinship:
    ours = LIGHTNING_MODULES | DERIVED_MODULES | set(module.settings.lightning_modules)
    if name in ours:
        return Kinship.LIGHTNING
    if name in _OTHERS:
        return Kinship.OTHER
    ancestors = module.known.ancestors(name)
    if ancestors & ours:
        return Kinship.LIGHTNING
    return Kinship.OTHER if ancestors and ancestors <= _OTHERS else Kinship.UNRESOLVED


def qualified_names(module: SourceModule, node: cst.BaseExpression) -> frozenset[str]:
    """Resolve a name through its import, or through each of the imports of a `try`; empty where that fails."""
    single = module.qualified(node)
    if single is not None:
        return frozenset({single})
    scope = module.scope(node)
    if scope is None or not isinstance(node, cst.Name | cst.Attribute):
        return frozenset()
    found = scope.get_qualified_names_for(node)
    imported = frozenset(name.name for name in found if name.source is QualifiedNameSource.IMPORT)
    return imported if len(imported) == len(found) and imported <= LIGHTNING_MODULES else frozenset()


def local_class(module: SourceModule, node: cst.BaseExpression) -> cst.ClassDef | None:
    """Find the one class of this file that a name stands for."""
    scope = module.scope(node)
    if not isinstance(node, cst.Name) or scope is None or node.value in module.hidden_stores:
        return None
    found = list(scope[node.value])
    definition = getattr(found[0], "node", None) if len(found) == 1 else None
    return definition if isinstance(definition, cst.ClassDef) else None


def local_line(module: SourceModule, node: cst.ClassDef) -> tuple[list[cst.ClassDef], bool]:
    """List a class and its ancestors in this file; tell too whether all others are LightningModule or hold nothing."""
    line: list[cst.ClassDef] = []
    pending, complete = [node], True
    while pending:
        current = pending.pop()
        if current in line:
            continue
        line.append(current)
        for base in current.bases:
            expression = base.value.value if isinstance(base.value, cst.Subscript) else base.value
            local = local_class(module, expression)
            if local is not None:
                pending.append(local)
            else:
                names = qualified_names(module, expression)
                complete = complete and bool(names) and names <= LIGHTNING_MODULES | DERIVED_MODULES | _OTHERS
    return line, complete


def automatic_modes(module: SourceModule, node: cst.ClassDef) -> tuple[bool, ...]:
    """List the values that `automatic_optimization` may have."""
    line, complete = local_line(module, node)
    mentions = [name for name in module.nodes(cst.Name) if name.value == "automatic_optimization"]
    writes = [(name, _written(module, name)) for name in mentions if _is_write(module, name)]
    foreign = any(not _certainly_elsewhere(module, name, line) for name, _ in writes if not _inside(module, name, line))
    own = [value for name, value in writes if _inside(module, name, [node])]
    if own:
        return tuple(sorted({True, False} if None in own else {bool(value) for value in own}))
    inherited = [value for name, value in writes if _inside(module, name, line)]
    if foreign or not complete or None in inherited or _has_heirs(module, node):
        return (False, True)
    values = {bool(value) for value in inherited}
    return (True,) if not values else tuple(sorted(values))


def _has_heirs(module: SourceModule, node: cst.ClassDef) -> bool:
    """Tell whether classes of other files derive from a class, and so may set what it does not.

    Classes of this file are read with it, so that they count for what other files derive from them only.
    """
    package = module.name.removesuffix(".__init__")
    pending, seen = [f"{package}.{node.name.value}"], set[str]()
    while pending:
        name = pending.pop()
        seen.add(name)
        heirs = {heir for heir, bases in module.known.bases.items() if name in bases}
        if any(heir.rpartition(".")[0] != package for heir in heirs):
            return True
        pending.extend(heirs - seen)
    return False


def _is_write(module: SourceModule, name: cst.Name) -> bool:
    around: cst.CSTNode | None = module.parent(name)
    if isinstance(around, cst.Attribute):
        around = module.parent(around)
    return not isinstance(around, cst.BaseExpression | cst.If | cst.Arg | cst.Comparison)


def _written(module: SourceModule, name: cst.Name) -> bool | None:
    """Return the literal that a statement sets; None for anything but a plain assignment of one, always made."""
    target: cst.CSTNode = name
    around = module.parent(target)
    if isinstance(around, cst.Attribute):
        target, around = around, module.parent(around)
    statement = module.parent(around) if isinstance(around, cst.AssignTarget) else around
    if not isinstance(statement, cst.Assign | cst.AnnAssign) or statement.value is None:
        return None
    value = statement.value
    literal = {"True": True, "False": False}.get(value.value) if isinstance(value, cst.Name) else None
    block = module.parent(module.parent(statement) or statement)
    owner = module.parent(block) if block is not None else None
    function = module.enclosing(statement, cst.FunctionDef, cst.ClassDef)
    in_init = not isinstance(function, cst.FunctionDef) or function.name.value == "__init__"
    return literal if owner is function and in_init else None


def _inside(module: SourceModule, name: cst.Name, classes: list[cst.ClassDef]) -> bool:
    return any(module.enclosing(name, cst.ClassDef) is one for one in classes)


def _certainly_elsewhere(module: SourceModule, name: cst.Name, line: list[cst.ClassDef]) -> bool:
    """Tell whether a write is that of a class of its own, which does not derive from the last of `line`."""
    owner = module.enclosing(name, cst.ClassDef)
    if not isinstance(owner, cst.ClassDef):
        return False
    root = module.parent(name)
    is_self = not isinstance(root, cst.Attribute) or is_name(root.value, "self")
    return is_self and line[0] not in local_line(module, owner)[0]


def class_methods(module: SourceModule, node: cst.ClassDef, name: str) -> cst.FunctionDef | None:
    """Find a method in the class, or in the next ancestor of this file that has one."""
    for owner in local_line(module, node)[0]:
        method = class_of(module, owner).method(name)
        if method is not None or any(item.name.value == name for item in class_of(module, owner).methods):
            return method
    return None
