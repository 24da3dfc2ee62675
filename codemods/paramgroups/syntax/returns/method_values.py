"""Reading the expressions of a method: which stand for optimizers, schedulers, and lists and dicts of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

import libcst as cst

from paramgroups.model.returns import (
    Choice,
    Constant,
    Entry,
    Foreign,
    Mapping,
    Optimizer,
    Returned,
    Scheduler,
    Sequence,
    Unknown,
)
from paramgroups.model.values import UNEVALUATED
from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_of
from paramgroups.syntax.returns.training_objects import is_optimizer_class, scheduled_optimizer, scheduler_name
from paramgroups.syntax.source.environments import Environment, either, forget_display, joined
from paramgroups.syntax.source.literals import integer_value, literal_value, string_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.own_parameters import defines_parameters

Value = TypeVar("Value", bound=Returned)
Arguments = tuple[tuple[str | None, Returned], ...]
"""The arguments of a call, with their keywords."""
CallReader = Callable[[cst.Call, Arguments, "ValueReader"], Returned | None]
"""Follows a call into a function of this file; None where it leads out of it."""
_KEEPING_PACKAGES = ("builtins", "torch", "transformers", "itertools", "math")
_READING_METHODS = frozenset({"get", "keys", "values", "items", "copy", "index", "count"})


def placed(value: Value, node: cst.BaseExpression) -> Value:
    """Return the value with the expression that stands for it here."""
    return replace(value, node=node)


@dataclass(frozen=True, eq=False)
class ValueReader:
    """Reads expressions of one function; what their evaluation makes uncertain is forgotten on the way."""

    module: SourceModule
    environment: Environment
    self_name: str
    follow: CallReader
    attribute: Callable[[str], Returned]
    """Tells what `__init__` has assigned to an attribute of `self`."""
    path: tuple[int, ...] = ()
    """The calls through which this function was entered, to tell optimizers made by two calls of it apart."""

    def read(self, node: cst.BaseExpression) -> Returned:
        """Read one expression."""
        return placed(self._read(node), node)

    def _read(self, node: cst.BaseExpression) -> Returned:
        match node:
            case cst.Name(value=name):
                return self._name(node, name)
            case cst.Attribute():
                return self._attribute(node)
            case cst.Tuple(elements=elements) | cst.List(elements=elements):
                return self._sequence(node, elements)
            case cst.Dict():
                return self._dict(node)
            case cst.Call():
                return self._call(node)
            case cst.IfExp(test=test, body=body, orelse=orelse):
                self.read(test)
                return either(*self._either_way(body, orelse))
            case cst.NamedExpr(target=cst.Name(value=name), value=value):
                found = self.read(value)
                self.environment[name] = found
                return found
            case cst.Subscript():
                return self._subscript(node)
            case cst.BinaryOperation(left=left, operator=cst.Add(), right=right):
                return self._sum(self.read(left), self.read(right))
            case cst.GeneratorExp():
                self._forget_inside(node)
                return Foreign("generator")
            case cst.Lambda():
                return Foreign("function")
            case _:
                self._forget_inside(node)
                literal = literal_value(self.module.code(node))
                plain = literal is None or isinstance(literal, str | int | float)
                return Constant(literal) if literal is not UNEVALUATED and plain else Unknown()

    def _name(self, node: cst.Name, name: str) -> Returned:
        if name in self.environment:
            return self.environment[name]
        if name in {"None", "True", "False"}:
            return Constant({"None": None, "True": True, "False": False}[name])
        return Foreign("type") if is_optimizer_class(self.module, node) else Unknown()

    def _attribute(self, node: cst.Attribute) -> Returned:
        name = dotted(node)
        if name is not None and name in self.environment:
            return self.environment[name]
        if name is not None and name.rpartition(".")[0] == self.self_name and self.self_name:
            return self.attribute(name.rpartition(".")[2])
        self.read(node.value)
        return Foreign("type") if is_optimizer_class(self.module, node) else Unknown()

    def _sequence(self, node: cst.BaseExpression, elements: Iterable[cst.BaseElement]) -> Returned:
        items: list[Returned] = []
        known = True
        for element in elements:
            value = self.read(element.value)
            if isinstance(element, cst.Element):
                items.append(value)
            else:
                # Lists with stars have no plain layout: they are read, and never rewritten.
                known = False
        if not known:
            return Unknown()
        # A later element may tell what an earlier one is: `optimizer, StepLR(optimizer, 1)`.
        items = [self._again(item) for item in items]
        return Sequence(tuple(items), isinstance(node, cst.List), display=node)

    def _again(self, value: Returned) -> Returned:
        """Look a name up once more that meant nothing known."""
        name = isinstance(value, Unknown) and isinstance(value.node, cst.Name | cst.Attribute)
        return self.read(value.node) if name and value.node is not None else value

    def _dict(self, node: cst.Dict) -> Returned:
        entries: list[Entry] = []
        is_open = False
        for element in node.elements:
            value = self.read(element.value)
            key = string_value(element.key) if isinstance(element, cst.DictElement) else None
            if key is None:
                is_open = True
            else:
                entries.append(Entry(key, value, element=element))
        known = tuple(Entry(entry.key, self._again(entry.value), element=entry.element) for entry in entries)
        return Mapping(known, is_open, display=node)

    def _call(self, node: cst.Call) -> Returned:
        if isinstance(node.func, cst.Attribute):
            self.read(node.func.value)
        arguments = tuple((a.keyword.value if a.keyword is not None else None, self.read(a.value)) for a in node.args)
        name = self.module.qualified(node.func)
        optimizer = optimizer_of(self.module, node)
        if optimizer is not None:
            return Optimizer(made=(*self.path, id(node)), name=optimizer.name)
        scheduler = scheduler_name(self.module, node)
        if scheduler is not None:
            return Scheduler(name=scheduler[0], plateau=scheduler[1], made_for=self._made_for(node))
        if name == "builtins.dict" and not any(a.star for a in node.args) and all(key for key, _ in arguments):
            pairs = zip(node.args, arguments, strict=True)
            return Mapping(tuple(Entry(str(k), v, element=a) for a, (k, v) in pairs), display=node)
        if name in {"builtins.list", "builtins.tuple"} and len(arguments) == 1:
            inner = arguments[0][1]
            if isinstance(inner, Sequence):
                return Sequence(inner.items, name == "builtins.list", display=node)
        if self._is_parameters(node):
            return Foreign("generator")
        if not any(a.star for a in node.args):
            followed = self.follow(node, arguments, self)
            if followed is not None:
                return followed
        self._forget_reached(node, arguments, name)
        return Unknown()

    def _made_for(self, node: cst.Call) -> object:
        """Tell which optimizer a scheduler is made for.

        From `StepLR(opt, 1)` it is known that `opt` is an optimizer: torch's schedulers take nothing else.
        """
        argument = scheduled_optimizer(self.module, node)
        value = self.read(argument) if isinstance(argument, cst.Name | cst.Attribute) else None
        if isinstance(value, Optimizer):
            return value.made
        name = dotted(argument) if isinstance(value, Unknown) and argument is not None else None
        if name is None or ("." not in name and name not in self.environment):
            return None
        made = (*self.path, id(node), "optimizer")
        self.environment[name] = Optimizer(made=made)
        return made

    def _either_way(self, one: cst.BaseExpression, other: cst.BaseExpression) -> tuple[Returned, Returned]:
        """Read two expressions of which one is evaluated."""
        before = dict(self.environment)
        first, after = self.read(one), dict(self.environment)
        self._restore(before)
        second = self.read(other)
        self._restore(joined(after, dict(self.environment)) or {})
        return first, second

    def _restore(self, environment: Environment) -> None:
        self.environment.clear()
        self.environment.update(environment)

    def _is_parameters(self, node: cst.Call) -> bool:
        """Tell `self.parameters()`."""
        return (
            isinstance(node.func, cst.Attribute)
            and node.func.attr.value == "parameters"
            and dotted(node.func.value) == self.self_name
            and not defines_parameters(self.module)
        )

    def _forget_reached(self, node: cst.Call, arguments: Arguments, name: str | None) -> None:
        """Forget what a called function may change: lists that it is handed, and attributes of `self`."""
        function = node.func
        if isinstance(function, cst.Attribute):
            owner = dotted(function.value)
            if owner is not None and function.attr.value not in _READING_METHODS and owner in self.environment:
                forget_display(self.environment, self.environment[owner])
            if owner == self.self_name and owner:
                self.forget_attributes(function.attr.value)
        if name is not None and name.partition(".")[0] in _KEEPING_PACKAGES:
            return
        for _, value in arguments:
            forget_display(self.environment, value)
        if any(isinstance(a.value, cst.Name) and a.value.value == self.self_name for a in node.args):
            self.forget_attributes("")

    def forget_attributes(self, method: str) -> None:
        """Forget the attributes of `self` after a call of a method that may store them."""
        if method in {"parameters", "named_parameters", "log", "log_dict", "print", "save_hyperparameters"}:
            return
        for name in [*self.environment]:
            if name.startswith(f"{self.self_name}."):
                self.environment[name] = Unknown()

    def _subscript(self, node: cst.Subscript) -> Returned:
        owner = self.read(node.value)
        key = index_of(node)
        if key is None:
            self._forget_inside(node)
            return Unknown()
        if isinstance(owner, Sequence):
            position = integer_value(key)
            if position is not None and -len(owner.items) <= position < len(owner.items):
                return owner.items[position]
        if isinstance(owner, Mapping) and not owner.is_open:
            entry = owner.entry(string_value(key) or "")
            return entry.value if entry is not None else Unknown()
        return Unknown()

    def _sum(self, left: Returned, right: Returned) -> Returned:
        if isinstance(left, Sequence) and isinstance(right, Sequence) and left.is_list == right.is_list:
            return (
                Unknown() if not left.items and not right.items else Sequence((*left.items, *right.items), left.is_list)
            )
        return Unknown()

    def _forget_inside(self, node: cst.BaseExpression) -> None:
        """Forget what any part of an expression may change or bind; it may stand where evaluation never gets."""
        before = dict(self.environment)
        for part in self.module.below(node, cst.Call, cst.NamedExpr):
            match part:
                case cst.NamedExpr() if part is not node:
                    self.read(part)
                case cst.Call() if part is not node:
                    self._call(part)
                case _:
                    pass
        self._restore(joined(before, dict(self.environment)) or {})


def index_of(node: cst.Subscript) -> cst.BaseExpression | None:
    """Return `k` of `x[k]`."""
    match node.slice:
        case [cst.SubscriptElement(slice=cst.Index(value=key, star=None))]:
            return key
        case _:
            return None


def dotted(node: cst.BaseExpression) -> str | None:
    """Write a name, or an attribute of one, as text."""
    match node:
        case cst.Name(value=name):
            return name
        case cst.Attribute(value=value, attr=cst.Name(value=name)):
            owner = dotted(value)
            return f"{owner}.{name}" if owner is not None else None
        case _:
            return None


def without_places(value: Returned) -> Returned:
    """Forget where a value is written, for one that comes out of another function."""
    match value:
        case Sequence(items=items):
            return replace(value, items=tuple(without_places(item) for item in items), node=None, display=None)
        case Mapping(entries=entries):
            kept = tuple(Entry(entry.key, without_places(entry.value)) for entry in entries)
            return replace(value, entries=kept, node=None, display=None)
        case Choice(values=values):
            return replace(value, values=tuple(without_places(one) for one in values), node=None)
        case _:
            return replace(value, node=None)
