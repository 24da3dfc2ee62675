"""The gates stop no file that holds a finding."""

import ast
import warnings
from pathlib import Path

import pytest

from harness.case import all_cases
from helpers.installed import installed_files
from helpers.no_gates import no_gates
from helpers.trees import put
from paramgroups.engine.core import rewrite
from paramgroups.engine.registry import rules
from paramgroups.gates.glance import glance
from paramgroups.gates.plain.nodes import Nodes
from paramgroups.gates.raw.byte_gate import CODES, may_hold_finding
from paramgroups.gates.second_gate import Hope, has_candidate
from paramgroups.outcome import Failed, Outcome, Problem
from paramgroups.settings import Settings
from paramgroups.syntax.source.text import decode
from paramgroups.tree import Tree
from paramgroups.workspace import run


def is_stopped(source: bytes) -> bool:
    if not may_hold_finding(source, Settings()):
        return True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return not has_candidate(Nodes(ast.parse(decode(source).text)))
    except (SyntaxError, ValueError, LookupError):
        return False


def what_gates_change(source: bytes) -> tuple[Outcome, Outcome] | None:
    """Compare the outcomes with gates and without, where they can differ; None for the same."""
    if not is_stopped(source):
        return None
    gated = rewrite(source)
    with no_gates():
        judged = rewrite(source)
    # What this Python or libcst cannot read fails only where it is read.
    return None if gated == judged or _is_unreadable(judged) else (gated, judged)


def _is_unreadable(outcome: Outcome) -> bool:
    return isinstance(outcome, Failed) and outcome.problem is not Problem.INTERNAL


def test_gates_change_nothing_about_the_cases() -> None:
    changed = {case.id: what_gates_change(case.source) for case in all_cases()}
    assert {case: both for case, both in changed.items() if both} == {}


def test_gates_change_nothing_about_installed_files() -> None:
    files = list(installed_files())
    changed = {str(path): what_gates_change(path.read_bytes()) for path in files}
    assert len(files) > 50
    assert {path: both for path, both in changed.items() if both} == {}


def test_the_gate_of_a_rule_lets_its_findings_pass() -> None:
    stopped = [
        (case.id, code)
        for case in all_cases()
        for code in case.header.codes
        if not may_hold_finding(case.source, Settings(select=(code,)))
    ]
    assert stopped == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_without_gates_every_file_is_looked_into(jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for alone in ("READ_ALONE", "REWRITE_ALONE"):
        monkeypatch.setattr(run, alone, 0)
    for name in ("a.py", "b.py"):
        put(tmp_path / name, b"x = 1\n")
    assert {result.source for result in run.check_paths([tmp_path], jobs=jobs)} == {None}
    with no_gates():
        assert {result.source for result in run.check_paths([tmp_path], jobs=jobs)} == {b"x = 1\n"}


def test_the_byte_gate_knows_every_rule() -> None:
    assert {rule.code for rule in rules()} == CODES


@pytest.mark.parametrize("name", ["Löwe", "SGDÄhnlich", "Mine", "x" * 150 + "SGD"])
def test_names_of_any_spelling_are_found(name: str) -> None:
    chosen = Settings(optimizers=(f"project.{name}",))
    source = f"from project import {name}\n\n{name}([net])\n".encode()
    assert may_hold_finding(source, chosen)
    assert not may_hold_finding(source.replace(b"([net])", b".steps = 1"), chosen)


@pytest.mark.parametrize(
    ("comment", "may"),
    [
        ("# noqa: PG101", True),
        ("# NOQA: E501, PG101", True),
        ("# paramgroups: ignore", True),
        ("# noqa: E501", False),
        ("# noqa\nDDPG = 1", False),
    ],
)
def test_comments_that_may_suppress_nothing(comment: str, may: bool) -> None:
    assert may_hold_finding(f"x = 1  {comment}\n".encode(), Settings()) is may


@pytest.mark.parametrize(
    ("params", "may"),
    [
        ("chain(a.parameters(), net.blocks[0].parameters(),)", False),
        ("chain(net.children())", True),
        ("chain([net])", True),
        ("chain(a.parameters(), [net])", True),
        ("filter(lambda p: p.requires_grad, net.parameters())", False),
        ("list(filter(lambda p: id(p) in seen, net.parameters()))", False),
        ("filter(None, nn.ModuleList([net]))", True),
        ("list(filter(None, net.children()))", True),
    ],
)
def test_what_is_chained_and_filtered_is_looked_at(params: str, may: bool) -> None:
    source = f"import torch\n\ntorch.optim.Adam({params}, lr=0.1)\n"
    assert may_hold_finding(source.encode(), Settings()) is may


@pytest.mark.parametrize(
    "made",
    [
        "opt = \\\n    optim.SGD",
        "opt \\\r\n = optim.SGD",
        "opt = optim\\\n.SGD",
        "opt = optim.SGD \\\n",
        "opt = optim . SGD",
    ],
)
def test_lines_that_are_joined_are_read_as_one(made: str) -> None:
    source = f"from torch import optim\n\n{made}(net.parameters(), lr=0.1)\nopt.param_groups[0]['lr'] = 0.2\n"
    assert may_hold_finding(source.encode(), Settings())


@pytest.mark.parametrize(
    ("line", "may"),
    [
        ("choice = Adam", True),
        ("choice = Adam if plain else SGD", True),
        ("choices = {'a': Adam, 'b': None}  # what the user asks for", True),
        ("make = lambda net, kind=Adam: kind([net])", True),
        ("if plain: choice = Adam", True),
        ("x = 'what is given'; choice = Adam", True),
        ("text = f'the kind of it: {Adam}'", True),
        ("# of all that you can take, Adam, or what else there is", False),
        ("text = 'the default choice (Adam)'", False),
        ("# as in Adam: the default choice", False),
    ],
)
def test_a_class_in_a_comment_or_a_text_is_no_class(line: str, may: bool) -> None:
    source = f"import torch\nfrom torch.optim import SGD, Adam\n\n{line}\n"
    assert may_hold_finding(source.encode(), Settings()) is may


MODULE = """\
from torch.optim import Adam
from torch.optim.lr_scheduler import StepLR
from project import Base, Warmup, warm

class Net(Base):
    def configure_optimizers(self):
        optimizer = Adam(self.parameters())
        scheduler = StepLR(optimizer, 1)
        return {result}
"""


@pytest.mark.parametrize(
    ("result", "hope"),
    [
        ("[optimizer], [scheduler]", Hope.NONE),
        ("[optimizer], [warm(optimizer)]", Hope.NONE),
        ("optimizer, scheduler", Hope.OPEN),
        ("[optimizer], [Warmup(optimizer)]", Hope.OPEN),
    ],
)
def test_a_glance_at_what_a_class_of_another_file_makes_of_it(result: str, hope: Hope) -> None:
    assert glance(MODULE.replace("{result}", result).encode(), Settings(), "project.net").hope is hope
    lightning = MODULE.replace("Base,", "").replace("Net(Base)", "Net(L)").replace("{result}", result)
    known = "from pytorch_lightning import LightningModule as L\n" + lightning
    wanted = Hope.LIKELY if result == "optimizer, scheduler" else hope
    assert glance(known.encode(), Settings(), "project.net").hope is wanted


def test_a_lambda_that_calls_itself_is_read_once() -> None:
    source = b"from torch.optim import Adam\nmake = lambda: [make(), {'params': make()}]\nAdam(make())\n"
    assert glance(source, Settings(), "train").hope is Hope.LIKELY  # OPEN, where the reading has no end


@pytest.mark.parametrize(
    ("line", "may"),
    [
        (">>> Adam([a.parameters(), b.parameters()])", False),
        ("... Adam([a.parameters(), b.parameters()])", False),
        ("... if Adam([a.parameters(), b.parameters()]) else 1", True),
        ("class Adam([a.parameters()]): pass", False),
    ],
)
def test_an_example_in_a_text_constructs_nothing(line: str, may: bool) -> None:
    source = f'from torch.optim import Adam\n"""\n{line}\n"""\n'
    assert may_hold_finding(source.encode(), Settings(), Tree()) is may


@pytest.mark.parametrize(
    ("train", "hope"),
    [
        pytest.param("Ranger([a.parameters(), b.parameters()])", Hope.DEPENDS, id="a list"),
        pytest.param("Ranger([\\\n    a.parameters()])", Hope.DEPENDS, id="a list on joined lines"),
        pytest.param("opt = Ranger(ps)\nopt.param_groups[0]['lr'] = 1", Hope.DEPENDS, id="an edit"),
        pytest.param("Ranger(a.parameters())\nSGD([p for p in ps])", Hope.NONE, id="nothing"),
    ],
)
def test_classes_of_other_files_matter_where_the_first_gate_has_seen_something(train: str, hope: Hope) -> None:
    source = f"from torch.optim import SGD\nfrom mine import Ranger\n{train}\nprint(a.parameters())\n"
    assert glance(source.encode(), Settings(), "train").hope is hope
