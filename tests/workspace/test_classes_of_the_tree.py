"""Optimizer classes that files get from other files of the tree, and need not say `torch` for."""

from pathlib import Path

import pytest

from helpers.trees import put
from paramgroups.outcome import Rewritten, Unchanged
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


@pytest.mark.parametrize(
    ("imports", "name"),
    [
        ("from project.optim import Ranger as Made", "Made"),
        ("from project import optim", "optim.Ranger"),
        ("import project.optim as optim", "optim.Ranger"),
        ("import project.optim", "project.optim.Ranger"),
        ("from project.handing import Renamed", "Renamed"),
        ("from project import handing", "handing.Renamed"),
        ("import project", "project.handing.Renamed"),
    ],
)
def test_the_ways_to_a_class_of_the_tree(tmp_path: Path, imports: str, name: str) -> None:
    put(tmp_path / "project/optim.py", "import torch\nclass Ranger(torch.optim.SGD): ...\n")
    put(tmp_path / "project/handing/__init__.py", "from ..optim import Ranger as Renamed\n")
    train = f"{imports}\ndef make(a, b):\n    return {name}([a.parameters(), b.parameters()])\n"
    assert f"{name}([{{'params': a.parameters()}}, {{'params': b.parameters()}}])" in outcome(tmp_path, train)


@pytest.mark.parametrize(
    ("argument", "code"),
    [
        ("zip(a.parameters(), b.parameters())", "PG105"),
        ("params=zip(a.parameters(), b.parameters())", "PG105"),
        ("[{'params': net.parameters()}, {'params': net[0].parameters()}]", "PG104"),
        ("({'params': net.parameters()}, dict(params=net[0].parameters()))", "PG104"),
        ("[{'params': net}]", "PG103"),
        ("net.parameters", "PG103"),
        ("{'params': a.parameters()}", "PG102"),
        ("[net.named_parameters()]", "PG101"),
        ("a.parameters() + b.parameters()", "PG106"),
    ],
)
def test_what_opens_a_file_for_a_class_of_the_tree(tmp_path: Path, argument: str, code: str) -> None:
    put(tmp_path / "pyproject.toml", "")
    put(tmp_path / "project/optim.py", "import torch\nclass Ranger(torch.optim.SGD): ...\n")
    put(tmp_path / "project/__init__.py", "")
    made = "from torch import nn\nfrom project.optim import Ranger\n\ndef make(a, b):\n    net = nn.Sequential(a, b)\n"
    path = put(tmp_path / "train.py", f"{made}    a.parameters()\n    return Ranger({argument})\n")
    found = next(result.outcome for result in check_paths([tmp_path]) if result.path == path)
    assert isinstance(found, Rewritten | Unchanged)
    assert code in {finding.code for finding in found.findings}


PAIR = "[net.a.parameters(), net.b.parameters()]"
FIXED_PAIR = "[{'params': net.a.parameters()}, {'params': net.b.parameters()}]"


@pytest.mark.parametrize(
    ("imported", "made", "files"),
    [
        ("from project.compat import optim", "optim.Adam", {"compat.py": "from torch import optim\n"}),
        ("from project.compat import torch", "torch.optim.Adam", {"compat.py": "import torch\n"}),
        ("import project.compat as c", "c.optim.Adam", {"compat.py": "import torch.optim as optim\n"}),
        ("from project.compat import *", "optim.Adam", {"compat.py": "import torch\nfrom torch import optim\n"}),
        ("from project.compat import *", "torch.optim.Adam", {"compat.py": "import torch\n"}),
        (
            "from project.compat import *",
            "optim.Adam",
            {"compat.py": "from .base import *\n", "base.py": "from torch import optim\n"},
        ),
        (
            "from project import optim",
            "optim.Adam",
            {"__init__.py": "from .base import optim\n", "base.py": "from torch import optim\n"},
        ),
        (
            "from project import kinds\nMade = kinds.Ranger",
            "Made",
            {
                "kinds.py": "from .base import optim\nclass Ranger(optim.SGD): ...\n",
                "base.py": "from torch import optim\n",
            },
        ),
    ],
)
def test_a_module_of_torch_is_handed_on(tmp_path: Path, imported: str, made: str, files: dict[str, str]) -> None:
    for name, text in files.items():
        put(tmp_path / "project" / name, text)
    train = f"{imported}\n\ndef train(net):\n    return {made}({PAIR})\n"
    put(tmp_path / "pyproject.toml", "")
    path = put(tmp_path / "train.py", train)
    found = next(result.outcome for result in check_paths([tmp_path]) if result.path == path)
    assert isinstance(found, Rewritten)
    assert found.source.decode() == train.replace(PAIR, FIXED_PAIR)


@pytest.mark.parametrize(
    "files",
    [
        {"optim.py": "class Adam: ...\n"},
        {"__init__.py": "from torch import optim\nfrom . import optim\n", "optim.py": "class Adam: ...\n"},
        {"__init__.py": "from torch import optim\nfrom jittor import optim\n"},
        {"__init__.py": "from torch import optim\noptim = wrapped(optim)\n"},
        {"__init__.py": "from tinygrad import optim\n"},
    ],
)
def test_a_module_of_another_library_is_none_of_torch(tmp_path: Path, files: dict[str, str]) -> None:
    put(tmp_path / "project" / "__init__.py", "")
    for name, text in files.items():
        put(tmp_path / "project" / name, text)
    train = f"from project import optim\n\ndef train(net):\n    return optim.Adam({PAIR})\n"
    put(tmp_path / "pyproject.toml", "")
    path = put(tmp_path / "train.py", train)
    assert next(result.outcome for result in check_paths([tmp_path]) if result.path == path) == Unchanged()
