"""Random bodies of `configure_optimizers`: the second gate lets through whatever the rules find something of."""

import ast
import os

from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.no_gates import no_gates
from paramgroups.engine.core import rewrite
from paramgroups.gates.lists.constructors import Constructors
from paramgroups.gates.methods.return_gate import may_return_badly
from paramgroups.gates.plain.nodes import Nodes
from paramgroups.gates.plain.origins import Origins
from paramgroups.outcome import Failed
from paramgroups.settings import Settings
from paramgroups.tree import Tree

PROGRAM = """\
import torch
{lightning}
from torch.optim import Adam
from torch.optim.lr_scheduler import ReduceLROnPlateau, StepLR
from elsewhere import build


def helper(opt):
    return [opt, build(opt)]


class Net({base}):
    def __init__(self, opt):
        super().__init__()
        self.opt = {attribute}
        {automatic}

    def make(self):
        return Adam(self.parameters())

    def configure_optimizers(self):
{body}
"""
EXAMPLES = 5_000 if "RANDOM_PROGRAMS" in os.environ else 60

NAMES = st.sampled_from(["opt", "opt", "other", "self.opt"])
RESULTS = st.sampled_from(["sched", "sched", "found", "conf"])
MADE = st.sampled_from(
    ["Adam(self.parameters())"] * 3
    + ["torch.optim.SGD(self.parameters(), 0.1)", "build(self)", "self.make()", "getattr(torch.optim, build())(self)"]
)
PLANNED = st.builds(
    "{}({})".format,
    st.sampled_from(["StepLR", "StepLR", "torch.optim.lr_scheduler.CyclicLR", "ReduceLROnPlateau", "build"]),
    NAMES,
)
INNER = st.sampled_from(
    [
        "{'scheduler': sched}",
        "{'scheduler': sched, 'interval': 'step'}",
        "{'scheduler': sched, 'monitor': 'loss'}",
        "{'scheduler': sched, 'frequencey': 1}",
        "dict(scheduler=sched, strict=True)",
        "{'interval': 'step'}",
        "{**conf}",
    ]
)
ATOMS = NAMES | RESULTS | PLANNED | INNER | st.sampled_from(["None", "build(1)", "helper(opt)", "super().conf()", "1"])
CONFIG = st.builds(
    "{{'optimizer': {}, '{}': {}}}".format,
    NAMES | MADE,
    st.sampled_from(["lr_scheduler"] * 4 + ["scheduler", "monitor", "frequency"]),
    ATOMS,
)
VALUES = st.one_of(
    NAMES,
    ATOMS,
    CONFIG,
    st.builds("[{}], [{}]".format, NAMES | MADE, ATOMS),
    st.builds("[{}], {}".format, NAMES, ATOMS),
    st.builds("{}, {}".format, ATOMS, ATOMS),
    st.builds("[{}, {}], [{}]".format, NAMES, NAMES, ATOMS),
    st.builds("({} if self.x else {})".format, ATOMS, CONFIG),
    st.builds("({}, {}) if self.x else {} if self.y else [{}]".format, NAMES, ATOMS, NAMES | MADE, ATOMS),
    st.builds("list([{}])".format, ATOMS),
)
SIMPLE = st.one_of(
    st.builds("{} = {}".format, NAMES, MADE),
    st.builds("{} = {}".format, NAMES, MADE),
    st.builds("{}, {} = {}, {}".format, NAMES, RESULTS, MADE, PLANNED),
    st.builds("{} = {}".format, RESULTS, PLANNED),
    st.builds("{} = {}".format, RESULTS, VALUES),
    st.builds("{} = {}".format, NAMES, ATOMS),
    st.builds("found = [{}]".format, ATOMS),
    st.builds("found.append({})".format, ATOMS),
    st.builds("conf = {}".format, CONFIG | INNER),
    st.builds("conf['{}'] = {}".format, st.sampled_from(["lr_scheduler", "scheduler", "interval", "optimizer"]), ATOMS),
    st.builds("build({})".format, RESULTS | NAMES),
    st.builds("self.prepare()".format),
    st.builds("(other := {})".format, ATOMS),
    st.builds("return {}".format, VALUES),
    st.sampled_from(["raise ValueError", "return", "pass", "yield", "self.automatic_optimization = False"]),
)


def indented(block: list[str]) -> str:
    """Put a block behind a colon."""
    return "\n".join(f"    {line}" for statement in block for line in statement.split("\n"))


def compound(blocks: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Put statements into branches and loops."""
    block = st.lists(blocks, min_size=1, max_size=3).map(indented)
    return st.one_of(
        st.builds("if self.x:\n{}".format, block),
        st.builds("if self.x:\n{}\nelse:\n{}".format, block, block),
        st.builds("if self.x:\n{}\nelif self.y:\n{}\nelse:\n{}".format, block, block, block),
        st.builds("for i in self.x:\n{}".format, block),
        st.builds("while self.x:\n{}".format, block),
        st.builds("with self.x as opt:\n{}".format, block),
        st.builds("try:\n{}\nexcept ValueError as error:\n{}".format, block, block),
        st.builds("try:\n{}\nexcept ValueError:\n{}\nelse:\n{}\nfinally:\n    pass".format, block, block, block),
        st.builds("match self.x:\n    case 1:\n        pass\n    case other:\n        {}".format, SIMPLE),
        st.builds("def inner():\n{}".format, block),
    )


STATEMENTS = SIMPLE | SIMPLE | compound(SIMPLE | compound(SIMPLE))
BODIES = st.builds(
    lambda body, end: indented([indented([*body, end])]),
    st.lists(STATEMENTS, max_size=5),
    st.builds("return {}".format, VALUES) | STATEMENTS,
)
PROGRAMS = st.builds(
    PROGRAM.format,
    lightning=st.sampled_from(
        ["from pytorch_lightning import LightningModule"] * 5 + ["import torch as LightningModule"]
    ),
    base=st.sampled_from(["LightningModule"] * 5 + ["build.Base, LightningModule"]),
    attribute=st.sampled_from(["opt", "Adam(self.parameters())", "build(opt)", "None", "Adam"]),
    automatic=st.sampled_from(
        ["pass"] * 3 + ["self.automatic_optimization = False", "self.automatic_optimization = opt"]
    ),
    body=BODIES,
)
CHOSEN = Settings(select=("PG3",), unsafe=True)


@settings(deadline=None, max_examples=EXAMPLES)
@given(source=PROGRAMS)
def test_the_gate_lets_findings_through(source: str) -> None:
    try:
        module = ast.parse(source)
    except SyntaxError:
        return
    with no_gates():
        outcome = rewrite(source.encode(), CHOSEN)
    assert not isinstance(outcome, Failed), outcome
    nodes = Nodes(module)
    origins, constructors = Origins(nodes), Constructors(nodes, CHOSEN, Tree())
    if not may_return_badly(nodes, origins, lambda: constructors, CHOSEN, Tree()):
        assert outcome.findings == ()
