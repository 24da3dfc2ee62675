"""Python source as bytes and as text."""

import io
import tokenize


def decode(source: bytes) -> str:
    """Decode `source` as Python does, but keep its line ends and its byte order mark."""
    encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
    text = source.decode(encoding)
    return "\ufeff" + text if encoding == "utf-8-sig" else text


def lines_of(source: bytes) -> list[str]:
    """Split `source` at line feeds only, ends kept, so that form feeds and carriage returns stay inside."""
    return [line for line in decode(source).replace("\n", "\n\0").split("\0") if line]
