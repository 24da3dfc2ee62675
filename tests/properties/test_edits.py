"""Replacements turn the old text into the new one, whatever both are."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.edits import applied
from paramgroups_cli.renderers.edits import edits
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
