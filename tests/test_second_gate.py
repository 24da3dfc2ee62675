"""The gates: what they keep from libcst has no findings."""

import ast

import pytest

from harness.case import Case
from harness.text import decode
from helpers.open_gates import rewrite_ungated
from paramgroups.engine.core import rewrite
from paramgroups.engine.gates import has_candidate, may_hold_finding
from paramgroups.settings import Settings


def is_let_through(case: Case, settings: Settings) -> bool:
    module = ast.parse(decode(case.source).removeprefix("\ufeff"))
    return may_hold_finding(case.source, settings) and has_candidate(module, settings)


@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
def test_the_outcome_is_the_same_without_gates(case: Case, unsafe: bool) -> None:
    settings = Settings(unsafe=unsafe)
    if not is_let_through(case, settings):
        assert rewrite(case.source, settings) == rewrite_ungated(case.source, settings)
