"""Parameters that a class does not show, since another file gives them to its instances."""

from pathlib import Path

import pytest

from paramgroups.outcome import Rewritten
from paramgroups.workspace.run import check_paths

NET = """\
import torch


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.body = torch.nn.Linear(2, 3)
        self.head = torch.nn.Linear(3, 4)

    def optimizer(self):
        optimizer = torch.optim.Adam(self.parameters())
        optimizer.param_groups.append({"params": self.head.parameters(), "lr": 1e-2})
        return optimizer
"""

SHOWN = '{"params": self.body.parameters()}'
ALL_OTHERS = "for p in self.parameters() if id(p) not in head_ids]"


def base_group(root: Path, other: str) -> str:
    """Rewrite the class beside another file; return how the base group is written."""
    (root / "pyproject.toml").touch()
    package = root / "project"
    package.mkdir()
    for name, text in {"__init__.py": "", "net.py": NET, "other.py": other}.items():
        (package / name).write_text(text)
    found = {result.path.name: result.outcome for result in check_paths([root])}
    outcome = found["net.py"]
    assert isinstance(outcome, Rewritten)
    return outcome.source.decode()


@pytest.mark.parametrize(
    "other",
    [
        "from project.net import Net\n\n\nclass Deep(Net):\n    pass\n",
        "from .net import Net as Base\nnet = Base()\nnet.neck = make_neck()\n",
        "import project.net as nets\n\n\nclass Deep(nets.Net):\n    pass\n",
        "from project.net import *\n\n\nclass Deep(Net):\n    pass\n",
    ],
)
def test_a_class_that_another_file_uses_may_have_more_parameters_than_it_shows(tmp_path: Path, other: str) -> None:
    written = base_group(tmp_path, other)
    assert ALL_OTHERS in written
    assert SHOWN not in written


@pytest.mark.parametrize(
    "other",
    [
        "",
        "from project.net import Net\n",
        "class Net:\n    pass\n\n\nnet = Net()\n",
        "from elsewhere import Net\nNet()\n",
    ],
)
def test_a_class_that_is_used_nowhere_else_shows_all(tmp_path: Path, other: str) -> None:
    assert SHOWN in base_group(tmp_path, other)
