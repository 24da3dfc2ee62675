"""Which classes count as LightningModules, and which uses of `configure_optimizers` in other files keep a fix away."""

import pytest

from paramgroups.engine.core import rewrite
from paramgroups.gates.others.joined_surveys import tree_of
from paramgroups.gates.others.survey import survey
from paramgroups.outcome import Rewritten, Unchanged
from paramgroups.refusals import Reason
from paramgroups.settings import Settings
from paramgroups.tree import Tree

BASE = b"import lightning as L\nclass Base(L.LightningModule): ...\n"
NET = b"""
import torch
from .base import Base
class Net(Base):
    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters())
        return optimizer, torch.optim.lr_scheduler.StepLR(optimizer, 1)
"""
ONLY = Settings(select=("PG3",))


def tree(*files: tuple[str, bytes]) -> Tree:
    return tree_of(survey(source, module) for module, source in (("project.base", BASE), ("project.net", NET), *files))


def reasons(outcome: object) -> list[Reason]:
    assert isinstance(outcome, Unchanged)
    return [finding.refusal.reason for finding in outcome.findings if finding.refusal]


def test_a_base_in_another_file_is_resolved() -> None:
    outcome = rewrite(NET, ONLY, tree(), "project.net")
    assert isinstance(outcome, Rewritten)
    assert b"return [optimizer], [torch.optim.lr_scheduler.StepLR(optimizer, 1)]" in outcome.source


def test_a_base_that_is_not_known_is_no_lightning_module() -> None:
    assert rewrite(NET, ONLY, Tree(), "project.net") == Unchanged()


def test_a_base_may_be_listed() -> None:
    listed = Settings(select=("PG3",), lightning_modules=("project.base.Base",))
    assert isinstance(rewrite(NET, listed, Tree(), "project.net"), Rewritten)


@pytest.mark.parametrize(
    "source",
    [
        b"from project.net import Net\nopt, sched = Net().configure_optimizers()\n",
        b"import project.net as models\nopt, sched = models.Net().configure_optimizers()\n",
        b"from project import Net\nparts = getattr(Net(), 'configure_optimizers')()\n",
        (
            b"from project.net import Net\nclass Sub(Net):\n    def configure_optimizers(self):\n"
            b"        opt, sched = super().configure_optimizers()\n        return [opt], [sched]\n"
        ),
        (
            b"from project.net import Net\nclass Sub(Net):\n    def start(self):\n"
            b"        self.opt, self.sched = self.configure_optimizers()\n"
        ),
    ],
    ids=["call", "module", "getattr", "super", "self"],
)
def test_a_use_in_another_file_keeps_the_fix_away(source: bytes) -> None:
    known = tree(("project.train", source))
    assert reasons(rewrite(NET, ONLY, known, "project.net")) == [Reason.CALLED_ELSEWHERE]


@pytest.mark.parametrize(
    "source",
    [
        b"from other import Trainer\nopt, sched = Trainer().configure_optimizers()\n",
        b"class Trainer:\n    def __init__(self):\n        self.opt, self.sched = self.configure_optimizers()\n",
        b"from .base import Base\nclass Other(Base):\n    def configure_optimizers(self):\n        return None\n",
    ],
    ids=["other class", "trainer of its own", "definition"],
)
def test_other_uses_do_not(source: bytes) -> None:
    known = tree(("project.train", source))
    assert isinstance(rewrite(NET, ONLY, known, "project.net"), Rewritten)


def test_the_listed_class_itself_counts() -> None:
    source = NET.replace(b"from .base import Base\n", b"").replace(b"(Base)", b"")
    listed = Settings(select=("PG3",), lightning_modules=("project.net.Net",))
    assert isinstance(rewrite(source, listed, Tree(), "project.net"), Rewritten)


def test_automatic_optimization_of_a_base_in_another_file_is_not_known() -> None:
    source = NET.replace(b"torch.optim.lr_scheduler.StepLR(optimizer, 1)", b"torch.optim.SGD(self.parameters())")
    assert rewrite(source, ONLY, tree(), "project.net") == Unchanged()


def test_a_subclass_in_another_file_may_set_automatic_optimization() -> None:
    source = b"""
import torch
from lightning import LightningModule
class Net(LightningModule):
    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters()), torch.optim.Adam(self.parameters())
"""
    alone = rewrite(source, ONLY, tree(("project.two", source)), "project.two")
    assert reasons(alone) == [Reason.SEVERAL_OPTIMIZERS]
    heir = b"from project.two import Net\nclass Sub(Net):\n    automatic_optimization = False\n"
    assert rewrite(source, ONLY, tree(("project.two", source), ("project.sub", heir)), "project.two") == Unchanged()


def test_a_subclass_in_the_same_file_is_read_there() -> None:
    source = b"""
import torch
from lightning import LightningModule
class Net(LightningModule):
    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters()), torch.optim.Adam(self.parameters())
class Sub(Net):
    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters())
"""
    alone = tree(("project.two", source))
    assert reasons(rewrite(source, ONLY, alone, "project.two")) == [Reason.SEVERAL_OPTIMIZERS]
    manual = source + b"    automatic_optimization = False\n"
    assert rewrite(manual, ONLY, tree(("project.two", manual)), "project.two") == Unchanged()
    heir = b"from project.two import Sub\nclass Last(Sub): ...\n"
    assert rewrite(source, ONLY, tree(("project.two", source), ("project.last", heir)), "project.two") == Unchanged()


SCHEDULED = b"""
import torch
from lightning import LightningModule
from .schedules import Mine
class Net(LightningModule):
    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters())
        return %s
"""


@pytest.mark.parametrize(
    ("base", "returned", "codes"),
    [
        ("ReduceLROnPlateau", b"[optimizer], [Mine(optimizer)]", ["PG303"]),
        ("ReduceLROnPlateau", b"{'optimizer': optimizer, 'lr_scheduler': Mine(optimizer)}", ["PG303"]),
        ("StepLR", b"[optimizer], [Mine(optimizer)]", []),
        ("StepLR", b"optimizer, Mine(optimizer)", ["PG301"]),
    ],
)
def test_a_scheduler_of_another_file_is_resolved(base: str, returned: bytes, codes: list[str]) -> None:
    source = SCHEDULED % returned
    schedules = f"from torch.optim.lr_scheduler import {base}\nclass Mine({base}): ...\n".encode()
    outcome = rewrite(source, ONLY, tree(("project.schedules", schedules)), "project.net")
    assert isinstance(outcome, Rewritten | Unchanged)
    assert [finding.code for finding in outcome.findings] == codes
    assert rewrite(source, ONLY, Tree(), "project.net") == Unchanged()


@pytest.mark.parametrize("prefix", [b"", b"async "])
def test_the_step_may_be_a_coroutine(prefix: bytes) -> None:
    step = prefix + b"def training_step(self, batch, batch_idx, optimizer_idx): ..."
    source = b"from lightning import LightningModule\nclass Net(LightningModule):\n    " + step + b"\n"
    outcome = rewrite(source, ONLY)
    assert isinstance(outcome, Unchanged)
    assert [finding.code for finding in outcome.findings] == ["PG303"]
