"""Random whole programs run in real torch before and after the tool; see `random_programs`.

`make long` runs RANDOM_PROGRAMS=20000 of them, and prints what became of them.
"""

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, note, seed, settings
from hypothesis import strategies as st

from properties.random_programs.checking import BrokenLawError, check
from properties.random_programs.counts import Counts
from properties.random_programs.dice import Dice
from properties.random_programs.whole import Program, draw_program

FEW = 300
MANY = int(os.environ.get("RANDOM_PROGRAMS", "0"))
SEED = int(os.environ.get("RANDOM_PROGRAMS_SEED", "0"))
REPORTS = os.environ.get("RANDOM_PROGRAMS_REPORTS")
"""A folder for the counts of each part of a long run, written as it goes on."""
PART = 250
"""The programs of one part, which one process runs."""
steady = settings(
    deadline=None,
    derandomize=True,
    max_examples=FEW // 2,
    phases=(Phase.generate, Phase.shrink),
    print_blob=False,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("shrinks", [True, False], ids=["shrinking", "varied"])
def test_random_programs(shrinks: bool) -> None:
    counts = Counts()

    @seed(SEED)
    @steady
    @given(st.data())
    def one(data: st.DataObject) -> None:
        program = draw_program(_dice(data, shrinks=shrinks))
        try:
            check(program, counts)
        except BrokenLawError as error:
            note(shown(program, error))
            raise

    one()


def _dice(data: st.DataObject, *, shrinks: bool) -> Dice:
    """Draw each number by itself, so that a counterexample shrinks, or one seed for all, so that programs vary more."""
    if shrinks:
        return Dice(lambda n: data.draw(st.integers(0, n - 1)))
    return numbered(data.draw(st.integers(0, 2**64)))


def numbered(number: int) -> Dice:
    """Return the dice that make the program of this number."""
    return Dice(random.Random(number).randrange)  # noqa: S311 - no secrets


@pytest.mark.skipif(not MANY, reason="set RANDOM_PROGRAMS=20000, as `make long` does")
@pytest.mark.parametrize("part", range((MANY + PART - 1) // PART))
def test_many_random_programs(part: int, record_property: Callable[[str, object], None]) -> None:
    counts = Counts()
    broken: list[str] = []
    first = SEED * 10**6  # so that one seed and the next share no program
    for number in range(first + part * PART, first + min((part + 1) * PART, MANY)):
        program = draw_program(numbered(number))
        try:
            check(program, counts)
        except BrokenLawError as error:
            counts.broken[error.kind] += 1
            broken.append(f"program {number}: {error}\n{shown(program, error)}")
        if REPORTS is not None and (broken or number % 10 == 9):
            os.makedirs(REPORTS, exist_ok=True)
            Path(REPORTS, f"{SEED}-{part:03}.txt").write_text("\n\n".join([counts.report(), *broken]))
    record_property("random_programs", counts.to_json())
    if broken:
        pytest.fail("\n\n".join(broken), pytrace=False)


def shown(program: Program, error: BrokenLawError) -> str:
    """Show a program, and what has become of it."""
    after = f"After:\n{error.after.decode()}" if error.after is not None else ""
    return f"{program.source.decode()}{after}"
