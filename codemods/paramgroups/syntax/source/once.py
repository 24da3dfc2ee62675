"""Functions of a whole module, or of a name in it, computed once for each, however many constructions ask."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, cast

from paramgroups.syntax.source.module import SourceModule

Result = TypeVar("Result")


def once_a_module(function: Callable[[SourceModule], Result]) -> Callable[[SourceModule], Result]:
    """Make a function remember its result with the module, and give the same object to all."""

    @wraps(function)
    def remembering(module: SourceModule) -> Result:
        if function not in module.results:
            module.results[function] = function(module)
        return cast("Result", module.results[function])

    return remembering


def once_a_name(function: Callable[[SourceModule, str], Result]) -> Callable[[SourceModule, str], Result]:
    """Make a function remember its result for each name of a module, and give the same object to all."""

    @wraps(function)
    def remembering(module: SourceModule, name: str) -> Result:
        if (function, name) not in module.results:
            module.results[function, name] = function(module, name)
        return cast("Result", module.results[function, name])

    return remembering
