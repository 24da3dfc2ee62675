"""Some fixes of a file and not others."""

from pathlib import Path

import pytest

from harness.case import Case, all_cases
from paramgroups.engine.core import rewrite
from paramgroups.outcome import Failed, Rewritten, Unchanged
from paramgroups.settings import Settings
from paramgroups.workspace.picking import Picker, Region, picker, region, splice, syntax_error
from paramgroups.workspace.run import FileResult, check_source

EDIT = """\
def {0}(net):
    opt = torch.optim.Adam(net.parameters())
    opt.param_groups[0]['lr'] = 1e-2
    return opt
"""
SOURCE = ("import torch\n\n" + EDIT.format("one") + EDIT.format("two")).encode()
FIXED = "    opt = torch.optim.Adam(net.parameters(), lr=1e-2)\n"
NESTED = """\
import torch

def make(net, head, wrap):
    opt = torch.optim.Adam([net.parameters(), wrap(torch.optim.SGD([head.parameters()]))])
"""


def picking_of(source: bytes, unsafe: bool = False) -> Picker:
    found = picker(check_source(Path("train.py"), source, Settings(unsafe=unsafe)))
    assert found is not None
    return found


def several() -> list[Case]:
    """Choose cases with more than one construction, since fixes of one cannot get into another's way."""
    return [case for case in all_cases() if case.source.count(b"torch.optim.") > 2][::4]


@pytest.mark.parametrize("one", several(), ids=lambda one: one.id)
def test_fixes_of_a_case_can_be_told_apart(one: Case) -> None:
    outcome = rewrite(one.source, Settings(unsafe=True))
    picking = picker(FileResult(Path("x.py"), one.source, outcome, Settings(unsafe=True)))
    if picking is None:
        assert not isinstance(outcome, Rewritten)
        return
    names = frozenset(picking.names())
    assert {finding.fix for finding in outcome.findings if finding.fixed} == names  # type: ignore[union-attr]
    assert picking.pick(names, {}).result.outcome == outcome
    none = picking.pick(frozenset(), {}).result.outcome
    assert isinstance(none, Unchanged)
    assert not any(finding.fixed for finding in none.findings)
    for fix in picking.fixes():
        assert {finding.fix for finding in fix.findings} == {fix.name}
        assert not isinstance(picking.pick(names - {fix.name}, {}).result.outcome, Failed)


def test_each_by_itself_and_both() -> None:
    found = picking_of(SOURCE)
    assert found.names() == ("construction 1", "construction 2")
    texts = [fix.source.decode().splitlines(keepends=True) for fix in found.fixes()]
    assert [text.index(FIXED) for text in texts] == [3, 7]
    assert [text.count(FIXED) for text in texts] == [1, 1]


def test_a_construction_inside_of_one_that_is_declined() -> None:
    found = picking_of(NESTED.encode())
    inner = found.names()[-1]
    outcome = found.pick(frozenset({inner}), {}).result.outcome
    assert isinstance(outcome, Rewritten)
    assert b"Adam([net.parameters(), wrap" in outcome.source
    assert b"SGD([*head.parameters()])" in outcome.source or b"{'params': head.parameters()}" in outcome.source


def test_a_region_goes_where_its_lines_are() -> None:
    found = picking_of(SOURCE)
    first, second = found.fixes()
    edited = region(SOURCE, second.source)
    assert edited == Region(7, 9, FIXED.encode())
    mine = Region(edited.first, edited.last, b"    opt = mine(net)\n")
    outcome = found.pick(frozenset({first.name}), {second.name: mine}).result.outcome
    assert isinstance(outcome, Rewritten)
    assert outcome.source == first.source.replace(
        b"    opt = torch.optim.Adam(net.parameters())\n    opt.param_groups[0]['lr'] = 1e-2\n", mine.text
    )
    assert all(one.fixed for one in outcome.findings)


def test_a_region_that_another_fix_changes_is_left_out() -> None:
    found = picking_of(SOURCE)
    first, second = found.fixes()
    mine = Region(2, 10, b"pass\n")
    picked = found.pick(frozenset({first.name}), {second.name: mine})
    assert picked.left_out == {second.name}
    assert isinstance(picked.result.outcome, Rewritten)
    assert picked.result.outcome.source == first.source


@pytest.mark.parametrize(("new", "expected"), [(b"a\nb\nc\nd\n", b"a\nX\nc\nd\n"), (b"z\na\nb\nc\n", b"z\na\nX\nc\n")])
def test_splice(new: bytes, expected: bytes) -> None:
    assert splice(b"a\nb\nc\n", new, Region(1, 2, b"X\n")) == expected


def test_splice_where_there_is_no_room() -> None:
    assert splice(b"a\nb\nc\n", b"a\nB\nc\n", Region(1, 2, b"X\n")) is None


def test_syntax_errors() -> None:
    assert syntax_error(b"x = 1\n") is None
    assert syntax_error(b"x = 1\n(\n") == "line 2: '(' was never closed"
    assert "null" in str(syntax_error(b"\0"))
