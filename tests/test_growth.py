"""What a file costs grows with its findings, not with their square."""

import sys
from types import FrameType

from paramgroups import Rewritten, rewrite

_CLASS = """
class Model{number}(torch.nn.Module):
    def configure_optimizers(self):
        groups = [self.backbone.parameters(), {{"params": self.head.parameters(), "lr": 1e-2}}]
        return torch.optim.Adam(groups, lr=1e-3)
"""


def _calls(classes: int) -> int:
    """Count the calls of the tool's own functions while it fixes a file with so many findings."""
    text = "import torch\n\n" + "\n".join(_CLASS.format(number=number) for number in range(classes))
    calls = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        calls += event == "call" and "codemods/paramgroups" in frame.f_code.co_filename

    sys.setprofile(count)
    try:
        outcome = rewrite(text.encode())
    finally:
        sys.setprofile(None)
    assert isinstance(outcome, Rewritten)
    assert len(outcome.findings) == classes
    return calls


def test_as_many_findings_more_cost_as_many_calls_more() -> None:
    _calls(1)
    few, more, most = (_calls(classes) for classes in (40, 80, 120))
    assert few > 0
    assert abs((most - more) - (more - few)) < 2 * 40 * 40
