"""The source frame: what is drawn under which character, whatever the source holds."""

import pytest

from paramgroups.outcome import Span
from paramgroups_cli.renderers.frame import frame


def drawn(text: str, *span: int) -> str:
    return "\n".join(line.rstrip() for line in frame(text.split("\n"), Span(*span), coloured=False)) + "\n"


def test_one_line_with_its_context() -> None:
    text = "one\ntwo\nthree\nfour\nfive\nsix\nseven"
    assert drawn(text, 4, 2, 4, 4) == "  |\n2 | two\n3 | three\n4 | four\n  |  ^^\n5 | five\n6 | six\n"


def test_blank_lines_at_the_edges_are_left_out() -> None:
    assert drawn("\n\none\n\n\n", 3, 1, 3, 4) == "  |\n3 | one\n  | ^^^\n"
    assert drawn("a\n\none\n\nb", 3, 1, 3, 4) == "  |\n1 | a\n2 |\n3 | one\n  | ^^^\n4 |\n5 | b\n"


def test_numbers_of_different_width() -> None:
    text = "\n".join(f"line {n}" for n in range(1, 12))
    assert drawn(text, 9, 1, 9, 5).splitlines()[1:4] == [" 7 | line 7", " 8 | line 8", " 9 | line 9"]


@pytest.mark.parametrize(
    ("line", "start", "end", "shown", "carets"),
    [
        ("\tx = f(y)", 2, 3, "    x = f(y)", "    ^"),
        ("ab\tx = 1", 4, 5, "ab  x = 1", "    ^"),
        ("名前 = f(y)", 6, 10, "名前 = f(y)", "       ^^^^"),
        ("s = '名' + x", 5, 8, "s = '名' + x", "    ^^^^"),
        ("e\u0301 = x", 4, 6, "e\u0301 = x", "  ^^"),
        ("s = '\x1b[31m' + x", 5, 12, "s = '␛[31m' + x", "    ^^^^^^^"),
        ("s = '\u202e' + x", 5, 8, "s = '�' + x", "    ^^^"),
        ("\x0cx = 1", 2, 3, "␌x = 1", " ^"),
        ("x", 2, 2, "x", " ^"),
        ("x", 9, 12, "x", " ^"),
    ],
)
def test_what_is_not_one_column_wide(line: str, start: int, end: int, shown: str, carets: str) -> None:
    assert drawn(line, 1, start, 1, end) == f"  |\n1 | {shown}\n  | {carets}\n"


def test_several_lines_have_a_rail() -> None:
    assert drawn("a\nopt = Adam([\n    x,\n])\nb", 2, 7, 4, 3) == (
        "  |\n1 |   a\n2 |   opt = Adam([\n  |  _______^\n3 | |     x,\n4 | | ])\n  | |__^\n5 |   b\n"
    )


def test_several_lines_from_the_beginning_of_one() -> None:
    assert drawn("if x:\n    for a in b:\n        c()", 2, 5, 3, 12) == (
        "  |\n1 |   if x:\n2 | /     for a in b:\n3 | |         c()\n  | |___________^\n"
    )


def test_of_many_lines_the_ends_are_shown() -> None:
    lines = drawn("\n".join(f"line {n}" for n in range(1, 101)), 10, 1, 90, 5).splitlines()
    assert lines[2:] == [
        " 9 |   line 9",
        "10 | / line 10",
        "11 | | line 11",
        "12 | | line 12",
        "13 | | line 13",
        "14 | | line 14",
        "... |",
        "89 | | line 89",
        "90 | | line 90",
        "   | |____^",
        "91 |   line 91",
        "92 |   line 92",
    ]


def test_a_wide_line_is_cut_around_the_place() -> None:
    line = "x" * 1000 + "HERE" + "y" * 1000
    _, text, carets = drawn(line, 1, 1001, 1, 1005).splitlines()
    assert len(text) < 180
    assert text[4:].startswith("…x")
    assert text.endswith("y…")
    start = carets.index("^")
    assert text[start : start + len(carets.strip("| "))] == "HERE"


@pytest.mark.parametrize("span", [(1, 1, 1, 1), (7, 1, 7, 5), (1, 1, 9, 1), (2, 3, 2, 4)])
def test_places_outside_of_the_text_are_drawn_somehow(span: tuple[int, int, int, int]) -> None:
    for text in ("", "x", "x\n"):
        assert "^" in drawn(text, *span)
