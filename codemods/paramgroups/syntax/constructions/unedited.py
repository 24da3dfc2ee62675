"""A construction as far as its call and its params argument tell: nothing is known of its options and its edits."""

from collections.abc import Collection
from dataclasses import replace

import libcst as cst

from paramgroups.model.construction import Construction, Element, Form
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.outcome import Span
from paramgroups.syntax.constructions.lists.flat_lists import read_flat
from paramgroups.syntax.constructions.lists.group_lists import GroupList, read_element
from paramgroups.syntax.constructions.observers import addresses_first_group_alone, addresses_later_groups
from paramgroups.syntax.constructions.params.faults import lasting_fault
from paramgroups.syntax.constructions.params.grown_iterators import read_grown
from paramgroups.syntax.constructions.params.spent import read_spent
from paramgroups.syntax.constructions.params.spots import read_spots
from paramgroups.syntax.source.module import SourceModule


def read_construction(
    module: SourceModule,
    call: cst.Call,
    params: cst.Arg,
    groups: GroupList,
    optimizer: OptimizerClass,
    *,
    names: Collection[str],
) -> Construction:
    """Read the `groups` that a call gets as `params`; `names` are what the optimizer is assigned to."""
    argument = params.value
    spots = read_spots(module, argument, groups)
    element = read_element(module, 0, argument, starred=False)
    return replace(
        construction_out_of_sight(module, optimizer, groups, element, module.span(call)),
        spots=spots,
        flat=read_flat(module, argument) if groups.form is Form.FLAT else None,
        spent=read_spent(module, call, argument, groups),
        grown=read_grown(module, call, argument, groups),
        indexed_alone=addresses_first_group_alone(module, names),
        indexed_later=addresses_later_groups(module),
        id_is_builtin=module.means_builtin(call, "id"),
        fault=lasting_fault(module, call, element, groups, {id(spot.node) for spot in spots}),
    )


def construction_out_of_sight(
    module: SourceModule, optimizer: OptimizerClass, groups: GroupList, argument: Element, span: Span
) -> Construction:
    """Imagine a construction of which nothing is known but the class and the list."""
    return Construction(
        optimizer=optimizer,
        span=span,
        form=groups.form,
        argument=argument,
        spots=(),
        flat=None,
        elements=groups.elements,
        container=groups.container,
        list_refusal=groups.refusal,
        defaults=(),
        open_defaults=True,
        edits=(),
        no_effects=(),
        spent=(),
        grown=(),
        indexed_alone=False,
        observes_defaults=True,
        in_class_body=False,
        names=frozenset(),
        pure=False,
        pure_behind=False,
        alone=False,
        id_is_builtin=True,
        target=module.settings.target_torch,
    )
