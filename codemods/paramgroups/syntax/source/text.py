"""Bytes to text and back, without losing one of them."""

import io
import re
import tokenize
from dataclasses import dataclass

_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a file, and how to turn it back into bytes."""

    text: str
    encoding: str
    bom: bool

    def encode(self, text: str) -> bytes:
        """Turn a new text into bytes as the file had them; raise `UnicodeEncodeError` where it cannot hold them."""
        return (_BOM if self.bom else "").encode(self.encoding) + text.encode(self.encoding)


def decode(source: bytes) -> SourceText:
    """Decode a file by its byte order mark or coding cookie (PEP 263), else as UTF-8.

    Raises `SyntaxError` for an unknown or contradicting encoding, `UnicodeDecodeError` for bytes outside of it.
    """
    encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
    encoding = "utf-8" if encoding == "utf-8-sig" else encoding
    text = source.decode(encoding)
    bom = text.startswith(_BOM)
    decoded = SourceText(text.removeprefix(_BOM), encoding, bom)
    if decoded.encode(decoded.text) != source:
        raise UnicodeDecodeError(encoding, source, 0, len(source), "the bytes do not survive decoding and encoding")
    return decoded


class NotRestorableError(Exception):
    """A change touches text that the parser does not keep."""


_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def restore(original: str, parsed: str, rewritten: str) -> str:
    """Carry a rewrite of what the parser kept over to the original text.

    `parsed` is what the untouched tree prints. LibCST drops form feeds before statements, and blanks at the end of a
    file, so that it may differ from `original`: then only the changed lines are taken from `rewritten`. Raises
    `NotRestorableError` where a changed line is one that the parser did not keep.
    """
    if parsed == original:
        return rewritten
    before, kept, after = (_LINE.findall(text) for text in (original, parsed, rewritten))
    from difflib import SequenceMatcher

    origin = _origins(before, kept)
    result: list[str] = []
    done = 0
    for tag, first, last, new_first, new_last in SequenceMatcher(None, kept, after, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        start = _place(origin, first, last)
        result += before[done:start] + after[new_first:new_last]
        done = start + last - first
    return "".join(result + before[done:])


def _origins(before: list[str], kept: list[str]) -> list[int | None]:
    """Find the line of the original that each line of what the parser kept is; None for one that it changed."""
    if len(before) == len(kept):
        return [index if before[index] == kept[index] else None for index in range(len(kept))]
    from difflib import SequenceMatcher

    origin: list[int | None] = [None] * len(kept)
    for block in SequenceMatcher(None, before, kept, autojunk=False).get_matching_blocks():
        origin[block.b : block.b + block.size] = range(block.a, block.a + block.size)
    return origin


def _place(origin: list[int | None], first: int, last: int) -> int:
    """Find where the lines from `first` to before `last` stand in the original, all of them and in one piece."""
    found = [line for line in origin[first:last] if line is not None]
    if found:
        if len(found) == last - first and found == list(range(found[0], found[-1] + 1)):
            return found[0]
    elif first == last:
        above = origin[first - 1] if first else -1
        below = origin[first] if first < len(origin) else None
        if above is not None and (below is None or below == above + 1):
            return above + 1
        if above is None and below is not None:
            return below
    raise NotRestorableError
