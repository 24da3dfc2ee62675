"""Functions of a whole module, computed once for each, however many constructions ask."""

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
