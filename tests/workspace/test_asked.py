"""Functions that make the groups of optimizers in other files."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from paramgroups.outcome import Finding, Rewritten, Unchanged
from paramgroups.refusals import Reason
from paramgroups.settings import Settings
from paramgroups.workspace.run import FileResult, check_paths, check_source

HELPER = """\
def groups_of(net):
    return [{"params": net.body.parameters(), "lr": 1e-4}, net.head.parameters()]
"""

FIXED = HELPER.replace("net.head.parameters()]", '{"params": net.head.parameters()}]')


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").touch()
    write(tmp_path / "project" / "__init__.py", "")
    write(tmp_path / "project" / "groups.py", HELPER)
    return tmp_path


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def run(root: Path) -> dict[str, FileResult]:
    return {str(result.path.relative_to(root)): result for result in check_paths([root])}


def findings(result: FileResult) -> tuple[Finding, ...]:
    assert isinstance(result.outcome, Unchanged | Rewritten)
    return result.outcome.findings


@pytest.mark.parametrize(
    "script",
    [
        "from torch.optim import Adam\nfrom project.groups import groups_of\noptimizer = Adam(groups_of(net))\n",
        "import torch\nimport project.groups as g\noptimizer = torch.optim.SGD(params=g.groups_of(net), lr=0.1)\n",
        "import torch\nfrom project.groups import *\noptimizer = torch.optim.SGD(groups_of(net), lr=0.1)\n",
        "import torch.optim as o\nfrom project.groups import groups_of as g\nparts = g(net)\nopt = o.Adam(parts)\n",
    ],
)
def test_the_list_is_rewritten_where_it_is_made(project: Path, script: str) -> None:
    write(project / "train.py", script)
    found = run(project)
    outcome = found["project/groups.py"].outcome
    assert isinstance(outcome, Rewritten)
    assert outcome.source.decode() == FIXED
    assert [finding.code for finding in outcome.findings] == ["PG101"]
    assert findings(found["train.py"]) == ()


def test_a_package_hands_the_function_on(project: Path) -> None:
    write(project / "project" / "__init__.py", "from .groups import groups_of\n")
    write(project / "train.py", "from torch.optim import Adam\nfrom project import groups_of\nAdam(groups_of(net))\n")
    assert isinstance(run(project)["project/groups.py"].outcome, Rewritten)


def test_a_relative_import_is_followed(project: Path) -> None:
    script = "from torch.optim import Adam\nfrom .groups import groups_of\nAdam(groups_of(net))\n"
    write(project / "project" / "train.py", script)
    assert isinstance(run(project)["project/groups.py"].outcome, Rewritten)


@pytest.mark.parametrize(
    "other",
    [
        "from project.groups import groups_of\nfor group in groups_of(net):\n    print(len(list(group)))\n",
        "import project.groups\nmake = project.groups.groups_of\n",
        "from project.groups import groups_of as make\nprint(make(net))\n",
        "from project.groups import *\nprint(groups_of(net))\n",
        "import project.groups as g\nclass A:\n    it = g\nA.it = g\na = A()\nprint(use(a).it.groups.groups_of(net))\n",
        "from project import groups\nprint(getattr(groups, 'groups_of')(net))\n",
        "import importlib\ngroups = importlib.import_module('project.groups')\nprint(groups.groups_of(net))\n",
    ],
)
def test_another_use_anywhere_in_the_tree_keeps_it_as_it_is(project: Path, other: str) -> None:
    script = "from torch.optim import Adam\nfrom project.groups import groups_of\nAdam(groups_of(net))\n"
    write(project / "train.py", script)
    write(project / "scripts" / "count.py", other)
    (finding,) = findings(run(project)["project/groups.py"])
    assert finding.refusal is not None
    assert finding.refusal.reason is Reason.LIST_USED_ELSEWHERE
    assert "count.py:" in finding.refusal.detail


OWN = """\
import torch


def groups_of(net):
    return [net.body.parameters(), net.head.parameters()]


class Trainer:
    def __init__(self, net):
        self.net = net
        self.kept = [net.body.parameters(), net.head.parameters()]

    def parts(self):
        return [self.net.body.parameters(), self.net.head.parameters()]

    def build(self):
        return {construction}
"""


@pytest.mark.parametrize(
    ("construction", "other"),
    [
        ("torch.optim.Adam(groups_of(self.net))", "from project.own import groups_of\nprint(len(groups_of(net)))\n"),
        ("torch.optim.Adam(groups_of(self.net))", "import project.own as own\nmake = own.groups_of\n"),
        (
            "torch.optim.Adam(self.parts())",
            "def clip(trainer):\n    for part in trainer.parts():\n        print(part)\n",
        ),
        ("torch.optim.Adam(self.kept)", "def clip(trainer):\n    for part in trainer.kept:\n        print(part)\n"),
    ],
)
def test_a_list_for_an_optimizer_of_its_own_file_may_have_another_use_too(
    project: Path, construction: str, other: str
) -> None:
    write(project / "project" / "own.py", OWN.format(construction=construction))
    write(project / "count.py", "from torch.optim import Adam\n")
    assert isinstance(run(project)["project/own.py"].outcome, Rewritten)
    write(project / "count.py", other)
    refused = findings(run(project)["project/own.py"])
    assert [finding.refusal.reason for finding in refused if finding.refusal] == [Reason.LIST_USED_ELSEWHERE] * 2
    assert all(finding.refusal and "count.py:" in finding.refusal.detail for finding in refused)


@pytest.mark.parametrize("named", ["project/own.py", "project", "."])
def test_it_is_looked_for_in_the_whole_project_whatever_is_named(project: Path, named: str) -> None:
    write(project / "project" / "own.py", OWN.format(construction="torch.optim.Adam(self.parts())"))
    write(project / "other" / "pyproject.toml", "[tool.paramgroups]\nselect = 'nothing that there is'\n")
    own = project / "project" / "own.py"
    assert refusals(check_paths([project / named], Settings())) == []
    assert refusals([check_source(own, own.read_bytes(), Settings())]) == []
    write(project / "other" / "count.py", "def clip(trainer):\n    return len(trainer.parts())\n")
    assert refusals(check_paths([project / named], Settings())) == [Reason.LIST_USED_ELSEWHERE] * 2
    assert refusals([check_source(own, own.read_bytes(), Settings())]) == [Reason.LIST_USED_ELSEWHERE] * 2


def refusals(results: Iterable[FileResult]) -> list[Reason]:
    own = next(result for result in results if result.path.name == "own.py")
    return [finding.refusal.reason for finding in findings(own) if finding.refusal]


@pytest.mark.parametrize("made", ["Ranger(self.parts())", "Ranger(self.kept)", "Ranger(groups_of(self.net))"])
def test_it_may_be_for_an_optimizer_of_another_file(project: Path, made: str) -> None:
    write(project / "project" / "ranger.py", "from torch.optim import Adam\nclass Ranger(Adam):\n    pass\n")
    own = "from project.ranger import Ranger\n" + OWN.format(construction=made)
    write(project / "project" / "own.py", own)
    assert isinstance(run(project)["project/own.py"].outcome, Rewritten)
    member = made.removeprefix("Ranger(").removeprefix("self.").partition("(")[0].removesuffix(")")
    use = "from project.own import groups_of as use\n" if member == "groups_of" else f"use = trainer.{member}\n"
    write(project / "count.py", f"{use}print(len(use))\n")
    refused = findings(run(project)["project/own.py"])
    assert [finding.refusal.reason for finding in refused if finding.refusal] == [Reason.LIST_USED_ELSEWHERE] * 2


@pytest.mark.parametrize(
    "other",
    [
        "import torch\ndef build(trainer):\n    return torch.optim.SGD(trainer.parts(), lr=0.1)\n",
        "class Other:\n    def parts(self):\n        return 1\n    def count(self):\n        return self.parts()\n",
        "def parts():\n    return 1\nprint(parts())\n",
    ],
)
def test_what_wants_groups_and_what_has_the_name_only_is_no_other_use(project: Path, other: str) -> None:
    write(project / "project" / "own.py", OWN.format(construction="torch.optim.Adam(self.parts())"))
    write(project / "other.py", other)
    assert isinstance(run(project)["project/own.py"].outcome, Rewritten)


FILLER = """\
import torch
def fill(groups, net):
    groups.append(net.body.parameters())
def build(net):
    groups = []
    fill(groups, net)
    return torch.optim.Adam(groups)
"""


@pytest.mark.parametrize(
    "other",
    [
        "from project.fill import fill\nparts = []\nfill(parts, net)\nprint(sum(len(list(part)) for part in parts))\n",
        "import project.fill\nuse(project.fill.fill)\n",
    ],
)
def test_a_function_that_fills_a_list_may_fill_another_for_something_else(project: Path, other: str) -> None:
    write(project / "project" / "fill.py", FILLER)
    write(project / "count.py", "print('fill')\n")
    assert isinstance(run(project)["project/fill.py"].outcome, Rewritten)
    write(project / "count.py", other)
    refused = findings(run(project)["project/fill.py"])
    assert [finding.refusal.reason for finding in refused if finding.refusal] == [Reason.LIST_USED_ELSEWHERE]


def test_the_same_name_elsewhere_is_no_use(project: Path) -> None:
    script = "from torch.optim import Adam\nfrom project.groups import groups_of\nAdam(groups_of(net))\n"
    write(project / "train.py", script)
    write(project / "other.py", "def groups_of(x):\n    return x\n\nprint(groups_of(1), self.groups_of(2))\n")
    assert isinstance(run(project)["project/groups.py"].outcome, Rewritten)


def test_a_function_that_nobody_asks_is_left_alone(project: Path) -> None:
    write(project / "train.py", "from project.groups import groups_of\nprint(groups_of(net))\n")
    assert all(findings(result) == () for result in run(project).values())


def test_an_optimizer_of_one_group_forbids_it_to_all(project: Path) -> None:
    helper = "def parts(net):\n    return [net.body.parameters(), net.head.parameters()]\n"
    write(project / "project" / "parts.py", helper)
    for name in ("Adam", "LBFGS"):
        script = f"from torch.optim import {name}\nfrom project.parts import parts\n{name}(parts(net))\n"
        write(project / f"{name.lower()}.py", script)
    refused = findings(run(project)["project/parts.py"])
    assert [finding.refusal.reason for finding in refused if finding.refusal] == [Reason.ONE_GROUP_ONLY] * 2


BASE = """\
import torch


class Base(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.body = torch.nn.Linear(2, 3)
        self.head = torch.nn.Linear(3, 4)

    {decorator}
    def groups(self):
        return [self.body.parameters(), self.head.parameters()]
"""

MAKING = """\
from torch.optim import AdamW
from project.base import Base
class Net(Base):
    def make(self):
        return AdamW(self.{mention})
"""


IMPORTS = "from torch.optim import AdamW\nfrom project.base import Base\n"

HOLDING = (
    IMPORTS
    + """\
class Trainer:
    def __init__(self):
        self.net = Base()
        parts = self.net.groups()
        self.optimizer = AdamW(parts)
"""
)


@pytest.mark.parametrize(
    ("decorator", "script"),
    [
        ("", MAKING.format(mention="groups()")),
        ("@property", MAKING.format(mention="groups")),
        ("@staticmethod", f"{IMPORTS}AdamW(Base.groups(Base()))\n"),
        ("", f"{IMPORTS}net = Base()\nAdamW(net.groups())\n"),
        ("", HOLDING),
    ],
)
def test_a_member_of_a_class_is_rewritten_where_it_stands(project: Path, decorator: str, script: str) -> None:
    base = BASE.format(decorator=decorator).replace("    \n", "")
    write(project / "project" / "base.py", base)
    write(project / "train.py", script)
    outcome = run(project)["project/base.py"].outcome
    assert isinstance(outcome, Rewritten)
    fixed = "[{'params': self.body.parameters()}, {'params': self.head.parameters()}]"
    assert outcome.source.decode() == base.replace("[self.body.parameters(), self.head.parameters()]", fixed)


CALLING = MAKING.format(mention="groups()")


@pytest.mark.parametrize(
    "script",
    [
        MAKING.format(mention="groups"),  # a method that is not called
        CALLING.replace("def make", "def groups(self): return super().groups()\n    def make"),
        CALLING.replace("class Net(Base)", "from other import Mixin\nclass Net(Mixin, Base)"),
        f"{CALLING}    def fill(self):\n        self.groups = list\n",
        f"{IMPORTS}net = Base()\nnet = wrap(net)\nAdamW(net.groups())\n",
        f"{IMPORTS}net = Base()\ndef f(net): AdamW(net.groups())\n",
    ],
)
def test_what_may_be_another_member_is_left_alone(project: Path, script: str) -> None:
    write(project / "project" / "base.py", BASE.format(decorator="").replace("    \n", ""))
    write(project / "train.py", script)
    assert all(findings(result) == () for result in run(project).values())


ASKING = """\
import torch
class Trainer:
    {of_base}
    def make(self):
        return torch.optim.Adam(self.groups())
"""

ANSWERING = """\
class Mine(Trainer):
    def groups(self):
        return [self.net.a.parameters(), self.net.b.parameters()]
"""


@pytest.mark.parametrize("of_base", ["", "def groups(self): raise NotImplementedError"])
@pytest.mark.parametrize("same_file", [True, False])
def test_a_base_asks_the_classes_that_derive_from_it(project: Path, of_base: str, *, same_file: bool) -> None:
    base = ASKING.format(of_base=of_base)
    write(project / "project" / "__init__.py", "from .trainer import Trainer\n")
    write(project / "project" / "trainer.py", base + ANSWERING if same_file else base)
    write(project / "mine.py", "" if same_file else f"from project import Trainer\n{ANSWERING}")
    found = run(project)
    assert isinstance(found["project/trainer.py" if same_file else "mine.py"].outcome, Rewritten)


def test_the_list_of_a_member_has_another_use(project: Path) -> None:
    write(project / "project" / "base.py", BASE.format(decorator="").replace("    \n", ""))
    write(project / "train.py", MAKING.format(mention="groups()"))
    write(project / "clip.py", "def clip(net):\n    for part in net.groups():\n        print(part)\n")
    refused = findings(run(project)["project/base.py"])
    assert [finding.refusal.reason for finding in refused if finding.refusal] == [Reason.LIST_USED_ELSEWHERE] * 2


@pytest.mark.parametrize(
    "package",
    [
        {"__init__.py": "from .api import *\n", "api.py": "from .groups import groups_of\n"},
        {"__init__.py": "from .api import parts as groups_of\n", "api.py": "from .groups import groups_of as parts\n"},
    ],
)
def test_a_function_is_handed_on_by_several_modules(project: Path, package: dict[str, str]) -> None:
    for name, text in package.items():
        write(project / "project" / name, text)
    write(project / "train.py", "from torch.optim import Adam\nfrom project import groups_of\nAdam(groups_of(net))\n")
    assert isinstance(run(project)["project/groups.py"].outcome, Rewritten)


HANDING_ON = [
    ("from .groups import groups_of\n", "from project.api import groups_of\n"),
    ("from .groups import groups_of\n", "from project.api import groups_of as it\nmake = it\n"),
    ("from .groups import groups_of\n", "from project import api\nmake = api.groups_of\n"),
    ("from .groups import *\n", "import project.api as a\nmake = a.groups_of\n"),
    ("from .groups import groups_of as parts\n", "from project.api import parts\n"),
    ("from .groups import groups_of as parts\nprint(parts)\n", "from project.api import parts\n"),
    (
        "if True:\n    from .groups import groups_of\nelse:\n    pass\n",
        "from project.api import groups_of\n",
    ),
    (
        "try:\n    from .groups import groups_of as parts\nexcept ImportError:\n    pass\n",
        "from project.api import *\n",
    ),
]
"""A module that hands the function on, and a file that imports it from there."""


@pytest.mark.parametrize(("api", "script"), HANDING_ON)
@pytest.mark.parametrize("is_own", [True, False])
def test_a_use_through_another_module_counts(project: Path, api: str, script: str, is_own: bool) -> None:
    use = "make = " + ("parts" if "parts" in api else "groups_of") + "\n" if "make" not in script else ""
    write(project / "project" / "api.py", api)
    if is_own:
        own = HELPER + "\ndef make(net):\n    return Adam(groups_of(net))\n"
        write(project / "project" / "groups.py", f"from torch.optim import Adam\n\n{own}")
    else:
        asking = "from torch.optim import Adam\nfrom project.groups import groups_of\nAdam(groups_of(net))\n"
        write(project / "train.py", asking)
    assert isinstance(run(project)["project/groups.py"].outcome, Rewritten) is ("print" not in api)
    write(project / "use.py", script + use)
    refused = findings(run(project)["project/groups.py"])
    assert [finding.refusal.reason for finding in refused if finding.refusal] == [Reason.LIST_USED_ELSEWHERE]


def test_a_function_of_the_same_name_is_another_one(project: Path) -> None:
    write(project / "other" / "__init__.py", "from .parts import groups_of\n")
    write(project / "other" / "parts.py", "def groups_of(net):\n    return net\n")
    write(project / "use.py", "from other import groups_of\nmake = groups_of\n")
    write(
        project / "train.py",
        "from torch.optim import Adam\nfrom project.groups import groups_of\nAdam(groups_of(net))\n",
    )
    assert isinstance(run(project)["project/groups.py"].outcome, Rewritten)


def test_a_variable_that_something_else_reads_too_is_no_list_for_optimizers_alone(project: Path) -> None:
    script = "from torch.optim import Adam\nfrom project.groups import groups_of\nparts = groups_of(net)\n"
    write(project / "train.py", f"{script}print([len(list(part)) for part in parts])\nAdam(parts)\n")
    assert findings(run(project)["project/groups.py"]) == ()
