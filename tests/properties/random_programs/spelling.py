"""How a program is spelled: quotes, indentation, line ends, displays over several lines, comments."""

from dataclasses import dataclass, field
from itertools import count

from properties.random_programs.dice import Dice


@dataclass
class Spelling:
    """The habits of one author."""

    dice: Dice
    quote: str = "'"
    indent: str = "    "
    newline: str = "\n"
    final_newline: bool = True
    busy: int = 0
    """How often, in percent, something unusual is written."""
    _comments: "count[int]" = field(default_factory=count)

    @classmethod
    def draw(cls, dice: Dice) -> "Spelling":
        """Draw an author."""
        return cls(
            dice,
            quote=dice.pick("'\""),
            indent=dice.weighted((80, "    "), (10, "\t"), (10, "  ")),
            newline=dice.weighted((85, "\n"), (15, "\r\n")),
            final_newline=not dice.chance(10),
            busy=dice.pick([0, 5, 15, 30]),
        )

    def string(self, text: str) -> str:
        """Quote a word."""
        return f"{self.quote}{text}{self.quote}"

    def unusual(self) -> bool:
        """Tell whether to write something in an unusual way."""
        return bool(self.busy) and self.dice.chance(self.busy)

    def comment(self) -> str:
        """Write a comment that no other comment of the program equals."""
        return f"#{self.dice.pick([' ', '', '  '])}c{next(self._comments)}"

    def display(self, opened: str, items: list[str], closed: str) -> str:
        """Write a list, dict or call, on one line or over several."""
        single = closed == ")" and opened == "(" and len(items) == 1
        if not self.unusual():
            tail = "," if single else ""
            return f"{opened}{', '.join(items)}{tail}{closed}"
        match self.dice.below(3):
            case 0:
                lines = [f"    {item},{self._behind()}" for item in items]
                if self.dice.chance(30) and not single and lines:
                    lines[-1] = f"    {items[-1]}{self._behind()}"
                if self.unusual():
                    lines.insert(self.dice.below(len(lines) + 1), f"    {self.comment()}")
                return "\n".join([opened + self._behind(), *lines, closed])
            case 1:
                return f"{opened}{', '.join(items)},{closed}" if items else opened + closed
            case _:
                joint = f",{self._behind()}\n        "
                return f"{opened}{joint.join(items)}{',' if single else ''}{closed}"

    def _behind(self) -> str:
        return f"  {self.comment()}" if self.unusual() else ""
