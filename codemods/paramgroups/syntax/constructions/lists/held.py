"""The groups that a list certainly gets from one of its elements: a dict, a name of one, or a list behind a star."""

from dataclasses import replace

import libcst as cst

from paramgroups.model.values import Params
from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_of
from paramgroups.syntax.expressions.dicts import read_group
from paramgroups.syntax.expressions.meanings import means_the_same
from paramgroups.syntax.expressions.rounds import sources_of_rounds
from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module

_MAX_DEPTH = 10
_GROWING = frozenset({"append", "extend", "insert"})
_HARMLESS = {f"builtins.{name}" for name in "len list tuple print".split()}


def held_params(module: SourceModule, node: cst.BaseExpression, *, starred: bool, depth: int = 0) -> tuple[Params, ...]:
    """List the params of the groups that an element stands for, as far as they are certain; once for each time."""
    if isinstance(node, cst.Name):
        value = _lasting_value(module, node)
        known = value is not None and depth < _MAX_DEPTH
        return held_params(module, value, starred=starred, depth=depth + 1) if known and value is not None else ()
    if isinstance(node, cst.ListComp | cst.GeneratorExp):
        return _of_rounds(module, node) if starred else ()
    if starred:
        elements = node.elements if isinstance(node, cst.List | cst.Tuple) else ()
        return tuple(
            params
            for element in elements
            for params in held_params(
                module, element.value, starred=isinstance(element, cst.StarredElement), depth=depth
            )
        )
    group = read_group(module, node.value if isinstance(node, cst.NamedExpr) else node)
    return (group.params,) if group is not None else ()


def _of_rounds(module: SourceModule, node: cst.ListComp | cst.GeneratorExp) -> tuple[Params, ...]:
    """Read the groups of a comprehension over modules that are written out, as if they were one."""
    group, clause = read_group(module, node.elt), node.for_in
    if group is None or clause.inner_for_in is not None:
        return ()
    found = sources_of_rounds(module, clause, group.params.sources, is_filtered=bool(clause.ifs))
    return (replace(group.params, sources=found),) if found is not None else ()


def _lasting_value(module: SourceModule, name: cst.Name) -> cst.BaseExpression | None:
    """Return what a variable stands for, if nothing that is done with it changes its groups."""
    assignment = module.assignment(name)
    value = module.value_of(assignment) if assignment is not None else None
    if value is None:
        return None
    known = _kept(module)
    if id(value) not in known:
        known[id(value)] = _Uses(module).keep(name)
    return value if known[id(value)] else None


@once_a_module
def _kept(_: SourceModule) -> dict[int, bool]:
    """Remember which values of variables last, by the id of their nodes."""
    return {}


class _Uses:
    """Follows groups, and lists of groups, from one variable to the next."""

    def __init__(self, module: SourceModule) -> None:
        self.module = module
        self.followed: set[tuple[int, str]] = set()

    def keep(self, name: cst.Name) -> bool:
        """Tell whether all uses of a variable leave the params of its groups as they are."""
        key = (id(self.module.scope(name)), name.value)
        if key in self.followed:
            return True
        self.followed.add(key)
        return all(self._keeps(use) for use in self.module.names(name.value) if self._means(use, name))

    def _means(self, use: cst.Name, name: cst.Name) -> bool:
        """Tell whether a name, in this function or in another, may be the variable."""
        return not self.module.is_label(use) and means_the_same(self.module, use, name)

    def _keeps(self, node: cst.CSTNode) -> bool:
        """Tell whether an expression that holds the groups leaves them alone, and what it is put into."""
        around = self.module.parent(node)
        match around:
            case cst.Element() | cst.StarredElement() | cst.List() | cst.Tuple() | cst.BinaryOperation():
                return self._keeps(around)
            case cst.AssignTarget() | cst.Return():
                return True
            case cst.Arg(keyword=None | cst.Name(value="params" | "model_params")):
                call = self.module.parent(around)
                return isinstance(call, cst.Call) and self._takes(call)
            case cst.Attribute(attr=cst.Name(value=name)):
                return name in _GROWING and isinstance(self.module.parent(around), cst.Call)
            case cst.AugAssign(target=target) | cst.AnnAssign(target=target):
                return target is node or (isinstance(target, cst.Name) and self.keep(target))
            case cst.Subscript(slice=[cst.SubscriptElement(slice=cst.Index(value=key))]):
                return string_value(key) not in {None, "params"}
            case cst.Assign(targets=[cst.AssignTarget(target=cst.Name() as other)]):
                return self.keep(other)
            case _:
                return False

    def _takes(self, call: cst.Call) -> bool:
        """Tell a call that does no more with groups than to look at them, or to put them into a list."""
        if isinstance(call.func, cst.Attribute) and call.func.attr.value in _GROWING:
            return isinstance(call.func.value, cst.Name) and self.keep(call.func.value)
        return self.module.qualified(call.func) in _HARMLESS or optimizer_of(self.module, call) is not None
