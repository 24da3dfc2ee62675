"""Random whole programs run in real torch before and after the tool; see `random_programs`.

`make long` runs RANDOM_PROGRAMS=20000 of them, and prints what became of them.
"""

import os
import random
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, given, note, seed, settings
from hypothesis import strategies as st

from properties.random_programs.checking import BrokenLawError, check
from properties.random_programs.counts import Counts
from properties.random_programs.dice import Dice
from properties.random_programs.whole import draw_program

FEW = 300
PROGRAMS = int(os.environ.get("RANDOM_PROGRAMS", FEW))
SHARDS = 2 if PROGRAMS <= FEW else 16
SEED = int(os.environ.get("RANDOM_PROGRAMS_SEED", "0"))
steady = settings(
    deadline=None,
    derandomize=True,
    max_examples=PROGRAMS // SHARDS,
    phases=(Phase.generate, Phase.shrink),
    print_blob=False,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("shard", range(SHARDS))
def test_random_programs(shard: int, record_property: Callable[[str, object], None]) -> None:
    counts = Counts()

    @seed(1000 * SEED + shard)
    @steady
    @given(st.data())
    def one(data: st.DataObject) -> None:
        program = draw_program(_dice(data, shrinks=shard % 2 == 0))
        try:
            check(program, counts)
        except BrokenLawError as error:
            note(program.source.decode())
            if error.after is not None:
                note(f"After:\n{error.after.decode()}")
            raise

    try:
        one()
    finally:
        record_property("random_programs", counts.to_json())


def _dice(data: st.DataObject, *, shrinks: bool) -> Dice:
    """Draw each number by itself, so that a counterexample shrinks, or one seed for all, so that programs vary more."""
    if shrinks:
        return Dice(lambda n: data.draw(st.integers(0, n - 1)))
    return Dice(random.Random(data.draw(st.integers(0, 2**64))).randrange)  # noqa: S311 - no secrets
