"""The optimizer as the constructor call alone makes it."""

from itertools import combinations

from paramgroups.model.construction import Construction, Element, Form
from paramgroups.model.edits import AddGroups, AddParamGroup, ChangeParams, Edit, RemoveGroups, SetOptions
from paramgroups.model.kinds import Shape
from paramgroups.model.paths import relation
from paramgroups.model.state import Group, OptimizerState
from paramgroups.model.values import Params


def initial_state(construction: Construction) -> OptimizerState | None:
    """Run a construction on paper; None where its groups cannot be told from the source."""
    groups: tuple[Group, ...]
    match construction.form:
        case Form.FLAT if construction.flat is not None:
            groups = (Group(construction.flat),)
        case Form.LIST if construction.elements:
            groups = tuple(group for element in construction.elements if (group := _group(element)) is not None)
            if len(groups) < len(construction.elements):
                return None
        case Form.COMPREHENSION | Form.ASSEMBLED if construction.elements and construction.list_refusal is None:
            if any(_group(element) is None for element in construction.elements):
                return None
            groups = _listed(construction)
        case _:
            return None
    return state_of(construction, groups)


def _group(element: Element) -> Group | None:
    """Read an element as a group, or as any number of them; None where it may be something else."""
    if element.starred or element.kind.shape is not Shape.GROUP or element.params is None:
        return spread(element, (element.index,)) if element.starred and element.kind.yields(Shape.GROUP) else None
    return Group(element.params, element.options or (), (element.index,), element.node, element.options is None)


def _listed(construction: Construction) -> tuple[Group, ...]:
    """Read the groups of a list that is not one display: how many there are may depend on what the code meets."""
    elements = construction.elements
    if construction.form is Form.COMPREHENSION or not all(element.in_order for element in elements):
        return (spread(construction.argument, tuple(element.index for element in elements)),)
    groups: list[Group] = []
    for element in elements:
        group = _group(element)
        groups.append(group if group is not None and is_one_group(element) else spread(element, (element.index,)))
    return tuple(groups)


def is_one_group(element: Element) -> bool:
    """Tell an element that puts one group into the list, whatever happens."""
    group = _group(element)
    return group is not None and not group.spread and not element.condition and not element.branches


def spread(element: Element, indices: tuple[int, ...]) -> Group:
    """Make the group that stands for all groups that one expression adds to the list, however many."""
    params = Params(element.code, None, element.kind, None, pure=True, fresh=True, names=frozenset())
    return Group(params, (), indices, element.node, opaque=True, spread=True)


def certainly_raises(state: OptimizerState) -> bool:
    """Tell whether the constructor refuses the groups, or a literal that it is given."""
    if state.optimizer.one_group and sum(not group.spread for group in state.groups) > 1:
        return True
    sources = [group.params.known_sources for group in state.groups]
    if any(relation(first, second).is_overlap for first, second in combinations(sources, 2)):
        return True
    for name, value in state.defaults:
        option = state.optimizer.option(name)
        number = isinstance(value.literal, int | float)
        if option is not None and number and option.check.is_range and not option.check.passes(value.literal):
            return True
    return False


def state_of(construction: Construction, groups: tuple[Group, ...]) -> OptimizerState:
    """Put groups under the defaults of a construction."""
    return OptimizerState(construction.optimizer, groups, construction.defaults, construction.open_defaults)


def reaches(edit: Edit, state: OptimizerState) -> bool:
    """Tell whether it is certain which groups an edit is about, though some may stand for any number of them."""
    if not any(group.spread for group in state.groups):
        return True
    match edit:
        case AddParamGroup():
            return True
        case SetOptions(settings=settings):
            return all(state.shows(setting.where) for setting in settings)
        case ChangeParams(where=where):
            return state.shows(where)
        case RemoveGroups(where=where, keeps=keeps):
            return not keeps and state.shows(where)
        case AddGroups():
            return False
