"""The one source of chance: small integers, where 0 is the simplest choice, so that programs shrink well."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Dice:
    """Draws from `below(n)`, which returns an integer from 0 to n - 1."""

    below: Callable[[int], int]

    def pick(self, options: Sequence[T]) -> T:
        """Draw one of `options`, the simplest of which stands first."""
        return options[self.below(len(options))] if len(options) > 1 else options[0]

    def weighted(self, *options: tuple[int, T]) -> T:
        """Draw one of the (weight, option) pairs."""
        at = self.below(sum(weight for weight, _ in options))
        for weight, option in options:
            if at < weight:
                return option
            at -= weight
        raise AssertionError

    def chance(self, percent: int) -> bool:
        """Be true that often."""
        return self.below(100) >= 100 - percent

    def some(self, options: Sequence[T], count: int) -> list[T]:
        """Draw `count` different ones of `options`, or all if there are fewer."""
        left = list(options)
        return [left.pop(self.below(len(left))) for _ in range(min(count, len(left)))]
