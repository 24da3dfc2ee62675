"""Reading a file into an `ast` tree."""

import ast
import warnings

from paramgroups.syntax.source.text import decode


def parsed(source: bytes) -> ast.Module | None:
    """Parse the bytes of a file; None where that is not possible."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(decode(source).text)
    except (SyntaxError, UnicodeDecodeError, LookupError, ValueError, RecursionError, MemoryError):
        return None
