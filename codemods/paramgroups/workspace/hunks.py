"""The parts of a unified diff that git and `patch` read: hunks and names, in bytes."""

import re
from difflib import diff_bytes, unified_diff

_NO_NEWLINE = b"\n\\ No newline at end of file\n"
_UNQUOTABLE = re.compile(rb'[\x00-\x1f\x7f"\\]')
_ESCAPES = {b"\t": b"\\t", b"\n": b"\\n", b"\r": b"\\r", b'"': b'\\"', b"\\": b"\\\\"}


def hunks(old: bytes, new: bytes) -> bytes:
    """Write the hunks that turn `old` into `new`; no bytes where they are the same."""
    changes = list(diff_bytes(unified_diff, lines(old), lines(new)))[2:]  # without the two lines of names
    return b"".join(line if line.endswith(b"\n") else line + _NO_NEWLINE for line in changes)


def lines(text: bytes) -> list[bytes]:
    """Split at newlines only, as git does: not at form feeds, not at a carriage return of its own."""
    whole = text.split(b"\n")
    last = whole.pop()
    return [line + b"\n" for line in whole] + ([last] if last else [])


def quoted(name: bytes) -> bytes:
    """Quote a name as C does if it holds what would end or change it."""
    if not _UNQUOTABLE.search(name):
        return name
    return b'"' + _UNQUOTABLE.sub(lambda match: _ESCAPES.get(match[0]) or b"\\%03o" % match[0][0], name) + b'"'
