"""Lists that an attribute of `self` holds: `self.groups = […]`, given to an optimizer in the same method or another."""

from collections.abc import Sequence
from dataclasses import dataclass

import libcst as cst

from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.constructions.lists.called_growths import Called, grown_when_called
from paramgroups.syntax.constructions.lists.grown_lists import GrownList, used_elsewhere
from paramgroups.syntax.constructions.lists.growths import Growth, grown_by, is_harmless_use
from paramgroups.syntax.constructions.lists.helpers import is_params, used_in_another_file
from paramgroups.syntax.expressions.classes import ModuleClass, enclosing_class, is_derived_from_elsewhere
from paramgroups.syntax.source.bindings import bindings_of
from paramgroups.syntax.source.conditions import Condition, conditions_of, repetition
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_name


@dataclass(frozen=True)
class KeptList:
    """Such an attribute, and everything that comes into its list."""

    grown: GrownList
    refusal: Refusal | None
    """Why no group dict must come into it, though all mentions of it were found."""


def read_kept_list(module: SourceModule, node: cst.Attribute) -> KeptList | None:
    """Read the attribute that `node` is a use of; None where its values cannot all be seen, or it gets several."""
    owner = enclosing_class(module, node)
    if owner is None or not is_name(node.value, "self") or _may_be_bound_elsewhere(module, owner, node.attr.value):
        return None
    mentions = module.attributes(node.attr.value)
    stores = [mention for mention in mentions if mention in module.stored_attributes]
    value = module.stored_value(stores[0]) if len(stores) == 1 else None
    if value is None or not _is_own(module, stores[0], owner):
        return None
    conditions = _conditions(module, value, node)
    if conditions is None:
        return None
    growths, others = [Growth(value, "=", conditions)], []
    for mention in mentions:
        if mention is stores[0] or mention is node or is_harmless_use(module, mention):
            continue
        growth = _growth(module, mention, owner, value, node)
        if growth is not None:
            growths.append(growth)
        else:
            others.append(mention)
    grown = GrownList(tuple(growths), (*others, *_texts(module, node.attr.value)))
    refusal = _sharing(module, node, value) or _out_of_sight(module, node, value, owner)
    return KeptList(grown, refusal or used_in_another_file(module, node, node.attr.value))


def _may_be_bound_elsewhere(module: SourceModule, owner: ModuleClass, name: str) -> bool:
    bindings = bindings_of(module)
    return (
        bindings.binds_attributes
        or bindings.has_in_classes(name)
        or bindings.defines("__getattribute__")
        or is_derived_from_elsewhere(module, owner.node)
    )


def _is_own(module: SourceModule, mention: cst.Attribute, owner: ModuleClass) -> bool:
    return is_name(mention.value, "self") and enclosing_class(module, mention) is owner


def _function(module: SourceModule, node: cst.CSTNode) -> cst.FunctionDef:
    return cst.ensure_type(module.enclosing(node, cst.FunctionDef), cst.FunctionDef)


def _conditions(module: SourceModule, made: cst.BaseExpression, used: cst.Attribute) -> tuple[Condition, ...] | None:
    """Tell on what it depends that the list is made before it is used; None where it may be used before, or instead."""
    method = _function(module, made)
    if method is _function(module, used):
        return conditions_of(module, made, used) if module.is_behind(used, made) else None
    certain = method.name.value == "__init__" and not conditions_of(module, made, method)
    return () if certain else None


def _growth(
    module: SourceModule, mention: cst.Attribute, owner: ModuleClass, made: cst.BaseExpression, used: cst.Attribute
) -> Growth | None:
    """Read `self.groups.append(…)`, where the list is made and before it is used."""
    method = _function(module, made)
    if not _is_own(module, mention, owner):
        return None
    here = method is _function(module, used)
    if _function(module, mention) is not method:
        return _growth_in_method(module, mention, owner, made, used if here else None)
    if not module.is_behind(mention, made) or (here and not module.is_behind(used, mention)):
        return None
    growth = grown_by(module, mention, used if here else method)
    return growth if growth is not None and not growth.is_store else None


def _growth_in_method(
    module: SourceModule, mention: cst.Attribute, owner: ModuleClass, made: cst.BaseExpression, used: cst.CSTNode | None
) -> Growth | None:
    """Read what another method of the class puts into the list, which is called where that is made."""
    method = _function(module, mention)
    name = method.name.value
    is_only_one = sum(one.name.value == name for one in module.nodes(cst.FunctionDef)) == 1
    calls = module.attributes(name)
    is_plain = is_only_one and name not in module.stored_names and not _texts(module, name)
    if not is_plain or not all(_is_own(module, call, owner) for call in calls):
        return None
    return grown_when_called(module, mention, Called(method, calls), made, used)


def _sharing(module: SourceModule, node: cst.Attribute, made: cst.BaseExpression) -> Refusal | None:
    """Refuse where several optimizers would get the list: torch writes the options of the first into its dicts."""
    method = _function(module, node)
    loop = repetition(module, node, made)
    if loop is not None:
        return shared_in(module, loop, f"self.{node.attr.value}")
    calls = [*module.attributes(method.name.value), *_texts(module, method.name.value)]
    if method is not _function(module, made) and (len(calls) > 1 or any(repetition(module, call) for call in calls)):
        return shared(f"`{method.name.value}` may make several optimizers of `self.{node.attr.value}`")
    return None


def _out_of_sight(
    module: SourceModule, node: cst.Attribute, made: cst.BaseExpression, owner: ModuleClass
) -> Refusal | None:
    """Refuse where code that is not shown may use the list before an optimizer is made of it, which raises."""
    user = owner.base_out_of_sight
    if _function(module, made) is _function(module, node):
        user = _called_between(module, made, node, user)
    if user is None:
        return None
    return Refusal(
        Reason.LIST_USED_ELSEWHERE,
        f"`{user}` may use `self.{node.attr.value}` before an optimizer is made of it; write the list into the call",
    )


def _called_between(
    module: SourceModule, made: cst.BaseExpression, used: cst.Attribute, base: str | None
) -> str | None:
    """Name what gets the whole object between two places: a function, or a method that a base out of sight may have."""
    for call in module.below(_function(module, used), cst.Call):
        if not module.is_behind(call, made) or not module.is_behind(used, call):
            continue
        gets_self = any(is_name(argument.value, "self") for argument in call.args)
        own = isinstance(call.func, cst.Attribute) and is_name(call.func.value, "self")
        if gets_self or (own and base is not None):
            return module.code(call.func)
    return None


def _texts(module: SourceModule, text: str) -> list[cst.SimpleString]:
    return [node for node in module.nodes(cst.SimpleString) if node.raw_value == text]


def shared_in(module: SourceModule, loop: cst.CSTNode, name: str) -> Refusal:
    """Refuse to put group dicts into a list that is made outside of a loop which makes optimizers of it."""
    return shared(f"the loop on line {module.span(loop).line} makes several optimizers of `{name}`")


def used_by_others(module: SourceModule, uses: Sequence[tuple[str, cst.CSTNode]]) -> Refusal | None:
    """Refuse to change a list that other code uses too, each use under a name; None where there is no such use."""
    for name, use in uses:
        if not is_params(module, use):
            return used_elsewhere(module, name, use)
    for name, use in uses:
        return shared(f"line {module.span(use).line} makes another optimizer of `{name}`")
    return None


def shared(how: str) -> Refusal:
    """Refuse to put group dicts into a list of which several optimizers are made."""
    return Refusal(
        Reason.SHARED_GROUPS, f"{how}, and they would share its group dicts, rates included; make a list for each"
    )
