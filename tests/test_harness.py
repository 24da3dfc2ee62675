"""The harness notices what a wrong rewrite would do."""

import pytest
import torch

from harness.header import read_header
from harness.layout import bad_changes, comments, same_frame
from harness.running import run
from harness.verdict import check_after, check_today
from paramgroups.outcome import Applicability, Effect, Finding, Span, Today

PROGRAM = b"""# expect: exact
# codes: PG201
# defaults: lr
import torch

model = torch.nn.Linear(2, 2)  # small
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = 0.2
print('ready')
"""
FIXED = PROGRAM.replace(b"lr=0.1)\noptimizer.param_groups[0]['lr'] = 0.2\n", b"lr=0.2)\n")
FINDING = Finding(
    "PG201", "edited-group-option", Span(8, 1, 8, 38), "", Today(Effect.RUNS, ""), Applicability.EXACT, fixed=True
)
HEADER = read_header(PROGRAM.decode())


def after(text: bytes) -> None:
    check_after(HEADER, run(PROGRAM, "model", "optimizer"), run(text, "model", "optimizer"))


def test_training_shares_no_sum_between_threads() -> None:
    assert torch.get_num_threads() == 1


def test_right_rewrite_passes() -> None:
    after(FIXED)
    assert bad_changes(PROGRAM, FIXED, (FINDING,)) == []
    assert same_frame(PROGRAM, FIXED)


@pytest.mark.parametrize(
    "wrong",
    [
        FIXED.replace(b"lr=0.2", b"lr=0.1"),
        FIXED.replace(b"lr=0.2", b"lr=0.2, momentum=0.9"),
        FIXED.replace(b"model.parameters()", b"[model.bias, model.weight]"),
        FIXED.replace(b"model.parameters()", b"[{'params': [model.weight]}, {'params': [model.bias]}]"),
        FIXED.replace(b"model =", b"torch.rand(1)\nmodel ="),
        FIXED.replace(b"SGD", b"NoSuchOptimizer"),
    ],
    ids=["value", "option", "order", "groups", "random numbers", "crash"],
)
def test_wrong_optimizer_is_noticed(wrong: bytes) -> None:
    with pytest.raises(AssertionError):
        after(wrong)


def test_undeclared_change_of_defaults_is_noticed() -> None:
    today = run(PROGRAM, "model", "optimizer")
    header = read_header(PROGRAM.decode().replace("# defaults: lr\n", ""))
    with pytest.raises(AssertionError):
        check_after(header, today, run(FIXED, "model", "optimizer"))


def test_other_exception_than_declared_is_noticed() -> None:
    text = PROGRAM.replace(b"[0]", b"[3]")
    with pytest.raises(AssertionError):
        check_today(HEADER, run(text, "model", "optimizer"))


@pytest.mark.parametrize(
    "changed",
    [FIXED.replace(b"'ready'", b'"ready"'), FIXED.replace(b"  # small", b""), FIXED + b"\n", b"import os\n" + FIXED],
    ids=["quotes", "comment", "line at the end", "line at the start"],
)
def test_change_outside_the_fix_is_noticed(changed: bytes) -> None:
    assert bad_changes(PROGRAM, changed, (FINDING,))


def test_lost_comment_is_noticed() -> None:
    assert not comments(PROGRAM) <= comments(FIXED.replace(b"  # small", b""))


@pytest.mark.parametrize(
    "changed",
    [FIXED.replace(b"\n", b"\r\n"), b"\xef\xbb\xbf" + FIXED, FIXED[:-1], b"# coding: latin-1\n" + FIXED],
    ids=["line ends", "byte order mark", "end of file", "encoding"],
)
def test_other_frame_is_noticed(changed: bytes) -> None:
    assert not same_frame(PROGRAM, changed)


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("# expect: perfect", "must be one of"),
        ("# expect: exact", "no codes"),
        ("# expect: repair\n# codes: PG101", "declares what it raises"),
        ("# expect: refused\n# codes: PG101", "declares its reasons"),
        ("# expect: untouched\n# codes: PG101", "has no findings"),
        ("# expect: exact\n# codes: PG201\n# raises: KeyError: 'betas'", "come together"),
        ("# expect: exact\n# expect: exact\n# codes: PG201", "stands twice"),
    ],
)
def test_senseless_header_is_noticed(header: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read_header(header)
