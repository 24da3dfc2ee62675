"""Broken programs: real files, cut, spliced, indented anew and sprinkled with odd bytes."""

import sysconfig
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from harness.case import all_cases
from harness.places import EXAMPLES, ROOT

SOURCES = [case.source for case in all_cases()]
LARGE = 100_000
ODD = [
    b"\x00",
    b"\xff",
    b"\t",
    b"\f",
    b"\r",
    b"\\\n",
    b"'''",
    b"(",
    b"]",
    b"\xef\xbb\xbf",
    b"# -*- coding: utf-16 -*-\n",
    "λ".encode(),
]


def sources() -> st.SearchStrategy[bytes]:
    """Draw the text of one case."""
    return st.sampled_from(SOURCES)


def files() -> st.SearchStrategy[bytes]:
    """Draw the text of an example, of a source of this project, of the standard library or of what is installed."""
    return st.sampled_from(_real_files()).map(Path.read_bytes)


@cache
def _real_files() -> list[Path]:
    """List what there is, the code around optimizers rather than all of torch."""
    library, installed = (Path(sysconfig.get_path(name)) for name in ("stdlib", "purelib"))
    found = [
        *EXAMPLES.glob("*.py"),
        *(ROOT / "codemods").rglob("*.py"),
        *(ROOT / "cli").rglob("*.py"),
        *(ROOT / "tests").glob("*.py"),
        *library.glob("*.py"),
        *(library / "asyncio").glob("*.py"),
        *(installed / "torch" / "optim").rglob("*.py"),
        *(installed / "pytorch_lightning").rglob("*.py"),
        *(installed / "libcst" / "codemod").rglob("*.py"),
    ]
    return [path for path in sorted(found) if path.stat().st_size < LARGE]


@st.composite
def mutated(draw: st.DrawFn, texts: st.SearchStrategy[bytes] | None = None) -> bytes:
    """Draw a text, of a case if nothing is said, with up to three mutations."""
    text = draw(sources() if texts is None else texts)
    for _ in range(draw(st.integers(1, 3))):
        mutate = draw(st.sampled_from([_truncate, _splice, _sprinkle, _drop_line, _swap_lines, _indent, _insert]))
        text = mutate(draw, text)
    return text


def _place(draw: st.DrawFn, text: bytes) -> int:
    return draw(st.integers(0, len(text)))


def _truncate(draw: st.DrawFn, text: bytes) -> bytes:
    return text[: _place(draw, text)]


def _splice(draw: st.DrawFn, text: bytes) -> bytes:
    """Put a piece of another case in."""
    other, at = draw(sources()), _place(draw, text)
    start = _place(draw, other)
    return text[:at] + other[start : start + draw(st.integers(1, 200))] + text[at:]


def _sprinkle(draw: st.DrawFn, text: bytes) -> bytes:
    at = _place(draw, text)
    return text[:at] + draw(st.sampled_from(ODD)) + text[at:]


def _insert(draw: st.DrawFn, text: bytes) -> bytes:
    """Put a whole case between two lines, as deep as they are."""
    lines = text.splitlines(keepends=True)
    at = draw(st.integers(0, len(lines)))
    line = lines[at] if at < len(lines) else b""
    indent = line[: len(line) - len(line.lstrip(b" \t"))]
    case = [indent + part for part in draw(sources()).removeprefix(b"\xef\xbb\xbf").splitlines(keepends=True)]
    return b"".join(lines[:at] + case + lines[at:])


def _drop_line(draw: st.DrawFn, text: bytes) -> bytes:
    lines = text.splitlines(keepends=True)
    return b"".join(lines[: (at := draw(st.integers(0, len(lines))))] + lines[at + 1 :])


def _swap_lines(draw: st.DrawFn, text: bytes) -> bytes:
    lines = text.splitlines(keepends=True)
    at = draw(st.integers(0, len(lines)))
    return b"".join(lines[:at] + lines[at : at + 2][::-1] + lines[at + 2 :])


def _indent(draw: st.DrawFn, text: bytes) -> bytes:
    """Put the whole program under a condition, as a pasted cell often is."""
    by = draw(st.sampled_from([b"    ", b"\t", b" "]))
    return b"if True:\n" + b"".join(by + line for line in text.splitlines(keepends=True))
