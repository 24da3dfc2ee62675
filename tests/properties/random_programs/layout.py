"""Lay statements out as a file: comments, blank lines, semicolons, indentation, line ends."""

import re

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


_ASSIGNMENT = re.compile(r"( *[\w.\[\]]+)( = )(?=[^\n\\]*$)", re.MULTILINE)
"""The beginning of a plain assignment; its line holds no backslash."""


def disguise(dice: Dice, text: str) -> str:
    """Give a file what only few files have: lines that are joined, form feeds, a byte order mark, an encoding cookie.

    These are drawn last, so that the number of a program without them stays the same.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    if dice.chance(4):
        lines = text.split(newline)
        # Behind the imports all is code, where form feeds may stand between any two lines.
        lines.insert(min(lines.index("from torch import nn") + 1 + dice.below(40), len(lines) - 1), "\f")
        text = newline.join(lines)
    if dice.chance(12):
        text = _continued(dice, text)
    if dice.chance(3):
        text = f"# -*- coding: utf-8 -*-  caf\N{LATIN SMALL LETTER E WITH ACUTE}{newline}{text}"
    return f"\ufeff{text}" if dice.chance(3) else text


def _continued(dice: Dice, text: str) -> str:
    """Break some assignments at their sign of equality."""
    newline = "\r\n" if "\r\n" in text else "\n"
    breaks = dice.pick([f" = \\{newline}        ", f" \\{newline}        = ", f" = \\{newline}"])
    return _ASSIGNMENT.sub(lambda found: found[1] + (breaks if dice.chance(25) else found[2]), text)
