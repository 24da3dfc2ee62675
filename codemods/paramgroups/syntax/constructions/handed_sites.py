"""Reading calls of functions that make an optimizer of what they are handed, as constructions of that optimizer."""

import libcst as cst

from paramgroups.syntax.constructions.expectations import error_is_expected
from paramgroups.syntax.constructions.holders import holder_of
from paramgroups.syntax.constructions.lists.group_lists import read_group_list
from paramgroups.syntax.constructions.makers import Maker, argument_for
from paramgroups.syntax.constructions.site import Site
from paramgroups.syntax.constructions.unedited import read_construction
from paramgroups.syntax.source.module import SourceModule


def read_handed_site(module: SourceModule, call: cst.Call, maker: Maker) -> Site | None:
    """Read a call of a maker; nothing is known of the options, and of the edits that the function makes."""
    argument = argument_for(maker, call)
    if argument is None or error_is_expected(module, call):
        return None
    groups = read_group_list(module, argument.value)
    holder = holder_of(module, maker.construction)
    names = holder.names if holder is not None else ()
    construction = read_construction(module, call, argument, groups, maker.optimizer, names=names)
    return Site(construction, call, argument, groups.display, None, (), (), groups.place, None)
