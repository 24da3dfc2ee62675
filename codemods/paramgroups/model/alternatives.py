"""Several optimizer classes seen as one: what holds for every class that a call may construct."""

from collections.abc import Iterable

from paramgroups.model.optimizers import Check, OptimizerClass, Option, max_of

_NAMED_AT_MOST = 3


def any_of(classes: Iterable[OptimizerClass]) -> OptimizerClass:
    """Put one or more classes together; of several, no keyword is certain."""
    found = tuple(dict.fromkeys(one for each in classes for one in each.classes))
    if len(found) == 1:
        return found[0]
    first, *others = found
    since = first.since
    for other in others:
        since = max_of(since, other.since)
    return OptimizerClass(
        name=_name(found),
        since=since,
        options=tuple(option for name in _names(found) if (option := _common(found, name)) is not None),
        first=first.first if all(other.first == first.first for other in others) else "",
        certain=False,
        inspects=any(one.inspects for one in found),
        inspects_with=frozenset[str]().union(*(one.inspects_with for one in found)),
        alternatives=found,
        one_group=any(one.one_group for one in found),
        checks_params=any(one.checks_params for one in found),
    )


def _name(classes: tuple[OptimizerClass, ...]) -> str:
    names = tuple(dict.fromkeys(one.name for one in classes))
    return " or ".join(names) if len(names) <= _NAMED_AT_MOST else f"one of {len(names)} optimizer classes"


def _names(classes: tuple[OptimizerClass, ...]) -> list[str]:
    return [option.name for option in classes[0].options]


def _common(classes: tuple[OptimizerClass, ...], name: str) -> Option | None:
    """Keep of an option what its classes agree on."""
    options = [option for one in classes if (option := one.option(name)) is not None]
    if len(options) < len(classes):
        return None
    first = options[0]
    return Option(
        name=name,
        default=first.default if all(option.default == first.default for option in options) else None,
        position=first.position if all(option.position == first.position for option in options) else None,
        check=first.check if all(option.check is first.check for option in options) else Check.NEVER,
        since=first.since,
    )
