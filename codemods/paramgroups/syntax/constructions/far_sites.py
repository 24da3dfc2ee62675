"""Reading calls of functions of other files that make an optimizer of what they get, as constructions of it."""

from dataclasses import replace

import libcst as cst

from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_named
from paramgroups.syntax.constructions.expectations import error_is_expected
from paramgroups.syntax.constructions.holders import holder_of
from paramgroups.syntax.constructions.lists.group_lists import read_group_list
from paramgroups.syntax.constructions.site import Site
from paramgroups.syntax.constructions.unedited import read_construction
from paramgroups.syntax.source.module import SourceModule
from paramgroups.tree import Maker


def read_far_site(module: SourceModule, call: cst.Call) -> Site | None:
    """Read a call of a maker of another file, with a list that is written here; nothing is known of options and edits.

    A list that a function of the file makes may be used by others, which are not asked for such calls.
    """
    maker = module.known.makers.get(module.qualified(call.func) or "") if module.known.makers else None
    optimizer = optimizer_named(module, maker.optimizer) if maker is not None else None
    argument = _argument(call, maker) if maker is not None else None
    if optimizer is None or argument is None or error_is_expected(module, call):
        return None
    groups = read_group_list(module, argument.value)
    if groups.display is None and not isinstance(argument.value, cst.Dict):
        return None
    holder = holder_of(module, call)
    names = holder.names if holder is not None else ()
    construction = read_construction(module, call, argument, groups, replace(optimizer, certain=False), names=names)
    return Site(construction, call, argument, groups.display, None, (), (), groups.place, None)


def _argument(call: cst.Call, maker: Maker) -> cst.Arg | None:
    """Return what a call gives as the parameter; None where that is not certain."""
    if any(argument.star for argument in call.args):
        return None
    named = [one for one in call.args if one.keyword is not None and one.keyword.value == maker.parameter]
    plain = [one for one in call.args if one.keyword is None]
    return next(iter((*named, *plain[maker.position : maker.position + 1])), None)
