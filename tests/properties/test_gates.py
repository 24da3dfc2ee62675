"""Random programs, and cases with expressions in the wrong places: the gates change nothing of the outcome."""

import ast
import os
import random

from hypothesis import given, note, settings
from hypothesis import strategies as st

from harness.case import all_cases
from harness.text import decode
from helpers.no_gates import no_gates
from paramgroups.engine.core import rewrite
from paramgroups.gates.plain.nodes import Nodes
from paramgroups.gates.raw.byte_gate import may_hold_finding
from paramgroups.gates.second_gate import has_candidate
from paramgroups.outcome import Failed
from paramgroups.settings import Settings
from properties.random_lists import draw_list_program
from properties.random_programs.dice import Dice
from properties.random_programs.whole import draw_program

EXAMPLES = 10_000 if "RANDOM_PROGRAMS" in os.environ else 150
CHOSEN = Settings(unsafe=True)
TEXTS = [decode(case.source).removeprefix("\ufeff") for case in all_cases()]
SEEDS = st.integers(0, 2**64).map(random.Random)


def pieces(text: str, kind: type[ast.AST]) -> list[tuple[int, int, int]]:
    """List the places of all nodes of a kind that stand on one line: the line, and the columns in bytes."""
    return [
        (node.lineno - 1, node.col_offset, node.end_col_offset)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, kind)
        and isinstance(node, ast.expr | ast.stmt)
        and node.end_lineno == node.lineno
        and node.end_col_offset is not None
    ]


def mutated(dice: random.Random) -> str:
    """Draw a case, and put expressions and statements of it, or of another, into the place of others."""
    text = dice.choice(TEXTS)
    for _ in range(dice.randint(1, 4)):
        kind = dice.choice([ast.expr, ast.expr, ast.expr, ast.stmt])
        source = text if dice.random() < 0.6 else dice.choice(TEXTS)
        try:
            old, new = dice.choice(pieces(text, kind)), dice.choice(pieces(source, kind))
        except (SyntaxError, IndexError):
            return text
        lines = [line.encode() for line in text.split("\n")]
        part = source.split("\n")[new[0]].encode()[new[1] : new[2]]
        lines[old[0]] = lines[old[0]][: old[1]] + part + lines[old[0]][old[2] :]
        text = b"\n".join(lines).decode()
    return text


def check(source: str) -> None:
    """Check that the outcome of a program which the gates stop is that without them."""
    try:
        module = ast.parse(source)
    except (SyntaxError, ValueError):
        return
    if may_hold_finding(source.encode(), CHOSEN) and has_candidate(Nodes(module), CHOSEN):
        return
    note(source)
    gated = rewrite(source.encode(), CHOSEN)
    with no_gates():
        outcome = rewrite(source.encode(), CHOSEN)
    assert isinstance(outcome, Failed) or outcome == gated


@settings(deadline=None, max_examples=EXAMPLES)
@given(dice=SEEDS)
def test_the_gates_let_cases_with_changes_through(dice: random.Random) -> None:
    check(mutated(dice))


@settings(deadline=None, max_examples=EXAMPLES)
@given(dice=SEEDS)
def test_the_gates_let_random_programs_through(dice: random.Random) -> None:
    check(draw_program(Dice(dice.randrange)).source.decode())


@settings(deadline=None, max_examples=EXAMPLES)
@given(dice=SEEDS)
def test_the_gates_let_random_lists_through(dice: random.Random) -> None:
    check(draw_list_program(dice))
