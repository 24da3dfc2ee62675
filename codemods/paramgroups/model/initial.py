"""The optimizer as the constructor call alone makes it."""

from itertools import combinations

from paramgroups.model.construction import Construction, Form
from paramgroups.model.kinds import Shape
from paramgroups.model.paths import relation
from paramgroups.model.state import Group, OptimizerState


def initial_state(construction: Construction) -> OptimizerState | None:
    """Run a construction on paper; None where its groups cannot be told from the source."""
    groups: tuple[Group, ...]
    match construction.form:
        case Form.FLAT if construction.flat is not None:
            groups = (Group(construction.flat),)
        case Form.LIST if construction.elements:
            found: list[Group] = []
            for element in construction.elements:
                if element.starred or element.kind.shape is not Shape.GROUP:
                    return None
                if element.params is None:
                    return None
                opaque = element.options is None
                found.append(Group(element.params, element.options or (), (element.index,), element.node, opaque))
            groups = tuple(found)
        case _:
            return None
    return state_of(construction, groups)


def certainly_raises(state: OptimizerState) -> bool:
    """Tell whether the constructor refuses the groups, or a literal that it is given."""
    if state.optimizer.one_group and len(state.groups) > 1:
        return True
    sources = [group.params.sources for group in state.groups]
    if any(relation(first, second).is_certain_overlap for first, second in combinations(sources, 2)):
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
