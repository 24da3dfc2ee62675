"""What findings say of today, where no run of a case can tell it."""

import pytest

from paramgroups.engine.core import rewrite
from paramgroups.outcome import Failed

HEAD = "import torch\n\ndef make(body, head, finetune):\n    groups = [{'params': body.parameters()}]\n"
TAIL = "    return torch.optim.Adam(groups)\n"
ERROR = "TypeError: param_group must be a dict, but got <class 'generator'>"
EITHER_WAY = (
    "    if finetune:\n        groups.append(head.parameters())\n    else:\n        groups.append(body.parameters())\n"
)


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        ("    groups.append(head.parameters())\n", f"raises at construction: {ERROR}"),
        (
            "    if finetune:\n        groups.append(head.parameters())\n",
            f"raises at construction, if this line is reached: {ERROR}",
        ),
        (EITHER_WAY, f"raises at construction: {ERROR}"),
    ],
    ids=["always", "on a condition", "either way"],
)
def test_a_condition_decides(lines: str, sentence: str) -> None:
    outcome = rewrite((HEAD + lines + TAIL).encode())
    assert not isinstance(outcome, Failed)
    assert {finding.today.sentence for finding in outcome.findings} == {sentence}
