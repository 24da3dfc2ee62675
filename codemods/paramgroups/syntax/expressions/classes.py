"""The classes of a file, seen as modules: their methods, and what they assign to `self`."""

from dataclasses import dataclass
from functools import cached_property

import libcst as cst
from libcst.metadata import Assignment, BaseAssignment, ClassScope

from paramgroups.model.lightning_names import MODULE_BASES
from paramgroups.syntax.expressions.named_parts import ties_by_name
from paramgroups.syntax.expressions.purity import name_nodes
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module
from paramgroups.syntax.source.shapes import inside, is_attribute_of, is_name
from paramgroups.syntax.source.stores import first_attribute, self_name, stores

_KNOWN_PACKAGES = frozenset({"abc", "builtins", "lightning", "pytorch_lightning", "torch", "typing"})
"""Packages whose classes read no attributes of classes that derive from them, but for those of their own."""


def local_module_class(module: SourceModule, function: cst.BaseExpression) -> str | None:
    """Return the name of a called class of this file, if it certainly is a module."""
    found = local_class(module, function)
    return found.node.name.value if found is not None and found.makes_plain_modules else None


def local_class(module: SourceModule, function: cst.BaseExpression) -> "ModuleClass | None":
    """Return the class of this file that a call makes an instance of."""
    if not isinstance(function, cst.Name):
        return None
    scope = module.scope(function)
    found = list(scope[function.value]) if scope is not None else []
    if len(found) != 1:
        return None
    node = getattr(found[0], "node", None)
    return class_of(module, node) if isinstance(node, cst.ClassDef) else None


def returned(module: SourceModule, function: cst.FunctionDef) -> list[cst.BaseExpression | None]:
    """List what a plain function returns; None stands for anything that is not known, a generator's items say."""
    inner = module.below(function.body, cst.FunctionDef, cst.Lambda, cst.ClassDef, cst.Yield)
    found = module.below(function.body, cst.Return)
    return [statement.value for statement in found] if found and not inner else [None]


@dataclass(frozen=True)
class ModuleClass:
    """A class statement, seen as a module."""

    module: SourceModule
    node: cst.ClassDef

    @cached_property
    def methods(self) -> list[cst.FunctionDef]:
        """List the methods that stand directly in the class body."""
        return [item for item in self.node.body.body if isinstance(item, cst.FunctionDef)]

    @cached_property
    def inherited_methods(self) -> list[cst.FunctionDef]:
        """List its own methods, and those of the classes of the file that it derives from."""
        bases = [class_of(self.module, node) for node in self._lineage if isinstance(node, cst.ClassDef)]
        return [method for one in (self, *bases) for method in one.methods]

    @cached_property
    def base_out_of_sight(self) -> str | None:
        """Name a class that it derives from, and that is neither of the file nor of a well-known package."""
        for node in self._lineage:
            base = node.value if isinstance(node, cst.Subscript) else node
            name = self.module.qualified(base) if isinstance(base, cst.BaseExpression) else "builtins.object"
            if name is None or name.partition(".")[0] not in _KNOWN_PACKAGES:
                return self.module.code(node)
        return None

    @cached_property
    def _lineage(self) -> list[cst.ClassDef | cst.BaseExpression]:
        """List what it derives from: classes of the file, and expressions for all others."""
        found: list[cst.ClassDef | cst.BaseExpression] = []
        pending = [base.value for base in self.node.bases]
        seen = {id(self.node)}
        while pending:
            base = pending.pop()
            assignment = self.module.visible_assignment(base) if isinstance(base, cst.Name) else None
            node = assignment.node if assignment is not None else None
            if not isinstance(node, cst.ClassDef):
                found.append(base)
            elif id(node) not in seen:
                seen.add(id(node))
                found.append(node)
                pending.extend(one.value for one in node.bases)
        return found

    def method(self, name: str) -> cst.FunctionDef | None:
        """Return the method `name`, if the class body defines it once."""
        found = [item for item in self.methods if item.name.value == name]
        return found[0] if len(found) == 1 else None

    def own_method(self, name: str) -> cst.FunctionDef | None:
        """Return the method `name`, if calling it on an instance certainly runs what the class body shows."""
        found = self.method(name)
        stored = {attribute for attribute, _, _ in self._assignments}
        hooks = {"__new__", "__getattribute__"} & {method.name.value for method in self.methods}
        if found is None or found.decorators or found.asynchronous is not None or name in stored or hooks:
            return None
        if self.node.decorators or self.node.keywords or self._stored_outside(name):
            return None
        return found

    @cached_property
    def is_direct(self) -> bool:
        """Whether it derives from `nn.Module` or `LightningModule` and nothing else, with no decorator."""
        return self.derives_plainly and self.module.qualified(self.node.bases[0].value) in MODULE_BASES

    @cached_property
    def is_plain_module(self) -> bool:
        """Whether it is a module that cannot be iterated, and whose `parameters()` is torch's."""
        return self.is_direct and not self.hides_members

    @cached_property
    def makes_plain_modules(self) -> bool:
        """Whether its instances are such modules, also where it derives from other classes of the file."""
        lineage = [class_of(self.module, node) for node in self._lineage if isinstance(node, cst.ClassDef)]
        *derived, top = (self, *lineage)
        return top.is_plain_module and all(one.derives_plainly and not one.hides_members for one in derived)

    @cached_property
    def derives_plainly(self) -> bool:
        """Whether it has one base and no decorator."""
        return len(self.node.bases) == 1 and not self.node.keywords and not self.node.decorators

    @cached_property
    def hides_members(self) -> bool:
        """Whether it has members of its own by which a module of torch is no module like others."""
        return self.may_be_iterated or self._has({"parameters"})

    @cached_property
    def may_be_iterated(self) -> bool:
        """Whether its instances may be iterable, by what the file gives them."""
        return self._has({"__iter__", "__getitem__", "__getattr__"})

    def _has(self, names: set[str]) -> bool:
        """Tell whether the class has one of some attributes by itself, or is given it."""
        stored = {name for name, _, _ in self._assignments}
        defined = {method.name.value for method in self.methods}
        return bool(names & (stored | defined)) or any(map(self._stored_outside, names))

    @cached_property
    def is_only_called(self) -> bool:
        """Whether the file uses the class for nothing but to make instances: nobody derives from it, or hands it on."""
        name = self.node.name.value
        for use in self.module.names(name):
            if use is self.node.name or self.module.is_label(use):
                continue
            around = self.module.parent(use)
            if isinstance(around, cst.Call) and around.func is use:
                continue
            call = self.module.parent(around) if isinstance(around, cst.Arg) else None
            if isinstance(call, cst.Call) and is_name(call.func, "super", "isinstance"):
                continue
            return False
        return True

    def assigned(self, attribute: str) -> cst.BaseExpression | None:
        """Return what `__init__` assigns to `self.attribute`, if nothing else in the class assigns it."""
        found = [(function, value) for name, function, value in self._assignments if name == attribute]
        if len(found) != 1 or found[0][0].name.value != "__init__" or self._stored_outside(attribute):
            return None
        return None if attribute in self.bound_in_bodies else found[0][1]

    @cached_property
    def bound_in_bodies(self) -> frozenset[str]:
        """The names that its body binds, or that of a class it derives from.

        `self.head` is then what the body says, since `nn.Module` keeps modules where Python looks last.
        """
        nodes = [self.node, *(node for node in self._lineage if isinstance(node, cst.ClassDef))]
        scopes = [self.module.scope(node.body.body[0]) for node in nodes]
        return frozenset(
            assignment.name
            for scope in scopes
            for assignment in (scope.assignments if isinstance(scope, ClassScope) else ())
            if not self._is_only_annotated(assignment)
        )

    def _is_only_annotated(self, assignment: BaseAssignment) -> bool:
        """Tell `head: nn.Linear`, which binds nothing."""
        statement = self.module.parent(assignment.node) if isinstance(assignment, Assignment) else None
        return isinstance(statement, cst.AnnAssign) and statement.value is None

    def _stored_outside(self, attribute: str) -> bool:
        """Tell whether code outside of the class may store to an attribute of this name."""
        stores = _storing_classes(self.module).get(attribute, _StoringClasses())
        classes = stores.related if self._is_alone else stores.classes
        return stores.is_foreign or any(one is not self for one in classes)

    @cached_property
    def _is_alone(self) -> bool:
        """Whether the `self` of another class is never an instance of this one: no class of the file is related."""
        return self.is_direct and self.is_only_called

    def contains(self, node: cst.CSTNode) -> bool:
        """Tell whether a node stands in the class, and in no class inside of it."""
        return self.module.enclosing(node, cst.ClassDef) is self.node

    @cached_property
    def _assignments(self) -> list[tuple[str, cst.FunctionDef, cst.BaseExpression | None]]:
        """List every store to `self.name` in any method, with its right side where it is a plain statement."""
        return [
            (target.attr.value, function, value)
            for function in self.methods
            for target, value in stores(self.module, function)
            if is_attribute_of(target, self_name(function))
        ]

    @cached_property
    def reached_into(self) -> set[str]:
        """The attributes that some method stores below, as in `self.head.weight = self.embed.weight`.

        What is stored below another name, or below an attribute that is one, may be a part of any of them.
        """
        reached = {
            attribute
            for function in self.methods
            for target, _ in stores(self.module, function)
            if (attribute := first_attribute(target, self_name(function))) is not None
            and not is_attribute_of(target, self_name(function))
        }
        second = {name for name, _, value in self._assignments if not isinstance(value, cst.Call)}
        if reached & second or any(ties_by_name(self.module, function) for function in self.methods):
            return reached | {name for name, _, _ in self._assignments}
        return reached

    def is_made_of_others(self, attribute: str) -> bool:
        """Tell whether an attribute is made out of other attributes, or of names that those are made of.

        What is not read, as in `self.a = self.b = nn.Linear(2, 2)`, may be.
        """
        values = [value for name, _, value in self._assignments if name == attribute]
        return any(value is None or self._mentions_others(attribute, value) for value in values)

    def _mentions_others(self, attribute: str, value: cst.BaseExpression) -> bool:
        others = {
            name.value
            for other, _, given in self._assignments
            if other != attribute and isinstance(given, cst.Name)
            for name in [given]
        }
        mentioned = {name.value for name in name_nodes(value)}
        return any(is_name(node.value, "self") for node in inside(value, cst.Attribute)) or bool(mentioned & others)


def is_derived_from_elsewhere(module: SourceModule, node: cst.ClassDef) -> bool:
    """Tell whether another file of the tree derives from a class, and so may set its attributes."""
    package = module.name.removesuffix(".__init__")
    name = f"{package}.{node.name.value}"
    return bool(package) and any(name in bases for bases in module.known.bases.values())


def class_of(module: SourceModule, node: cst.ClassDef) -> ModuleClass:
    """Return the one view of a class, which remembers what it has found."""
    found = module.memory.setdefault(id(node), ModuleClass(module, node))
    assert isinstance(found, ModuleClass)
    return found


class _StoringClasses:
    """Where an attribute of some name is stored to."""

    def __init__(self) -> None:
        self.is_foreign = False
        """Whether it is one of another object than a method's `self`."""
        self.classes: list[ModuleClass] = []

    @cached_property
    def related(self) -> "list[ModuleClass]":
        """The classes of which others of the file may be."""
        return [one for one in self.classes if not one._is_alone]  # noqa: SLF001 - a part of the class


@once_a_module
def _storing_classes(module: SourceModule) -> dict[str, _StoringClasses]:
    """Collect for each attribute where it is stored to."""
    found: dict[str, _StoringClasses] = {}
    for node in module.stored_attributes:
        if isinstance(node, cst.Attribute):
            stores = found.setdefault(node.attr.value, _StoringClasses())
            around = module.enclosing(node, cst.ClassDef)
            if isinstance(around, cst.ClassDef) and _is_of_self(module, node):
                stores.classes.append(class_of(module, around))
            else:
                stores.is_foreign = True
    return found


def _is_of_self(module: SourceModule, attribute: cst.Attribute) -> bool:
    """Tell an attribute of what a method calls its instance."""
    function = module.enclosing(attribute, cst.FunctionDef, cst.Lambda)
    if not isinstance(function, cst.FunctionDef) or not is_name(attribute.value, self_name(function)):
        return False
    is_bound = any(is_name(one.decorator, "staticmethod", "classmethod") for one in function.decorators)
    return not is_bound and isinstance(module.enclosing(function, cst.FunctionDef, cst.ClassDef), cst.ClassDef)


def module_classes(module: SourceModule) -> list[ModuleClass]:
    """List all classes of the file."""
    return [class_of(module, node) for node in module.nodes(cst.ClassDef)]


def enclosing_class(module: SourceModule, node: cst.CSTNode) -> ModuleClass | None:
    """Return the class whose method directly holds `node`, where `self` means its instance."""
    function = module.enclosing(node, cst.FunctionDef, cst.Lambda)
    if not isinstance(function, cst.FunctionDef) or self_name(function) != "self":
        return None
    if any(is_name(decorator.decorator, "staticmethod", "classmethod") for decorator in function.decorators):
        return None
    scope = module.scope(function.body)
    if scope is not None and len(list(scope["self"])) > 1:
        return None
    owner = module.enclosing(function, cst.FunctionDef, cst.ClassDef)
    return class_of(module, owner) if isinstance(owner, cst.ClassDef) else None


def class_of_self(module: SourceModule, node: cst.CSTNode) -> ModuleClass | None:
    """Return the class whose instance `self` means at `node`, which may stand in a function inside of a method."""
    scope = module.scope(node)
    found = list(scope["self"]) if scope is not None else []
    argument = getattr(found[0], "node", None) if len(found) == 1 else None
    if not isinstance(argument, cst.Param):
        return None
    function = module.enclosing(argument, cst.FunctionDef, cst.Lambda)
    return enclosing_class(module, function.body) if isinstance(function, cst.FunctionDef) else None
