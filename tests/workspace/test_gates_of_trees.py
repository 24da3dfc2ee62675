"""The gates stop no file whose finding depends on what another file tells."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from helpers.no_gates import no_gates
from helpers.trees import put
from paramgroups.outcome import Failed, Outcome
from paramgroups.workspace.modules import import_root
from paramgroups.workspace.run import check_paths

OWN = "import torch\n\n\nclass Ranger(torch.optim.Adam):\n    pass\n"
USER = "{imports}\n\n\ndef make(net, nets):\n    return {called}({params})\n"
EDITING = """{imports}


def make(net):
    (opt) = {called}(net.parameters(), lr=1)
    (opt).param_groups[0]['lr'] = 2
    return opt
"""
LIGHTNING = """\
import torch
from base import *


class Net(Base):
    def configure_optimizers(self):
        opt = torch.optim.Adam(self.parameters())
        return opt, torch.optim.lr_scheduler.StepLR(opt, 1)
"""
IMPORTS = {
    "Ranger": "from own import Ranger",
    "own.Ranger": "import own",
    "Mine": "from own import Ranger as Mine",
    "(Ranger)": "from own import *",
}


def outcomes(root: Path, files: Mapping[str, str]) -> dict[str, Outcome]:
    import_root.cache_clear()
    for name, text in files.items():
        put(root / name, text)
    return {result.path.name: result.outcome for result in check_paths([root])}


def check(root: Path, files: Mapping[str, str]) -> None:
    """Check that something is found, and the same with all gates open."""
    gated = outcomes(root, files)
    with no_gates():
        assert outcomes(root, files) == gated
    assert any(not isinstance(outcome, Failed) and outcome.findings for outcome in gated.values())


@pytest.mark.parametrize("called", IMPORTS)
@pytest.mark.parametrize(
    "params",
    [
        "[{'params': nets[0].parameters()}, nets[1].parameters()]",
        "[nets[0].parameters(), nets['head'].parameters()]",
        "[{'params': net.a.parameters()}, list(net.b.parameters())]",
        "[{'params': net.a.parameters()}, filter(lambda p: p.requires_grad, net.b.parameters())]",
        "[list(net.a.parameters()), list(net.b.parameters())]",
        "[{'params': net.parameters()}, {'params': net.a.parameters()}]",
        "dict(params=net.parameters())",
        "list(net.a.parameters()) + net.b.parameters()",
    ],
)
def test_params_for_a_class_of_another_file(tmp_path: Path, called: str, params: str) -> None:
    user = USER.format(imports=IMPORTS[called], called=called.strip("()"), params=params)
    check(tmp_path, {"own.py": OWN, "user.py": user})


@pytest.mark.parametrize("called", IMPORTS)
def test_edits_of_a_class_of_another_file(tmp_path: Path, called: str) -> None:
    user = EDITING.format(imports=IMPORTS[called], called=called.strip("()"))
    check(tmp_path, {"own.py": OWN, "user.py": user})


def test_a_module_that_a_star_brings(tmp_path: Path) -> None:
    base = "import lightning.pytorch as pl\n\n\nclass Base(pl.LightningModule):\n    pass\n"
    check(tmp_path, {"base.py": base, "net.py": LIGHTNING})
