"""Lay statements out as a file: comments, blank lines, semicolons, indentation, line ends."""

from properties.random_programs.dice import Dice
from properties.random_programs.spelling import Spelling


def lay_out(dice: Dice, spelling: Spelling, head: list[str], body: list[str], tail: list[str], *, depth: int) -> str:
    """Write the statements of `body` between the lines of `head` and `tail`, which are indented by four spaces."""
    lines: list[str] = []
    previous_simple = False
    for statement in body:
        simple = not statement.startswith(COMPOUND)
        if simple and previous_simple and lines and "#" not in lines[-1] and dice.chance(spelling.busy // 2):
            first, *rest = statement.split("\n")
            lines[-1] += f"; {first}"
            lines += rest
            continue
        if spelling.unusual():
            lines += [""] * dice.below(3)
        if spelling.unusual():
            lines.append(spelling.comment())
        lines += statement.split("\n")
        if simple and spelling.unusual():
            lines[-1] += f"  {spelling.comment()}"
        previous_simple = simple
    indented = [f"{'    ' * depth}{line}" if line else "" for line in lines]
    text = "\n".join(_indent(line, spelling.indent) for line in [*head, *indented, *tail])
    return text.replace("\n", spelling.newline) + (spelling.newline if spelling.final_newline else "")


COMPOUND = ("for ", "if ", "with ", "try:", "while ", "def ", "class ", "match ")


def _indent(line: str, unit: str) -> str:
    stripped = line.lstrip(" ")
    width = len(line) - len(stripped)
    return unit * (width // 4) + " " * (width % 4) + stripped
