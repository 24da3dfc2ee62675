"""Who counts as an optimizer class: from the function of a call to the class, or the classes, that it may construct."""

from collections.abc import Iterable
from dataclasses import replace

import libcst as cst
from libcst.metadata import Assignment, BaseAssignment, BuiltinAssignment, ImportAssignment

from paramgroups.model.alternatives import any_of
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.third_party_optimizers import third_party_optimizer
from paramgroups.model.torch_optimizers import TORCH_OPTIMIZERS, torch_optimizer
from paramgroups.syntax.constructions.classes.class_tables import values_in_table
from paramgroups.syntax.constructions.classes.own_optimizers import own_optimizer
from paramgroups.syntax.expressions.classes import enclosing_class, is_derived_from_elsewhere
from paramgroups.syntax.source.bindings import bindings_of
from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.patches import names_put_into_modules
from paramgroups.syntax.source.shapes import has_attribute, is_name, last_name
from paramgroups.tree import absolute

Classes = tuple[OptimizerClass, ...]
"""What an expression may be; empty for `None`, which cannot be called."""

_MAX_DEPTH = 10


def optimizer_of(module: SourceModule, call: cst.Call) -> OptimizerClass | None:
    """Tell what optimizer a call constructs; None where it is not certain that it constructs one."""
    found = _Resolver(module).of(call.func)
    bindings = bindings_of(module)
    if not found or bindings.patches_constructors or _may_be_replaced(module, call, found):
        return None
    optimizer = any_of(found)
    given = {argument.keyword.value if argument.keyword is not None else argument.star for argument in call.args}
    if optimizer.inspects_with & given or (optimizer.inspects_with and given & {"*", "**"}):
        return replace(optimizer, inspects=True)
    return optimizer


def _may_be_replaced(module: SourceModule, call: cst.Call, found: Classes) -> bool:
    """Tell whether the file puts another class into the place of one, under its name or that which the call uses."""
    put = names_put_into_modules(module)
    names = {last_name(call.func), *(one.name for one in found)}
    return put is None or bool(names & (put | bindings_of(module).patched))


def optimizer_named(module: SourceModule, name: str) -> OptimizerClass | None:
    """Look up a qualified name: torch's own, other packages, the user's list, and the classes of the tree."""
    known = torch_optimizer(name) or third_party_optimizer(name)
    if known is not None:
        return known
    if name in module.known.aliases:
        handed_on = optimizer_named(module, module.known.aliases[name])
        # What other files make of the class, or of its name, is out of sight.
        return replace(handed_on, certain=False) if handed_on is not None else None
    if name in module.settings.optimizers or name in module.known.optimizers:
        inspects = name in module.known.inspecting and name not in module.settings.optimizers
        first = module.known.firsts.get(name, "params")
        return OptimizerClass(name.rpartition(".")[2], "0", (), first, certain=False, inspects=inspects)
    return None


class _Resolver:
    def __init__(self, module: SourceModule, depth: int = 0) -> None:
        self.module = module
        self.bindings = bindings_of(module)
        self.depth = depth

    def of(self, node: cst.BaseExpression) -> Classes | None:
        """Tell which classes an expression may be; None where one of them is not known."""
        if self.depth > _MAX_DEPTH:
            return None
        match node:
            case cst.Name(value="None"):
                return ()
            case cst.Name():
                return self._name(node)
            case cst.Attribute():
                return self._attribute(node)
            case cst.IfExp(body=first, orelse=second):
                return self._union([first, second])
            case cst.BooleanOperation(operator=cst.Or(), left=first, right=second):
                return self._union([first, second])
            case cst.NamedExpr(value=value):
                return self._deeper(value)
            case cst.Subscript(value=table, slice=[cst.SubscriptElement(slice=cst.Index(value=key))]):
                return self._looked_up(table, key)
            case cst.Call():
                return self._called(node)
            case _:
                return None

    def _deeper(self, node: cst.BaseExpression) -> Classes | None:
        return _Resolver(self.module, self.depth + 1).of(node)

    def _any_of(self, node: cst.BaseExpression) -> OptimizerClass | None:
        found = self._deeper(node)
        return any_of(found) if found else None

    def _union(self, nodes: Iterable[cst.BaseExpression]) -> Classes | None:
        return _joined(self._deeper(node) for node in nodes)

    # Names

    def _name(self, node: cst.Name) -> Classes | None:
        qualified = self.module.qualified(node)
        if qualified is not None:
            return _one(optimizer_named(self.module, qualified))
        scope = self.module.scope(node)
        if scope is None or node.value in self.module.hidden_stores or self.bindings.binds_names:
            return None
        found = list(scope[node.value])
        return _joined(self._assigned(assignment, node) for assignment in found) if found else None

    def _assigned(self, assignment: BaseAssignment, name: cst.Name) -> Classes | None:
        """Tell what one of the assignments to a name makes it."""
        if isinstance(assignment, ImportAssignment):
            found = {absolute(one.name, self.module.name) for one in assignment.get_qualified_names_for(name.value)}
            return _joined(_one(optimizer_named(self.module, one or "?")) for one in found)
        if isinstance(assignment, BuiltinAssignment) or not isinstance(assignment, Assignment):
            return None
        if isinstance(assignment.node, cst.ClassDef):
            return _one(own_optimizer(self.module, assignment.node, self._any_of))
        value = self.module.value_of(assignment)
        return self._deeper(value) if value is not None else None

    def _attribute(self, node: cst.Attribute) -> Classes | None:
        qualified = self.module.qualified(node)
        if qualified is not None:
            return _one(optimizer_named(self.module, qualified))
        if is_name(node.value, "self"):
            return self._attribute_of_self(node)
        names = self.module.imported(node)
        return _joined(_one(optimizer_named(self.module, name)) for name in names) if names else None

    def _attribute_of_self(self, node: cst.Attribute) -> Classes | None:
        """Put together all that the file stores under the name of the attribute, in this class or another."""
        values = self.bindings.attribute(node.attr.value)
        around = enclosing_class(self.module, node) if values else None
        if around is None or values is None or is_derived_from_elsewhere(self.module, around.node):
            return None
        classes = self._union(values)
        # A subclass that is out of sight may choose another class.
        return None if classes is None else tuple(replace(one, certain=False) for one in classes)

    # Tables and functions

    def _looked_up(self, table: cst.BaseExpression, key: cst.BaseExpression) -> Classes | None:
        """Read `{'adam': Adam}[name]`, `vars(torch.optim)[name]` and `torch.optim.__dict__[name]`."""
        match table:
            case cst.Attribute(value=owner, attr=cst.Name(value="__dict__")):
                return self._of_torch(owner, key)
            case cst.Call(func=function, args=[cst.Arg(value=owner, star="", keyword=None)]) if (
                self.module.qualified(function) == "builtins.vars"
            ):
                return self._of_torch(owner, key)
            case _:
                return self._in_table(table, key)

    def _in_table(self, table: cst.BaseExpression, key: cst.BaseExpression) -> Classes | None:
        values = values_in_table(self.module, table, key)
        return self._union(values) if values is not None else None

    def _called(self, call: cst.Call) -> Classes | None:
        plain = [argument.value for argument in call.args if argument.keyword is None and not argument.star]
        keywords = {argument.keyword.value for argument in call.args if argument.keyword is not None}
        match self.module.qualified(call.func), plain:
            case "builtins.getattr", [owner, name, *default] if len(plain) == len(call.args):
                return _joined([self._of_torch(owner, name), *(self._deeper(node) for node in default)])
            case "functools.partial", [function] if len(plain) + len(keywords) == len(call.args):
                found = self._deeper(function)
                return _bound(found, keywords) if found is not None else None
            case _:
                pass
        if has_attribute(call.func, "get") and len(plain) == len(call.args) and plain:
            return _joined([self._in_table(call.func.value, plain[0]), *(self._deeper(node) for node in plain[1:2])])
        return None

    def _of_torch(self, owner: cst.BaseExpression, key: cst.BaseExpression) -> Classes | None:
        """Tell what `getattr(torch.optim, key)` may be."""
        if self.module.qualified(owner) != "torch.optim" or self._is_stored_into(owner):
            return None
        name = string_value(key)
        return tuple(TORCH_OPTIMIZERS.values()) if name is None else _one(TORCH_OPTIMIZERS.get(name))

    def _is_stored_into(self, owner: cst.BaseExpression) -> bool:
        """Tell whether the file adds classes of its own to torch.optim."""
        code = self.module.code(owner)
        return any(
            isinstance(node, cst.Attribute) and self.module.code(node.value) == code
            for node in self.module.stored_attributes
        )


def _one(optimizer: OptimizerClass | None) -> Classes | None:
    return None if optimizer is None else (optimizer,)


def _joined(found: Iterable[Classes | None]) -> Classes | None:
    """Put the classes of several expressions together, if each of them is known."""
    classes: list[OptimizerClass] = []
    for one in found:
        if one is None:
            return None
        classes.extend(one)
    return tuple(classes)


def _bound(classes: Classes, keywords: set[str]) -> Classes | None:
    """Make what `partial(Adam, lr=0.1)` constructs: a keyword of the call would override one that is given already."""
    if any(one.first in keywords for one in classes):
        return None
    return tuple(
        replace(one, certain=False, inspects=one.inspects or bool(one.inspects_with & keywords)) for one in classes
    )
