"""Random compound statements: around one edit, around two, and around all that a program does with its optimizer."""

from collections.abc import Callable

from properties.random_programs.dice import Dice
from properties.random_programs.scope import Scope

Draw = Callable[[Scope], str]
BLOCKS = {
    "if flag:": "",
    "with torch.enable_grad():": "",
    "for _ in range(1):": "",
    "try:": "finally:\n    pass",
    "while True:": "    break",
    "match rate:\n    case _:": "",
    "if flag is None:\n    pass\nelse:": "",
}
"""What may stand around a whole body, and what has to stand behind it then."""


def draw_block(dice: Dice) -> tuple[list[str], list[str]]:
    """Draw the lines before a body and behind it; usually none."""
    header = dice.weighted((93, ""), *((1, header) for header in BLOCKS))
    return header.splitlines(), BLOCKS.get(header, "").splitlines()


def draw_wrapped(scope: Scope, draw: Draw) -> str:
    """Put an edit, or two, into a compound statement, which forbids folding unless it is sure to be executed once."""
    edit = draw(scope)
    way = scope.dice.weighted((60, "block"), (15, "line"), (10, "else"), (10, "match"), (5, "expression"))
    if way == "line" and "\n" not in edit and not edit.startswith(("for ", "def ")):
        return scope.dice.pick([f"if flag: {edit}", f"if not flag: {edit}", f"for _ in range(2): {edit}"])
    if way == "expression" and edit.endswith(")") and "\n" not in edit and " = " not in edit and " += " not in edit:
        return scope.dice.pick([f"{edit} if flag else None", f"flag and {edit}", f"_ = {edit}", f"print({edit})"])
    if way == "else":
        return f"{scope.dice.pick(['if flag:', 'if rate > 1:'])}\n    {_in(edit)}\nelse:\n    {_in(draw(scope))}"
    if way == "match":
        other = _in(_in(draw(scope)))
        return f"match flag:\n    case True:\n        {_in(_in(edit))}\n    case _:\n        {other}"
    header = scope.dice.pick(
        [
            "if flag:",
            "if not flag:",
            "for _ in range(2):",
            "with torch.no_grad():",
            "try:",
            "while True:",
            "def later():",
        ]
    )
    caught = scope.dice.pick(
        ["finally:", "except NameError:", "except KeyError:\n    raise\nelse:", "except IndexError:"]
    )
    tail = {"try:": f"\n{caught}\n    pass", "while True:": "\n    break", "def later():": "\nlater()"}.get(header, "")
    return f"{header}\n    {_in(edit)}{tail}"


def _in(statement: str) -> str:
    return statement.replace("\n", "\n    ")
