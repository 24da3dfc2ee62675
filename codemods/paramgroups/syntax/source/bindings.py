"""What a file binds attributes to, wherever it does, and whether it may bind names that it does not spell."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

import libcst as cst
from libcst.metadata import Assignment, BaseAssignment, ClassScope

from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import inside, is_name

Bound = cst.BaseExpression | None
"""The right side of a plain assignment; None for any other way to bind something."""


class Bindings:
    """All bindings of attributes in one file, read once."""

    def __init__(self, module: SourceModule) -> None:
        """Read nothing yet."""
        self._module = module

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(name.value for name in self._module.nodes(cst.Name))

    @cached_property
    def patches_constructors(self) -> bool:
        """Whether constructors are replaced from outside: `Adam.__init__ = …`, `setattr(Adam, '__init__', …)`."""
        methods = {"__init__", "__new__", "__call__", "add_param_group"}
        if methods & self._stored.keys():
            return True
        texts = self._module.nodes(cst.SimpleString) if "setattr" in self._names else ()
        return any(text.raw_value in methods for text in texts)

    @cached_property
    def patched(self) -> frozenset[str]:
        """The last parts of what tests replace by its name: `mock.patch('torch.optim.Adam')`."""
        found: list[str] = []
        for verb in ("patch", "object", "setattr"):
            for name in self._module.names(verb):
                around = self._module.parent(name)
                call = self._module.parent(around) if isinstance(around, cst.Attribute) else around
                values = [argument.value for argument in call.args[:2]] if isinstance(call, cst.Call) else []
                found += [value.raw_value for value in values if isinstance(value, cst.SimpleString)]
        return frozenset(text.rpartition(".")[2] for text in found)

    @cached_property
    def binds_names(self) -> bool:
        """Whether names may be bound that the file does not spell: `globals()['cls'] = …`."""
        return bool({"globals", "exec"} & self._names)

    @cached_property
    def binds_attributes(self) -> bool:
        """Whether attributes may be: `setattr(self, name, value)`, `self.__dict__.update(…)`, `type('B', (A,), …)`."""
        if {"setattr", "__setattr__", "vars", "__dict__"} & self._names:
            return True
        return any(len(call.args) == 3 and is_name(call.func, "type") for call in self._module.nodes(cst.Call))

    def defines(self, method: str) -> bool:
        """Tell whether a class of the file defines a method of this name, or a statement puts one into an object."""
        return self.has_in_classes(method) or method in self._stored

    def has_in_classes(self, name: str) -> bool:
        """Tell whether the body of a class of the file binds a name: a method, a property, an attribute."""
        return name in self._in_classes

    def attribute(self, name: str) -> Sequence[cst.BaseExpression] | None:
        """List all values that any class or statement of the file gives an attribute; None where one is not known."""
        found = [*self._stored.get(name, ()), *self._in_classes.get(name, ())]
        values = [value for value in found if value is not None]
        return values if values and len(values) == len(found) and not self.binds_attributes else None

    @cached_property
    def _stored(self) -> dict[str, list[Bound]]:
        found: dict[str, list[Bound]] = defaultdict(list)
        for node in self._module.stored_attributes:
            if isinstance(node, cst.Attribute):
                found[node.attr.value].append(self._module.stored_value(node))
        return found

    @cached_property
    def _in_classes(self) -> dict[str, list[Bound]]:
        found: dict[str, list[Bound]] = defaultdict(list)
        for node in self._module.nodes(cst.ClassDef):
            scope = self._module.scope(node.body.body[0])
            for assignment in scope.assignments if isinstance(scope, ClassScope) else ():
                found[assignment.name].append(self._class_value(assignment))
        return found

    def _class_value(self, assignment: BaseAssignment) -> Bound:
        if not isinstance(assignment, Assignment):
            return None
        statement = self._module.parent(assignment.node)
        if isinstance(statement, cst.AnnAssign) and not any(
            name.value == "ClassVar" for name in inside(statement.annotation, cst.Name)
        ):
            # A dataclass, or a model of pydantic, takes the value from its caller.
            return None
        return self._module.value_of(assignment)


def bindings_of(module: SourceModule) -> Bindings:
    """Return the one view of a file's bindings, which remembers what it has found."""
    found = module.memory.setdefault(id(Bindings), Bindings(module))
    assert isinstance(found, Bindings)
    return found
