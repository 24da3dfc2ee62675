"""What to say of a file that does not parse."""

import re

from paramgroups.outcome import Failed, Problem

_PYTHON_2 = re.compile(
    r"""^\s*(?:
        (?P<print>print\s+(?![=(.,\[:]|(?:in|is|and|or|if|not|else)\b)\S.*)
      | (?P<raise>raise\s+[\w.]+\s*,\s*\S.*)
      | (?P<exec>exec\s+["'\w].*)
    )""",
    re.VERBOSE,
)
_SAYS = {"print": "print x", "raise": "raise A, x", "exec": "exec x"}


def unparsable(text: str, message: str, line: int) -> Failed:
    """Say where and why a text does not parse, and whether that is because it is Python 2."""
    lines = re.split(r"\r\n|\r|\n", text)
    # The parser stops where it understands nothing any more, which may be the beginning of the next line.
    for number in (line, line - 1):
        match = _PYTHON_2.match(lines[number - 1]) if 0 < number <= len(lines) else None
        if match is not None and match.lastgroup is not None:
            spelt = f"it has `{_SAYS[match.lastgroup]}`, which Python 3 does not know; translate it first"
            return Failed(Problem.PYTHON_2, spelt, number)
    return Failed(Problem.SYNTAX_ERROR, message.strip().partition("\n")[0], line)
