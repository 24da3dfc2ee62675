"""The text of a file as findings count it: lines and columns from 1, columns in characters."""

import re

from paramgroups.outcome import Span
from paramgroups.workspace.run import FileResult

_LINE_END = re.compile(r"\r\n|\r|\n")


def decoded(source: bytes | None) -> str:
    """Decode a source as the engine did; what it could not decode reads as far as it goes."""
    from paramgroups.syntax.source.text import decode

    if source is None:
        return ""
    try:
        return decode(source).text
    except (SyntaxError, UnicodeDecodeError, LookupError):
        return source.decode("utf-8", "replace")


def encoding_of(source: bytes) -> str:
    """Name the encoding of a source that the engine could decode."""
    from paramgroups.syntax.source.text import decode

    return decode(source).encoding


def lines_of(result: FileResult) -> list[str]:
    """Split the text of a file into lines without their ends."""
    return _LINE_END.split(decoded(result.source))


def line_at(lines: list[str], number: int) -> str:
    """Give a line by its number; an empty one where there is none."""
    return lines[number - 1] if 0 < number <= len(lines) else ""


def utf16_column(line: str, column: int) -> int:
    """Convert a column from characters to UTF-16 code units, which SARIF and editors count in."""
    before = line[: column - 1]
    return column + (0 if before.isascii() else sum(character > "\uffff" for character in before))


def place(span: Span) -> str:
    """Say where a span begins: `4:5`."""
    return f"{span.line}:{span.column}"
