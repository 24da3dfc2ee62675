"""What the names of a function stand for at one point of it, and what stands for what on either of two ways."""

from collections.abc import Callable
from typing import TypeVar

from paramgroups.model.returns import Choice, Constant, Mapping, Optimizer, Returned, Scheduler, Sequence, Unknown

Value = TypeVar("Value")

_MAX_CHOICES = 6

Environment = dict[str, Returned]
"""The values of local names, and of attributes by their dotted names; what is not in it is unknown."""


def joined(one: Environment | None, other: Environment | None) -> Environment | None:
    """Put together what holds where two ways meet; None is a way that does not get there."""
    return met(one, other, either, Unknown())


def met(
    one: dict[str, Value] | None,
    other: dict[str, Value] | None,
    either: Callable[[Value, Value], Value],
    unknown: Value,
) -> dict[str, Value] | None:
    """Put two ways together, name by name; None is a way that does not get there.

    A local name that only one way binds is as that way binds it: on the other, reading it is an error. An attribute
    may have been there before.
    """
    if one is None or other is None:
        return one if other is None else other

    def known(way: dict[str, Value], name: str, elsewhere: dict[str, Value]) -> Value:
        return way[name] if name in way else unknown if "." in name else elsewhere[name]

    return {name: either(known(one, name, other), known(other, name, one)) for name in {**one, **other}}


def either(one: Returned, other: Returned) -> Returned:
    """Return what is known of a value that is one of two."""
    if one is other:
        return one
    match one, other:
        case (Unknown(), _) | (_, Unknown()):
            return Unknown()
        case Optimizer(), Optimizer():
            name = one.name if one.name == other.name else "Optimizer"
            return Optimizer(made=one.made if one.made == other.made else None, name=name)
        case Scheduler(), Scheduler() if one.plateau == other.plateau:
            made_for = one.made_for if one.made_for == other.made_for else None
            name = one.name if one.name == other.name else "LRScheduler"
            return Scheduler(name=name, plateau=one.plateau, made_for=made_for)
        case Constant(value=mine), Constant(value=theirs) if type(mine) is type(theirs) and mine == theirs:
            return one
        case _:
            values = (*_choices(one), *(value for value in _choices(other) if value not in _choices(one)))
            return Choice(values) if len(values) <= _MAX_CHOICES else Unknown()


def _choices(value: Returned) -> tuple[Returned, ...]:
    return value.values if isinstance(value, Choice) else (value,)


def forget(environment: Environment, name: str) -> None:
    """Forget a name, and what is reached through it."""
    for other in [*environment]:
        if other == name or other.startswith(f"{name}."):
            environment[other] = Unknown()
    environment[name] = Unknown()


def forget_display(environment: Environment, value: Returned) -> None:
    """Forget all names of a list or dict that other code may change."""
    if not isinstance(value, Sequence | Mapping):
        return
    for name, other in environment.items():
        if isinstance(other, Sequence | Mapping) and other.display is value.display:
            environment[name] = Unknown()
