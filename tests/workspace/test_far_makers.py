"""Variables, tables and methods of other files that make an optimizer of a list written here."""

from pathlib import Path

import pytest

from helpers.no_gates import no_gates
from helpers.trees import put
from paramgroups.outcome import Rewritten
from paramgroups.workspace.modules import import_root
from paramgroups.workspace.run import check_paths

CONFIG = """\
from functools import partial

import torch
from torch import optim
from torch.optim import SGD, Adam

from .strange import Strange

TABLE = {"adam": Adam, "sgd": optim.SGD}
TYPED: dict[str, type] = dict(adam=Adam, adamw=torch.optim.AdamW)
MIXED = {"adam": Adam, "strange": Strange}
SPREAD = {**TABLE, "adamw": optim.AdamW}
CHOSEN = Adam if torch.cuda.is_available() else partial(SGD, lr=0.1)
CLASS: type = Adam
FREE = {"adam": Adam}
OPEN = {"adam": Adam}
SPELT = {"adam": Adam}
globals()["SPELT"] = {"adam": print}
RMSprop = wrapped(optim.RMSprop)
BOUND = {"rmsprop": RMSprop}


def register(name):
    def put(function):
        OPEN[name] = function
        return function

    return put
"""
BASES = """\
from torch import optim


class Base:
    def make(self, groups, lr=0.1):
        self.optimizer = optim.SGD(groups, lr=lr)
        return self.optimizer

    @classmethod
    def made(cls, groups):
        return optim.SGD(groups)

    def changed(self, groups):
        return optim.SGD([{"params": one} for one in groups])


class Strange(Base):
    def __getattribute__(self, name):
        return print


class Factory:
    def __init__(self, lr):
        self.lr = lr

    def build(self, groups):
        return optim.SGD(groups, lr=self.lr)
"""
BARE = "[a.parameters(), b.parameters()]"
GROUPS = "[{'params': a.parameters()}, {'params': b.parameters()}]"
SUBCLASS = "class Mine(Base):\n    def run(self, a, b):\n        self.make({0})\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    import_root.cache_clear()
    put(tmp_path / "pyproject.toml", "")
    put(tmp_path / "project" / "__init__.py", "from .config import TABLE\n")
    put(tmp_path / "project" / "config.py", CONFIG)
    put(tmp_path / "project" / "bases.py", BASES)
    return tmp_path


def rewritten(project: Path, script: str) -> str:
    """Return what becomes of a script beside the package; empty where nothing changes."""
    path = put(project / "train.py", script)
    outcome = next(one.outcome for one in check_paths([project]) if one.path == path)
    with no_gates():
        bare = next(one.outcome for one in check_paths([project]) if one.path == path)
    assert bare == outcome
    return outcome.source.decode() if isinstance(outcome, Rewritten) else ""


@pytest.mark.parametrize(
    "script",
    [
        "from project.config import TABLE\nit = TABLE['adam']({0}, lr=1)\n",
        "from project.config import TABLE\ndef make(a, b, name):\n    return TABLE[name]({0})\n",
        "from project.config import TABLE as t\nmade = t.get('sgd')\nit = made({0})\n",
        "from project import TABLE\nit = TABLE['adam']({0})\n",
        "from project.config import *\nit = TYPED['adamw']({0})\n",
        "import project.config\nit = project.config.TABLE['adam']({0})\n",
        "from project import config\nclass Config:\n    it = config.MIXED['adam']({0})\n",
        "from project.config import CHOSEN\nit = CHOSEN({0})\n",
        "from project.config import CLASS\nit = CLASS({0})\n",
        "from project.config import FREE\nprint(len(FREE), sorted(FREE))\nit = FREE['adam']({0})\n",
    ],
)
def test_classes_that_variables_hold(project: Path, script: str) -> None:
    assert rewritten(project, script.format(BARE)) == script.format(GROUPS)


@pytest.mark.parametrize(
    "script",
    [
        "from project.config import MIXED\nit = MIXED['strange']({0})\n",
        "from project.config import MIXED\ndef make(a, b, name):\n    return MIXED[name]({0})\n",
        "from project.config import SPREAD\nit = SPREAD['adam']({0})\n",
        "from project.config import OPEN\nit = OPEN['adam']({0})\n",
        "from project.config import SPELT\nit = SPELT['adam']({0})\n",
        "from project.config import BOUND\nit = BOUND['rmsprop']({0})\n",
        "from project.config import TABLE\nit = TABLE['none']({0})\n",
        "from project.config import TABLE\nTABLE['adam'] = print\nit = TABLE['adam']({0})\n",
        "from project.config import TABLE\nmade = TABLE['adam']\nmade = print\nit = made({0})\n",
        "from project.config import TABLE\nit = TABLE['adam'](*{0})\n",
    ],
)
def test_what_may_be_something_else_is_left_alone(project: Path, script: str) -> None:
    assert rewritten(project, script.format(BARE)) == ""


@pytest.mark.parametrize(
    ("other", "is_table"),
    [
        ("from project.config import TABLE\nTABLE['adam'] = print\n", True),
        ("from project import config as c\nc.TABLE.update(more)\n", True),
        ("from project.config import TABLE as t\nregister(t)\n", True),
        ("import project.config\nproject.config.CLASS = print\n", False),
        ("import project.config as c\ndel c.CLASS\n", False),
        ("from project.config import TABLE as CLASSES\n", True),
        ("from project import config\nsetattr(config, 'CLASS', print)\n", False),
    ],
)
def test_another_file_may_change_them(project: Path, other: str, is_table: bool) -> None:
    script = "from project.config import TABLE, CLASS\nit = " + ("TABLE['adam']" if is_table else "CLASS") + "({0})\n"
    assert rewritten(project, script.format(BARE)) == script.format(GROUPS)
    put(project / "other.py", other)
    assert rewritten(project, script.format(BARE)) == ""


@pytest.mark.parametrize(
    "script",
    [
        "from project.bases import Base\n" + SUBCLASS,
        "import project.bases as b\n" + SUBCLASS.replace("Base", "b.Base"),
        "from project.bases import Factory\nfactory = Factory(0.1)\nit = factory.build({0})\n",
        "from project.bases import *\nit = Factory(lr=0.1).build(groups={0})\n",
        "from project.bases import Base\nit = Base()\nit.make({0}, 0.2)\n",
        "from project.bases import Base\nit = Base()\nparts = {0}\nit.make(parts)\n",
    ],
)
def test_methods(project: Path, script: str) -> None:
    assert rewritten(project, script.replace("{0}", BARE)) == script.replace("{0}", GROUPS)


@pytest.mark.parametrize(
    "script",
    [
        "from project.bases import Base\nBase.make({0})\n",
        "from project.bases import Base\nBase().changed({0})\n",
        "from project.bases import Strange\nStrange().make({0})\n",
        "from project.bases import Base\nbase = Base()\nbase.make = print\nbase.make({0})\n",
        "from project.bases import Base\nclass Own(Base):\n    make = print\nOwn().make({0})\n",
        "from project.bases import Base\nbase = Base()\nbase = print\nbase.make({0})\n",
        "from project.bases import Base\ndef run(base: Base):\n    base.make({0})\n",
    ],
)
def test_other_methods_are_left_alone(project: Path, script: str) -> None:
    assert rewritten(project, script.replace("{0}", BARE)) == ""


@pytest.mark.parametrize(
    ("other", "is_left"),
    [
        ("from train import Mine\nclass Odd(Mine):\n    def make(self, groups):\n        print(len(groups))\n", True),
        ("from train import Mine\nclass Odd(Mine):\n    make = print\n", True),
        ("from train import Mine\nMine.make = print\n", True),
        ("class Mixin:\n    def make(self, groups):\n        print(groups)\n", True),
        ("class Odd:\n    def run(self, groups):\n        self.make(groups)\n", False),
    ],
)
def test_another_file_may_have_another_method(project: Path, other: str, is_left: bool) -> None:
    script = "from project.bases import Base\n" + SUBCLASS
    put(project / "other.py", other)
    assert rewritten(project, script.format(BARE)) == ("" if is_left else script.format(GROUPS))


def test_nothing_else_is_meant_by_the_method_of_an_object(project: Path) -> None:
    script = "from project.bases import Factory\nfactory = Factory(0.1)\nit = factory.build({0})\n"
    other = put(project / "other.py", "class Odd(Factory):\n    def build(self, groups):\n        print(len(groups))\n")
    assert rewritten(project, script.replace("{0}", BARE)) == script.replace("{0}", GROUPS)
    put(other, "Factory.build = print\n")
    assert rewritten(project, script.replace("{0}", BARE)) == ""
