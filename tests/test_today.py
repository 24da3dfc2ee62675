"""What findings say of today and of the groups after the fix, where no run of a case can tell it."""

import pytest

from paramgroups.engine.core import rewrite
from paramgroups.outcome import Failed, Rewritten

HEAD = "import torch\n\ndef make(body, head, finetune):\n    groups = [{'params': body.parameters()}]\n"
TAIL = "    return torch.optim.Adam(groups)\n"
ERROR = "TypeError: param_group must be a dict, but got <class 'generator'>"
EITHER_WAY = (
    "    if finetune:\n        groups.append(head.parameters())\n    else:\n        groups.append(body.parameters())\n"
)
WITHIN = (
    "    if finetune:\n        groups = [{'params': body.parameters()}]\n    else:\n"
    "        groups = [head.parameters() if body else body.parameters(), {'params': body.parameters()}]\n"
)
VAGUELY = "TypeError, in words that depend on which of these lines are reached"


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        ("    groups.append(head.parameters())\n", f"raises at construction: {ERROR}"),
        (
            "    if finetune:\n        groups.append(head.parameters())\n",
            f"raises at construction, if this line is reached: {ERROR}",
        ),
        (EITHER_WAY, f"raises at construction: {ERROR}"),
        (WITHIN, f"raises at construction, if this line is reached: {VAGUELY}"),
    ],
    ids=["always", "on a condition", "either way", "either way, on a condition"],
)
def test_a_condition_decides(lines: str, sentence: str) -> None:
    outcome = rewrite((HEAD + lines + TAIL).encode())
    assert not isinstance(outcome, Failed)
    assert {finding.today.sentence for finding in outcome.findings} == {sentence}


@pytest.mark.parametrize(
    ("argument", "params"),
    [
        ("{'params': net}", "net.parameters()"),
        ("[{'params': net}]", "net.parameters()"),
        ("[{'params': [net.parameters(), w]}]", "[*net.parameters(), w]"),
    ],
    ids=["two passes", "one pass", "in a list"],
)
def test_the_groups_are_those_after_the_fix(argument: str, params: str) -> None:
    text = "import torch\n\nnet, w = torch.nn.Linear(2, 2), torch.nn.Parameter(torch.ones(2))\n"
    outcome = rewrite(f"{text}torch.optim.Adam({argument})\n".encode())
    assert isinstance(outcome, Rewritten)
    assert f"'params': {params}".encode() in outcome.source
    assert {tuple(group.params for group in finding.groups_after) for finding in outcome.findings} == {(params,)}


MODULES = "import torch\n\na, b = torch.nn.Linear(1, 1), torch.nn.Linear(2, 2)\n"


@pytest.mark.parametrize("element", ["a.parameters(), b", "b, a.parameters()"], ids=["iterator first", "module first"])
def test_faults_of_one_line_raise_the_same(element: str) -> None:
    outcome = rewrite(f"{MODULES}torch.optim.Adam([{element}])\n".encode())
    assert isinstance(outcome, Rewritten)
    raised = {finding.today.sentence for finding in outcome.findings}
    assert len(outcome.findings) == 2
    assert [sentence.partition(":")[0] for sentence in raised] == ["raises at construction"]


def test_what_a_later_pass_folds_of_code_that_runs_is_reached() -> None:
    edits = "one.param_groups[0]['lr'] = 0.5\ntwo.param_groups[0]['weight_decay'] = 0.1\n"
    outcome = rewrite(f"{MODULES}one = two = torch.optim.Adam(a.parameters())\n{edits}".encode())
    assert isinstance(outcome, Rewritten)
    assert [finding.today.message for finding in outcome.findings] == [
        "runs; `optimizer.defaults` keeps the old value"
    ] * 2


@pytest.mark.parametrize(
    ("elements", "sentence"),
    [
        # Up to Python 3.11 a list comprehension is a function of its own, whose name is a part of the generator's.
        (
            "(p for p in m.parameters()) for m in [a, b]",
            "TypeError, in words that depend on the full name of `generator`",
        ),
        (
            "(p for p in a.parameters()), b.parameters()",
            "TypeError: optimizer can only optimize Tensors, but one of the params is <genexpr>",
        ),
    ],
)
def test_the_name_of_a_generator(elements: str, sentence: str) -> None:
    outcome = rewrite(f"{MODULES}torch.optim.Adam([{elements}])\n".encode())
    assert isinstance(outcome, Rewritten)
    assert {finding.today.message for finding in outcome.findings} == {sentence}
