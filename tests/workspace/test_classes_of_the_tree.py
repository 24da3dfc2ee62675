"""Optimizer classes that files get from other files of the tree, and need not say `torch` for."""

from pathlib import Path

import pytest

from helpers.trees import put
from paramgroups.outcome import Rewritten
from paramgroups.workspace.run import check_paths

TRAIN = """\
from project.optim import Ranger

def train(net):
    {made} = {call}
    {held}.param_groups[0]['lr'] = 0.5
    return {held}
"""


def outcome(root: Path, train: str) -> str:
    """Return what becomes of a file in a tree."""
    put(root / "pyproject.toml", "")
    put(root / "project/__init__.py", "")
    path = put(root / "train.py", train)
    found = next(result.outcome for result in check_paths([root]) if result.path == path)
    return found.source.decode() if isinstance(found, Rewritten) else train


@pytest.mark.parametrize(
    ("made", "held"),
    [
        ("opt", "opt"),
        ("opt: Ranger", "opt"),
        ("opts = {}; opts['a']", "opts['a']"),
        ("net.opt", "net.opt"),
        ("other = opt", "opt"),
    ],
)
@pytest.mark.parametrize("call", ["Ranger(net.parameters())", "(\n        Ranger(net.parameters())\n    )"])
def test_edits_of_a_class_of_the_tree_are_found(tmp_path: Path, made: str, held: str, call: str) -> None:
    put(tmp_path / "project/optim.py", "import torch\nclass Ranger(torch.optim.SGD): ...\n")
    train = TRAIN.format(made=made, held=held, call=call)
    edit = f"    {held}.param_groups[0]['lr'] = 0.5\n"
    folded = train.replace(edit, "").replace("(net.parameters()", "([{'params': net.parameters(), 'lr': 0.5}]")
    assert outcome(tmp_path, train) == folded


@pytest.mark.parametrize(
    ("files", "is_found"),
    [
        ({"optim.py": "from torch.optim import SGD as Ranger\n"}, True),
        (
            {"optim/__init__.py": "from .all import *\n", "optim/all.py": "from timm.optim import Lamb as Ranger\n"},
            True,
        ),
        ({"optim.py": "from .base import Ranger\n", "base.py": "from torch.optim import SGD as Ranger\n"}, True),
        (
            {"optim.py": "from .base import Ranger\n", "base.py": "import torch\nclass Ranger(torch.optim.SGD): ...\n"},
            True,
        ),
        ({"optim.py": "from jittor.optim import SGD as Ranger\n"}, False),
        ({"optim.py": "from torch.optim import SGD as Ranger\nRanger = trusted(Ranger)\n"}, False),
        ({"optim.py": "from torch.optim import SGD as Ranger\ndef Ranger(net): ...\n"}, False),
        (
            {"optim.py": "try:\n  from torch.optim import SGD as Ranger\nexcept:\n  from jt import SGD as Ranger\n"},
            False,
        ),
        ({"optim.py": "def Ranger(params):\n    return torch.optim.SGD(params)\n"}, False),
    ],
)
def test_names_that_files_hand_on(tmp_path: Path, files: dict[str, str], is_found: bool) -> None:
    for name, text in files.items():
        put(tmp_path / "project" / name, text)
    train = TRAIN.format(made="opt", held="opt", call="Ranger(net.parameters())")
    assert ("param_groups" not in outcome(tmp_path, train)) == is_found


def test_a_class_behind_a_star_is_one_of_torch(tmp_path: Path) -> None:
    put(tmp_path / "project/optim.py", "from torch.optim import *\n")
    train = TRAIN.format(made="opt", held="opt", call="SGD(net.parameters(), lr=0.1)").replace(" Ranger", " SGD")
    found = outcome(tmp_path, train)
    assert "opt = SGD([{'params': net.parameters(), 'lr': 0.5}], lr=0.1)\n" in found
