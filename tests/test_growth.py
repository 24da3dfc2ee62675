"""What a file costs grows with its findings, not with their square."""

import sys
from types import FrameType

import pytest

from paramgroups import Failed, rewrite

_FIXED = """
class Model{number}(torch.nn.Module):
    def configure_optimizers(self):
        groups = [self.backbone.parameters(), {{"params": self.head.parameters(), "lr": 1e-2}}]
        return torch.optim.Adam(groups, lr=1e-3)
"""
_REFUSED = """
def make_{number}(net, read):
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
    for group in optimizer.param_groups:
        group["lr"] = read()
    return optimizer
"""


def _calls(piece: str, pieces: int) -> int:
    """Count the calls of the tool's own functions in a file with so many findings."""
    text = "import torch\n\n" + "\n".join(piece.format(number=number) for number in range(pieces))
    calls = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        calls += event == "call" and "codemods/paramgroups" in frame.f_code.co_filename

    sys.setprofile(count)
    try:
        outcome = rewrite(text.encode())
    finally:
        sys.setprofile(None)
    assert not isinstance(outcome, Failed)
    assert len(outcome.findings) == pieces
    return calls


@pytest.mark.parametrize("piece", [_FIXED, _REFUSED], ids=["fixed", "refused"])
def test_as_many_findings_more_cost_as_many_calls_more(piece: str) -> None:
    _calls(piece, 1)
    few, more, most = (_calls(piece, pieces) for pieces in (40, 80, 120))
    assert few > 0
    assert abs((most - more) - (more - few)) < 2 * 40 * 40
