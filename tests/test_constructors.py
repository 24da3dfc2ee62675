"""Who counts as an optimizer class: the tree, the user's list, and the cheap gates, which must let all through."""

import ast

import pytest

from harness.case import Case
from harness.text import decode
from paramgroups.engine.core import rewrite
from paramgroups.gates.others.joined_surveys import tree_of
from paramgroups.gates.others.survey import survey
from paramgroups.gates.plain.nodes import Nodes
from paramgroups.gates.raw.byte_gate import may_hold_finding
from paramgroups.gates.second_gate import has_candidate
from paramgroups.outcome import Failed, Outcome, Rewritten
from paramgroups.settings import Settings
from paramgroups.tree import Tree

SUBCLASS = b"""
from torch.optim import Optimizer

class Ranger(Optimizer):
    def __init__(self, params, lr=0.1):
        super().__init__(params, {'lr': lr})
"""
INSPECTING = SUBCLASS + b"        print(len(self.param_groups))\n"
OTHER = b"""
from torch.optim import SGD

class Ranger(SGD):
    def __init__(self, model, lr=0.1):
        super().__init__(model.parameters(), lr)
"""
USE = b"""
from project.optim import Ranger

def make(a, b):
    return Ranger([a.parameters(), b.parameters()])
"""


def codes(outcome: Outcome) -> list[str]:
    assert not isinstance(outcome, Failed), outcome
    return [finding.code for finding in outcome.findings]


def tree(source: bytes, *others: tuple[str, bytes]) -> Tree:
    return tree_of(survey(text, name) for name, text in (("project.optim.ranger", source), *others))


INIT = ("project.optim.__init__", b"from .ranger import Ranger\n")
STAR = ("project.optim.__init__", b"from .ranger import *\n")


@pytest.mark.parametrize("package", [INIT, STAR], ids=["name", "star"])
def test_subclass_of_another_file(package: tuple[str, bytes]) -> None:
    outcome = rewrite(USE, Settings(), tree(SUBCLASS, package), "project.train")
    assert isinstance(outcome, Rewritten)
    assert b"Ranger([{'params': a.parameters()}, {'params': b.parameters()}])" in outcome.source


@pytest.mark.parametrize(
    ("constructor", "given", "is_found"),
    [
        ("self, weights", "weights=", True),
        ("self, weights", "", True),
        ("self, weights", "params=", False),
        ("self, weights, /", "weights=", False),
        ("self, weights, /", "", True),
        ("self, *weights, **options", "params=", True),
        ("self, *weights", "params=", False),
    ],
)
@pytest.mark.parametrize("package", [INIT, STAR], ids=["name", "star"])
def test_name_of_the_params_of_another_file(
    package: tuple[str, bytes], constructor: str, given: str, is_found: bool
) -> None:
    star = "*" if "*weights" in constructor else ""
    source = f"from torch.optim import SGD\n\nclass Base(SGD):\n    def __init__({constructor}):\n"
    source += f"        super().__init__({star}weights)\n\nclass Ranger(Base): pass\n"
    used = USE.replace(b"Ranger([", f"Ranger({given}[".encode())
    outcome = rewrite(used, Settings(), tree(source.encode(), package), "project.train")
    assert isinstance(outcome, Rewritten) == is_found


def test_subclass_whose_constructor_looks_at_its_groups() -> None:
    outcome = rewrite(USE, Settings(), tree(INSPECTING, INIT), "project.train")
    assert codes(outcome) == ["PG101", "PG101"]
    assert not isinstance(outcome, Rewritten)


def test_subclass_that_looks_at_its_groups_without_a_constructor() -> None:
    source = b"from torch.optim import SGD\n\nclass Ranger(SGD):\n    defaults = {}\n"
    assert tree(source, INIT).inspecting == {"project.optim.ranger.Ranger", "project.optim.Ranger"}


def test_subclass_that_takes_something_else() -> None:
    assert codes(rewrite(USE, Settings(), tree(OTHER, INIT), "project.train")) == []


def test_subclass_of_a_subclass_is_imported_relatively() -> None:
    derived = ("project.more.__init__", b"from ..optim.ranger import Ranger\nclass Faster(Ranger): pass\n")
    use = b"from .more import Faster\n\ndef make(a, b):\n    return Faster([a.parameters(), b.parameters()])\n"
    assert codes(rewrite(use, Settings(), tree(SUBCLASS, derived), "project.train")) == ["PG101", "PG101"]


def test_unknown_class() -> None:
    assert codes(rewrite(USE, Settings(), Tree(), "project.train")) == []


def test_class_of_the_users_list() -> None:
    outcome = rewrite(USE, Settings(optimizers=("project.optim.Ranger",)))
    assert isinstance(outcome, Rewritten)


@pytest.mark.parametrize(
    ("imported", "looked_up"),
    [
        ("import torch.optim as o", "getattr(o, n)"),
        ("from torch import optim as o", "vars(o)[n]"),
        ("from torch import optim as o", "o.__dict__[n]"),
        ("from torch import *", "getattr(optim, n)"),
        ("import torch as t", "getattr(t.optim, n)"),
    ],
)
def test_class_that_is_looked_up_under_another_name_of_its_module(imported: str, looked_up: str) -> None:
    source = f"{imported}\ndef make(a, b, n):\n    return {looked_up}([a.parameters(), b.parameters()])\n"
    assert codes(rewrite(source.encode())) == ["PG101", "PG101"]


@pytest.mark.parametrize(
    "made",
    [
        "Mine([a.parameters(), b.parameters()])",
        "functools.partial(Mine, self.x)([a.parameters(), b.parameters()])",
        "(Mine if a else Mine)([a.parameters(), b.parameters()])",
        "{'mine': Mine}['mine']([a.parameters(), b.parameters()])",
    ],
)
def test_class_of_the_file(made: str) -> None:
    source = (
        "import functools\nimport torch\n\nclass Mine(torch.optim.Optimizer):\n    def __init__(self, params, lr=1):\n"
        "        super(Mine, self).__init__(params, {'lr': lr})\n\n"
        f"class Trainer:\n    def make(self, a, b):\n        return {made}\n"
    )
    assert may_hold_finding(source.encode(), Settings())
    assert not may_hold_finding(source.replace(made, "None").encode(), Settings())


def test_class_of_the_file_that_is_given_a_module() -> None:
    source = (
        b"import torch\n\nclass Mine(torch.optim.Optimizer):\n    pass\n\nclass Net(torch.nn.Module):\n"
        b"    def make(self):\n        return Mine(self)\n"
    )
    assert codes(rewrite(source)) == ["PG103"]


def test_class_attribute_that_another_file_overrides() -> None:
    source = (
        b"import torch\n\nclass Trainer:\n    cls = torch.optim.SGD\n\n"
        b"    def make(self, a, b):\n        return self.cls([a.parameters(), b.parameters()], lr=0.1)\n"
    )
    alone = rewrite(source, Settings(), Tree(), "project.trainer")
    assert codes(alone) == ["PG101", "PG101"]
    derived = survey(b"from project.trainer import Trainer\nclass Mine(Trainer): cls = object\n", "project.mine")
    assert codes(rewrite(source, Settings(), tree_of([derived]), "project.trainer")) == []


def test_gates_let_every_case_about_constructions_through(case: Case) -> None:
    if not any(code.startswith(("PG1", "PG2")) for code in case.header.codes):
        return
    assert may_hold_finding(case.source, Settings())
    assert has_candidate(Nodes(ast.parse(decode(case.source).removeprefix("\ufeff"))))
