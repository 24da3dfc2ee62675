"""What functions and classes of other files give, where params belong."""

from pathlib import Path

import pytest

from helpers.no_gates import no_gates
from helpers.trees import put
from paramgroups.outcome import Finding, Rewritten, Unchanged
from paramgroups.refusals import Reason
from paramgroups.settings import Settings
from paramgroups.workspace.cache import Cache
from paramgroups.workspace.modules import import_root
from paramgroups.workspace.run import FileResult, check_paths

PARTS = """\
from torch import nn, optim


def iterator_of(net):
    return net.parameters()


def generator_of(net):
    for parameter in net.parameters():
        yield parameter


def list_of(net):
    return [parameter for parameter in net.parameters() if parameter.requires_grad]


def group_of(net):
    return {"params": net.parameters(), "lr": 1.0}


def anything_of(net, flag):
    if flag:
        return net.parameters()
    return [{"params": net.parameters()}]


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 2)

    def heads(self):
        return self.head.parameters()

    @property
    def trained(self):
        return list(self.head.parameters())


class Deep(Net):
    pass
"""
OWN = """\
from torch import nn


class Planner:
    def parameters(self):
        return [{"params": self.weights}]


class Curve:
    def __init__(self):
        self.weight = nn.Parameter(nn.Linear(1, 1).weight)

    def parameters(self):
        return self.weight
"""
MAKERS = """\
from functools import partial

from torch import optim


def build(params, lr=0.1):
    return optim.SGD(params, lr=lr)


def build_last(name, *, lr=0.1, parts=()):
    print(name)
    return optim.Adam(parts, lr=lr)


def build_second(name, parts):
    made = build(parts)
    return {name: made}


def chosen(params, flat):
    if flat:
        return list(params)
    return optim.Adam(params)


def changed(params):
    return optim.Adam([{"params": part} for part in params])


Second = optim.SGD
Ready = partial(optim.Adam, lr=0.1)
Bound = partial(optim.Adam, params=())
Twice = optim.SGD
Twice = print


class Trainer:
    def __init__(self, params):
        self.optimizer = optim.Adam(params)


class Heir(Trainer):
    pass


class New:
    def __new__(cls, params):
        return None

    def __init__(self, params):
        self.optimizer = optim.Adam(params)
"""
IMPORTS = "from torch.optim import Adam\nfrom torch import nn\n"
"""What every script begins with."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    import_root.cache_clear()
    put(tmp_path / "pyproject.toml", "")
    put(tmp_path / "project" / "__init__.py", "from .parts import *\n")
    put(tmp_path / "project" / "parts.py", PARTS)
    put(tmp_path / "project" / "own.py", OWN)
    put(tmp_path / "project" / "makers.py", MAKERS)
    return tmp_path


def run(root: Path, settings: Settings = Settings()) -> dict[str, FileResult]:
    found = {str(result.path.relative_to(root)): result for result in check_paths([root], settings)}
    with no_gates():
        bare = {str(result.path.relative_to(root)): result for result in check_paths([root], settings)}
    assert {name: one.outcome for name, one in bare.items()} == {name: one.outcome for name, one in found.items()}
    return found


def findings(result: FileResult) -> tuple[Finding, ...]:
    assert isinstance(result.outcome, Unchanged | Rewritten)
    return result.outcome.findings


def rewritten(project: Path, script: str, settings: Settings = Settings()) -> str:
    """Return what becomes of a script beside the package; empty where nothing changes."""
    put(project / "train.py", IMPORTS + script)
    outcome = run(project, settings)["train.py"].outcome
    return outcome.source.decode().removeprefix(IMPORTS) if isinstance(outcome, Rewritten) else ""


@pytest.mark.parametrize("imported", ["from project.parts import {0}\n", "from project import {0}\n"])
@pytest.mark.parametrize("function", ["iterator_of", "generator_of", "list_of"])
def test_parameters_of_a_function_get_a_group(project: Path, imported: str, function: str) -> None:
    begin = imported.format(function)
    found = rewritten(project, f"{begin}opt = Adam([{function}(a), {{'params': b.parameters()}}])\n")
    assert found == f"{begin}opt = Adam([{{'params': {function}(a)}}, {{'params': b.parameters()}}])\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Adam([net.heads(), other.parameters()])", "Adam([{'params': net.heads()}, {'params': other.parameters()}])"),
        (
            "Adam([{'params': a.parameters()}, net.trained])",
            "Adam([{'params': a.parameters()}, {'params': net.trained}])",
        ),
        ("Adam(net)", "Adam(net.parameters())"),
        ("Adam(net.parameters)", "Adam(net.parameters())"),
        ("Adam([{'params': net}])", "Adam([{'params': net.parameters()}])"),
    ],
)
@pytest.mark.parametrize("name", ["Net", "Deep"])
def test_objects_of_classes(project: Path, name: str, before: str, after: str) -> None:
    begin = f"import project.parts as p\nnet = p.{name}()\n"
    assert rewritten(project, f"{begin}opt = {before}\n") == f"{begin}opt = {after}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Adam(group_of(a))", "Adam([group_of(a)])"),
        ("Adam([group_of(a), b.parameters()])", "Adam([group_of(a), {'params': b.parameters()}])"),
        ("Adam(iterator_of(a) + iterator_of(b))", "Adam([*iterator_of(a), *iterator_of(b)])"),
    ],
)
def test_groups_and_sums(project: Path, before: str, after: str) -> None:
    begin = "from project.parts import *\n"
    assert rewritten(project, f"{begin}opt = {before}\n") == f"{begin}opt = {after}\n"


def test_one_rule_alone_finds_it_too(project: Path) -> None:
    chosen = Settings(select=("PG101",))
    begin = "from project.parts import iterator_of as of\n"
    assert rewritten(project, f"{begin}opt = Adam([of(a), of(b)])\n", chosen) != ""


def test_edits_of_a_flat_list(project: Path) -> None:
    begin = "from project.parts import list_of\n"
    found = rewritten(project, f"{begin}opt = Adam(list_of(net), lr=1)\nopt.param_groups[0]['lr'] = 2\n")
    assert found == f"{begin}opt = Adam(list_of(net), lr=2)\n"


BARE = "[a.parameters(), b.parameters()]"
GROUPS = "[{'params': a.parameters()}, {'params': b.parameters()}]"


@pytest.mark.parametrize(
    "call",
    [
        "build({0})",
        "build({0}, 0.2)",
        "build(lr=0.2, params={0})",
        "build_second('sgd', {0})",
        "Trainer({0})",
        "Heir({0})",
        "Second({0})",
        "Ready(params={0}, weight_decay=1)",
    ],
)
def test_functions_that_make_an_optimizer_of_a_list(project: Path, call: str) -> None:
    begin = "from project.makers import *\n"
    assert rewritten(project, f"{begin}it = {call.format(BARE)}\n") == f"{begin}it = {call.format(GROUPS)}\n"


def test_functions_that_make_an_optimizer_of_a_variable(project: Path) -> None:
    begin = "import project.makers\n"
    end = "it = project.makers.build(parts)\n"
    assert rewritten(project, f"{begin}parts = {BARE}\n{end}") == f"{begin}parts = {GROUPS}\n{end}"


@pytest.mark.parametrize(
    "script",
    [
        f"chosen({BARE}, True)",
        f"changed({BARE})",
        f"New({BARE})",
        f"build_last({BARE})",
        f"build(*{BARE})",
        f"Bound({BARE})",
        f"Twice({BARE})",
        f"parts = {BARE}\nbuild(parts)\nprint(parts[0])",
        f"parts = {BARE}\nparts = [*parts[0]]\nbuild(parts)",
        "it = build(net.parameters())\nit.param_groups[0]['lr'] = 2",
        f"def parts():\n    return {BARE}\nbuild(parts())",
    ],
)
def test_other_functions_and_lists_are_left_alone(project: Path, script: str) -> None:
    assert rewritten(project, f"from project.makers import *\n{script}\n") == ""


def test_a_file_that_addresses_groups_may_rely_on_there_being_one(project: Path) -> None:
    put(project / "project" / "makers.py", f"{MAKERS}\n\ndef rate(made):\n    return made.param_groups[0]['lr']\n")
    assert rewritten(project, f"from project.makers import build\nbuild({BARE})\n") == ""


OWN_LISTS = """\
from project.parts import iterator_of as of

def parts_of(net):
    return [of(net.a), of(net.b)]

class Kept:
    def __init__(self, net):
        self.both = [of(net.a), of(net.b)]

    def more(self):
        parts = []
        parts.append(of(self.a))
        return parts

    def make(self):
        self.bodies = Adam(self.both)
        self.heads = Adam(self.more())

def make(net):
    return Adam(parts_of(net))
"""


@pytest.mark.parametrize(
    ("use", "refused"),
    [
        ("from train import parts_of\nprint([len(list(part)) for part in parts_of(net)])\n", [True, False, False]),
        ("from train import Kept\nprint(Kept(net).both[0])\n", [False, True, False]),
        ("import train\nkept = train.Kept(net)\nprint(next(kept.more()[0]))\n", [False, False, True]),
        ("from train import make\nprint(make(net))\n", [False, False, False]),
    ],
)
def test_lists_of_what_other_files_give_may_be_used_by_others(project: Path, use: str, refused: list[bool]) -> None:
    put(project / "use.py", use)
    put(project / "train.py", IMPORTS + OWN_LISTS)
    found = findings(run(project)["train.py"])
    used = [one for one in found if one.refusal is not None and one.refusal.reason is Reason.LIST_USED_ELSEWHERE]
    lines = [one.span.line for one in used]
    assert len(found) == 5
    assert [any(text in line for line in _lines(lines)) for text in ("return [", "self.both =", "append")] == refused


def _lines(numbers: list[int]) -> list[str]:
    lines = (IMPORTS + OWN_LISTS).splitlines()
    return [lines[number - 1] for number in numbers]


@pytest.mark.parametrize(
    "script",
    [
        "from project.parts import anything_of\nopt = Adam([anything_of(a, True), anything_of(b, True)])\n",
        "from project.own import Planner\nplan = Planner()\nopt = Adam([plan.parameters()])\n",
        "from project.own import Planner\nplan = Planner()\nopt = Adam(plan.parameters())\n",
        "from project.own import Planner\nclass Mine(Planner):\n def make(self):\n  return Adam([self.parameters()])\n",
        "from project.own import Curve\ncurve = Curve()\nopt = Adam([curve.parameters()])\n",
        "from project.own import Planner\nopt = Adam(Planner())\n",
        "from project.parts import iterator_of\niterator_of = print\nopt = Adam([iterator_of(a)])\n",
    ],
)
def test_what_may_be_right_is_left_alone(project: Path, script: str) -> None:
    put(project / "train.py", IMPORTS + script)
    assert findings(run(project)["train.py"]) == ()


def test_two_packages_of_one_name_tell_nothing(tmp_path: Path) -> None:
    import_root.cache_clear()
    script = IMPORTS + "from parts import of\nopt = Adam([of(a), of(b)])\n"
    for folder, text in (("one", "return net.parameters()"), ("two", "return {'params': net.parameters()}")):
        put(tmp_path / folder / "pyproject.toml", "")
        put(tmp_path / folder / "parts.py", f"def of(net):\n    {text}\n")
        put(tmp_path / folder / "train.py", script)
    assert findings(run(tmp_path)["two/train.py"]) == ()


def test_the_cache_goes_by_what_is_told(project: Path) -> None:
    put(project / "train.py", IMPORTS + "from project.parts import anything_of\nopt = Adam([anything_of(a, True)])\n")
    for number in range(250):
        put(project / f"empty{number}.py", "")
    known = project / "cache.pickle"

    def found() -> bool:
        results = {result.path.name: result for result in check_paths([project], cache=lambda: Cache(str(known)))}
        return bool(findings(results["train.py"]))

    assert not found()
    assert known.exists()
    put(
        project / "project" / "parts.py",
        PARTS.replace('    return [{"params": net.parameters()}]', "    return net.parameters()"),
    )
    assert found()
    put(project / "project" / "parts.py", PARTS)
    assert not found()
