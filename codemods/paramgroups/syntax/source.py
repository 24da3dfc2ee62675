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

    `parsed` is what the untouched tree prints. LibCST drops form feeds before statements, so that it may differ from
    `original`: then only the changed lines are taken from `rewritten`. Raises `NotRestorableError` where a changed line
    is one that the parser did not keep.
    """
    if parsed == original:
        return rewritten
    before, kept, after = (_LINE.findall(text) for text in (original, parsed, rewritten))
    if len(before) != len(kept):
        raise NotRestorableError
    from difflib import SequenceMatcher

    result: list[str] = []
    for tag, first, last, new_first, new_last in SequenceMatcher(None, kept, after, autojunk=False).get_opcodes():
        if tag == "equal":
            result.extend(before[first:last])
        elif before[first:last] == kept[first:last]:
            result.extend(after[new_first:new_last])
        else:
            raise NotRestorableError
    return "".join(result)
