"""Reading calls of what makes an optimizer in another file of what it gets, as constructions of it."""

from dataclasses import replace

import libcst as cst

from paramgroups.model.alternatives import any_of
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_named
from paramgroups.syntax.constructions.expectations import error_is_expected
from paramgroups.syntax.constructions.holders import holder_of
from paramgroups.syntax.constructions.lists.group_lists import read_group_list
from paramgroups.syntax.constructions.site import Site
from paramgroups.syntax.constructions.unedited import read_construction
from paramgroups.syntax.expressions.far_kinds import method_of_object
from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.tree import Maker, with_key


def read_far_site(module: SourceModule, call: cst.Call) -> Site | None:
    """Read a call of a maker of another file, with a list that is written here; nothing is known of options and edits.

    A list that a function of the file makes may be used by others, which are not asked for such calls.
    """
    maker = _maker(module, call.func) if module.known.makers else None
    optimizer = _optimizer(module, maker) if maker is not None else None
    argument = _argument(call, maker) if maker is not None else None
    if optimizer is None or argument is None or error_is_expected(module, call):
        return None
    groups = read_group_list(module, argument.value)
    if groups.display is None and not isinstance(argument.value, cst.Dict):
        return None
    holder = holder_of(module, call)
    names = holder.names if holder is not None else ()
    construction = read_construction(module, call, argument, groups, optimizer, names=names)
    return Site(construction, call, argument, groups.display, None, (), (), groups.place, None)


def _maker(module: SourceModule, function: cst.BaseExpression) -> Maker | None:
    """Find what a called expression means among what other files have told of."""
    name = None if isinstance(function, cst.Subscript) else module.qualified(function)
    match function:
        case _ if name is not None:
            pass
        case cst.Name():
            # `chosen = TABLE[name]`, and nothing else in sight gives the name a meaning.
            found = module.visible_assignment(function)
            value = module.value_of(found) if found is not None else None
            name = _looked_up(module, value) if value is not None else None
        case cst.Attribute():
            name = method_of_object(module, function)
        case _:
            name = _looked_up(module, function)
    return module.known.makers.get(name or "")


def _looked_up(module: SourceModule, value: cst.BaseExpression) -> str | None:
    """Name what is looked up in a table of another file: `TABLE['adam']`, `TABLE.get(name)`."""
    match value:
        case cst.Subscript(value=table, slice=[cst.SubscriptElement(slice=cst.Index(value=key))]):
            pass
        case cst.Call(
            func=cst.Attribute(value=table, attr=cst.Name(value="get")), args=[cst.Arg(value=key, keyword=None)]
        ):
            pass
        case _:
            return None
    name = module.qualified(table)
    return with_key(name, string_value(key)) if name is not None else None


def _optimizer(module: SourceModule, maker: Maker) -> OptimizerClass | None:
    """Look up the class that a maker constructs, or the classes of which it is one."""
    found = [optimizer_named(module, name) for name in maker.optimizers]
    known = [one for one in found if one is not None]
    return replace(any_of(known), certain=False) if known and len(known) == len(found) else None


def _argument(call: cst.Call, maker: Maker) -> cst.Arg | None:
    """Return what a call gives as the parameter; None where that is not certain."""
    if any(argument.star for argument in call.args):
        return None
    named = [one for one in call.args if one.keyword is not None and one.keyword.value == maker.parameter]
    plain = [one for one in call.args if one.keyword is None]
    return next(iter((*named, *plain[maker.position : maker.position + 1])), None)
