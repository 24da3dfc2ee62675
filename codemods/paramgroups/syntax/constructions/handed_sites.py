"""Reading calls of functions that make an optimizer of what they are handed, as constructions of that optimizer."""

import libcst as cst

from paramgroups.model.construction import Construction, Form
from paramgroups.syntax.constructions.expectations import error_is_expected
from paramgroups.syntax.constructions.faults import lasting_fault
from paramgroups.syntax.constructions.group_lists import read_element, read_group_list
from paramgroups.syntax.constructions.holders import holder_of
from paramgroups.syntax.constructions.makers import Maker, argument_for
from paramgroups.syntax.constructions.observers import addresses_first_group_alone
from paramgroups.syntax.constructions.site import Site
from paramgroups.syntax.constructions.spent import read_spent
from paramgroups.syntax.constructions.spots import read_spots
from paramgroups.syntax.expressions.values import read_params
from paramgroups.syntax.source.module import SourceModule


def read_handed_site(module: SourceModule, call: cst.Call, maker: Maker) -> Site | None:
    """Read a call of a maker; nothing is known of the options, and of the edits that the function makes."""
    argument = argument_for(maker, call)
    if argument is None or error_is_expected(module, call):
        return None
    groups = read_group_list(module, argument.value)
    spots = read_spots(module, argument.value, groups)
    holder = holder_of(module, maker.construction)
    construction = Construction(
        optimizer=maker.optimizer,
        span=module.span(call),
        form=groups.form,
        argument=read_element(module, 0, argument.value, starred=False),
        spots=spots,
        flat=read_params(module, argument.value) if groups.form is Form.FLAT else None,
        elements=groups.elements,
        container=groups.container,
        list_refusal=groups.refusal,
        defaults=(),
        open_defaults=True,
        edits=(),
        no_effects=(),
        spent=read_spent(module, call, argument.value, groups),
        indexed_alone=addresses_first_group_alone(module, holder.names if holder is not None else ()),
        observes_defaults=True,
        in_class_body=False,
        names=frozenset(),
        pure=False,
        pure_behind=False,
        alone=False,
        id_is_builtin=module.means_builtin(call, "id"),
        fault=lasting_fault(module, call, groups, {id(spot.node) for spot in spots}),
        target=module.settings.target_torch,
    )
    return Site(construction, call, argument, groups.display, None, (), (), groups.place, None)
