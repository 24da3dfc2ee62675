"""Files that cannot be read as Python: an outcome with place and reason, and never more than one file."""

import sys

import pytest

from paramgroups.engine.core import rewrite
from paramgroups.outcome import Failed, Outcome, Problem, Rewritten

HEAD = "import torch\n"
TAIL = "torch.optim.Adam([a.parameters(), b.parameters()])\n"
NEW = "torch.optim.Adam([{'params': a.parameters()}, {'params': b.parameters()}])\n"


def failed(outcome: Outcome) -> Failed:
    assert isinstance(outcome, Failed), outcome
    return outcome


@pytest.mark.parametrize(
    "line",
    [
        'print "x"',
        "    print x, y",
        "print 'a', x,",
        "raise ValueError, 'x'",
        "exec code",
    ],
)
def test_python_2_is_called_by_its_name(line: str) -> None:
    outcome = failed(rewrite((HEAD + f"if x:\n    pass\n{line}\n" + TAIL).encode()))
    assert outcome.problem is Problem.PYTHON_2
    assert outcome.line == 4
    assert "translate it first" in outcome.detail


@pytest.mark.parametrize("line", ["x = (", "print(", "print = = 1", "def f(:", "except:", "raise x from", "exec(1, 2"])
def test_other_errors_are_not(line: str) -> None:
    outcome = failed(rewrite((HEAD + line + "\n" + TAIL).encode()))
    assert outcome.problem is Problem.SYNTAX_ERROR
    assert outcome.line is not None


def test_print_as_a_name_is_python_3() -> None:
    assert isinstance(rewrite((HEAD + "print\nprint (x)\nprint.x = 1\n" + TAIL).encode()), Rewritten)


@pytest.mark.parametrize(
    ("source", "problem", "line"),
    [
        (HEAD.encode() + b"# \xff\n" + TAIL.encode(), Problem.UNDECODABLE, 2),
        (b"# coding: klingon\n" + (HEAD + TAIL).encode(), Problem.UNDECODABLE, None),
        (b"\xef\xbb\xbf# coding: latin-1\n" + (HEAD + TAIL).encode(), Problem.UNDECODABLE, None),
        ((HEAD + TAIL).encode("utf-16"), None, None),
        ((HEAD + TAIL).encode() + b"\0", Problem.SYNTAX_ERROR, 3),
        ((HEAD + TAIL + "x = " + "(" * 300 + ")" * 300 + "\n").encode(), Problem.TOO_DEEP, 3),
    ],
)
def test_what_cannot_be_read_is_said_with_its_place(source: bytes, problem: Problem | None, line: int | None) -> None:
    outcome = rewrite(source)
    if problem is None:
        assert not isinstance(outcome, Rewritten)
        return
    assert (failed(outcome).problem, failed(outcome).line) == (problem, line)


def test_a_sum_of_three_thousand_terms_costs_one_file_at_most() -> None:
    outcome = rewrite((HEAD + TAIL + "x = " + " + ".join(["y"] * 3000) + "\n").encode())
    if not isinstance(outcome, Rewritten):
        assert failed(outcome).problem is Problem.TOO_DEEP


@pytest.mark.skipif(sys.version_info >= (3, 14), reason="there Python knows it")
@pytest.mark.parametrize(
    "newer",
    [
        "try:\n    pass\nexcept A, B:\n    pass\n",
        "def f[T = int](x: T) -> T: ...\n",
        "type Pair[T] = tuple[T, T]\n",
        "x = f'{d['a']}'\n" if sys.version_info < (3, 12) else "x = t'{y}'\n",
    ],
)
def test_syntax_that_is_newer_than_this_python_is_read(newer: str) -> None:
    outcome = rewrite((HEAD + newer + TAIL).encode())
    assert isinstance(outcome, Rewritten), outcome
    assert outcome.source.decode() == HEAD + newer + NEW


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"\xef\xbb\xbf", b""),
        (b"# -*- coding: latin-1 -*-\n# \xe9\n", b"# \xff"),
        (b"# vim: set fileencoding=cp1252 :\n# \x80\n", b"# \x93\n"),
        (b"#!/usr/bin/env python\n# coding=koi8-r\n", b"# \xc1\xc2\n"),
        (b"# coding: shift_jis\n", "# \u65e5\u672c".encode("shift_jis")),
        (b"x = 1\r\ny = 2\nz = 3\r", b"w = 4\r\nv = 5\r"),
        (b"\x0cx = 1\n", b"\n\x0c\ny = 2\n"),
        (b"if x:\n\ty = 1\n\tif z:\n\t        w = 2\n", b"#\t\n"),
        (b"\n\n\n", b"\n   \n\t\n"),
        (b"", b"# no newline at the end"),
        (b"x = '''\r\n\r'''\n", b"y = '\\\n'"),
    ],
)
def test_every_byte_outside_of_the_fix_stays(before: bytes, after: bytes) -> None:
    cookie = before.startswith((b"#!", b"# coding", b"# -*-", b"# vim", b"\xef"))
    head = before + HEAD.encode() if cookie else HEAD.encode() + before
    outcome = rewrite(head + TAIL.encode() + after)
    assert isinstance(outcome, Rewritten), outcome
    assert outcome.source == head + NEW.encode() + after
