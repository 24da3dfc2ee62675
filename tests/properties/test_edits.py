"""Replacements turn the old text into the new one, whatever both are."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.edits import applied
from paramgroups.outcome import Span
from paramgroups_cli.renderers.edits import Edit, edits
from paramgroups_cli.renderers.edits import applied as put_together
from paramgroups_cli.renderers.records import edit_record

TEXTS = st.lists(st.sampled_from(["a", "b", "ab", "\n", "\r\n", "\r", "\f", "\x1c", "ü𝔘"]), max_size=12).map("".join)


@settings(max_examples=1000)
@given(TEXTS, TEXTS)
def test_edits_give_the_new_text(old: str, new: str) -> None:
    found = edits(old, new)
    assert applied(old, [edit_record(edit) for edit in found]) == new
    places = [(edit.span.line, edit.span.column, edit.span.end_line, edit.span.end_column) for edit in found]
    assert places == sorted(places)
    assert all(first[2:] < second[:2] for first, second in pairwise(places))


@given(TEXTS)
def test_without_a_change_there_are_none(text: str) -> None:
    assert edits(text, text) == ()


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ([(1, 1, 1, 2), (1, 2, 1, 3)], "xxc"),
        ([(1, 1, 1, 1), (1, 1, 1, 2)], "xxbc"),
        ([(1, 1, 1, 2), (1, 2, 1, 2)], "xxbc"),
        ([(1, 2, 1, 2), (1, 2, 1, 2)], None),
        ([(1, 1, 1, 3), (1, 2, 1, 3)], None),
    ],
)
def test_edits_of_several_fixes_may_touch(places: list[tuple[int, int, int, int]], expected: str | None) -> None:
    assert put_together("abc", [Edit(Span(*place), "x") for place in places]) == expected
