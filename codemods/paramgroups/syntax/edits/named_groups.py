"""Groups that have a name before an edit adds them: `new = {'params': …}`, and then `param_groups.append(new)`."""

import libcst as cst

from paramgroups.model.edits import Edit, groups_added_by
from paramgroups.syntax.edits.addresses import Addresses
from paramgroups.syntax.edits.aliases import Alias
from paramgroups.syntax.edits.gaps import names_bound_by
from paramgroups.syntax.edits.rebinding import rebinds
from paramgroups.syntax.edits.texts import reads_attribute
from paramgroups.syntax.expressions.purity import is_pure, names_in
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import plain_store
from paramgroups.syntax.source.statements import Place, between, place_of


def written_out(addresses: Addresses, node: cst.BaseExpression) -> cst.BaseExpression:
    """Return the dict or list that a name stands for, if it might as well be written where the name is read."""
    if not isinstance(node, cst.Name) or not is_display_named(addresses.module, node):
        return node
    value = addresses.module.assigned_value(node)
    assert value is not None
    return value if _is_read_there_alone(addresses, node, value) else node


def shown_by(addresses: Addresses, name: cst.BaseExpression) -> cst.BaseExpression | None:
    """Return the dict that a name certainly stands for where it is read, by the last statement of the block before.

    The name may be bound, and read, at other places too.
    """
    module = addresses.module
    read = place_of(module, name)
    if not isinstance(name, cst.Name) or read is None:
        return None
    before = [one for one in module.assignments(name) if module.is_behind(name, one.node)]
    made = place_of(module, before[-1].node) if before else None
    value = module.value_of(before[-1]) if before else None
    gap = between(made, read) if made is not None else None
    if value is None or gap is None or not _is_display(module, value):
        return None
    same = not any(node.value == name.value for place in gap for node in module.below(place.statement, cst.Name))
    return value if same and all(_keeps(addresses, place, value) for place in gap) else None


def is_display_named(module: SourceModule, node: cst.BaseExpression) -> bool:
    """Tell a name that stands for a dict or a list that is written out."""
    return isinstance(node, cst.Name) and _is_display(module, module.assigned_value(node))


def names_of(module: SourceModule, edit: Edit, place: Place) -> tuple[Alias, ...]:
    """List the statements that give names to what an edit adds, and that nothing needs but the edit."""
    found: dict[int, Alias] = {}
    for group in groups_added_by(edit):
        made = place_of(module, group.node) if group.node is not None else None
        if made is None or made.small is place.small:
            continue
        name = _named(made.small)
        if name is not None:
            found[id(made.small)] = Alias(name, made)
    return tuple(found.values())


def is_for_next_edit(addresses: Addresses, place: Place) -> bool:
    """Tell a statement that names a group with the optimizer's defaults, where an edit that adds it comes next."""
    module, name = addresses.module, _named(place.small)
    uses = module.uses(name) if name is not None else []
    read = place_of(module, uses[0]) if len(uses) == 1 else None
    if read is None or written_out(addresses, uses[0]) is uses[0]:
        return False
    gap = between(place, read)
    return gap is not None and not any(addresses.mentioned_in(other.statement) for other in gap)


def _is_display(module: SourceModule, value: cst.BaseExpression | None) -> bool:
    match value:
        case cst.Dict() | cst.List() | cst.Tuple():
            return True
        case cst.Call(func=function):
            return module.qualified(function) == "builtins.dict"
        case _:
            return False


def _named(statement: cst.CSTNode | None) -> cst.Name | None:
    """Return the name that a plain statement binds."""
    match plain_store(statement):
        case (cst.Name() as name, _):
            return name
        case _:
            return None


def _is_read_there_alone(addresses: Addresses, name: cst.Name, value: cst.BaseExpression) -> bool:
    """Tell whether a value is read by an edit of the same block and nothing else, and means the same there."""
    module = addresses.module
    made, read = place_of(module, value), place_of(module, name)
    bound = _named(made.small) if made is not None else None
    if made is None or read is None or bound is None or not addresses.mentioned_in(read.statement):
        return False
    if isinstance(made.small, cst.AnnAssign) and not is_pure(module, made.small.annotation.annotation):
        return False
    if len(module.uses(bound)) != 1 or not Alias(bound, made).is_spent(module, [read.statement]):
        return False
    gap = between(made, read)
    return gap is not None and _is_pure(module, value) and all(_keeps(addresses, place, value) for place in gap)


def _is_pure(module: SourceModule, value: cst.BaseExpression) -> bool:
    """Tell a display, or a call of `dict` with keywords, that can be evaluated at another time."""
    if isinstance(value, cst.Call):
        return all(argument.star == "" and is_pure(module, argument.value) for argument in value.args)
    return is_pure(module, value)


def _keeps(addresses: Addresses, place: Place, value: cst.BaseExpression) -> bool:
    """Tell whether a statement between changes nothing of what a value is made of."""
    module, statement = addresses.module, place.statement
    if any(rebinds(module, place, name) for name in names_in(value)):
        return False
    if addresses.mentioned_in(statement):
        # The construction, or another edit: what is no edit, the edits behind it do not cross.
        arguments = (argument.value for call in module.below(statement, cst.Call) for argument in call.args)
        return not addresses.mentioned_in(value) and all(is_pure(module, argument) for argument in arguments)
    stored = names_bound_by(module, place)
    return stored is not None and not any("." in name and reads_attribute(module, value, name) for name in stored)
