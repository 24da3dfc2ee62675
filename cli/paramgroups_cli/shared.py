"""Let commands share options: the fields of a dataclass become parameters of a command."""

from collections.abc import Callable
from dataclasses import MISSING, fields
from inspect import Parameter, Signature, signature
from typing import Any, get_type_hints


def sharing(command: Callable[..., None]) -> Callable[..., None]:
    """Replace the first parameter of a command, a dataclass, by one parameter a field, in their order.

    Typer reads a command's signature; so what many commands take is written down once, and arrives as one value.
    """
    own = list(signature(command, eval_str=True).parameters.values())
    shared: type[Any] = own[0].annotation
    names = [field.name for field in fields(shared)]

    def with_fields(**given: Any) -> None:
        command(shared(**{name: given.pop(name) for name in names}), **given)

    parameters = [*_parameters(shared), *(one.replace(kind=Parameter.KEYWORD_ONLY) for one in own[1:])]
    with_fields.__signature__ = Signature(parameters)  # type: ignore[attr-defined]
    with_fields.__annotations__ = {one.name: one.annotation for one in parameters}
    with_fields.__name__ = command.__name__
    with_fields.__doc__ = command.__doc__
    return with_fields


def _parameters(shared: type[Any]) -> list[Parameter]:
    hints = get_type_hints(shared, include_extras=True)
    return [
        Parameter(
            field.name,
            Parameter.KEYWORD_ONLY,
            default=Parameter.empty if field.default is MISSING else field.default,
            annotation=hints[field.name],
        )
        for field in fields(shared)
    ]
