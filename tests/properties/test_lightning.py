"""Random return values of `configure_optimizers`: the model of Lightning against Lightning itself."""

import os
import warnings
from dataclasses import dataclass, fields
from typing import Any

import pytest
import pytorch_lightning
from hypothesis import given, settings
from hypothesis import strategies as st
from pytorch_lightning.core import optimizer as lightning
from pytorch_lightning.utilities.types import LRSchedulerConfig

from paramgroups.engine.core import rewrite
from paramgroups.model.lightning import SCHEDULER_KEYS, Accepted, Rejected, configured
from paramgroups.outcome import Effect, Finding, Rewritten, Unchanged
from paramgroups.settings import Settings
from paramgroups.syntax.returns.lightning_reading import read_lightning_classes
from paramgroups.syntax.source.module import SourceModule

PROGRAM = """\
import torch
from pytorch_lightning import LightningModule
from torch.optim.lr_scheduler import ReduceLROnPlateau, StepLR


class Net(LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)
        self.automatic_optimization = {automatic}

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).mean()

    def configure_optimizers(self):
        opt = torch.optim.SGD(self.layer.parameters(), lr=0.1)
        other = torch.optim.Adam(self.layer.parameters())
        sched = StepLR(opt, 1)
        plateau = ReduceLROnPlateau(opt)
        return {value}
"""
CODES = ("PG301", "PG302", "PG303")
EXAMPLES = 2000 if "RANDOM_PROGRAMS" in os.environ else 100

ATOMS = st.sampled_from(["opt"] * 4 + ["sched"] * 4 + ["other", "plateau", "None", "'loss'", "1"])
OPTIONS = {
    "scheduler": st.sampled_from(["sched", "sched", "plateau", "[sched]", "None"]),
    "interval": st.sampled_from(["'step'", "'epoch'", "'batch'"]),
    "frequency": st.sampled_from(["1", "2", "0"]),
    "monitor": st.sampled_from(["'loss'", "None"]),
    "strict": st.sampled_from(["True", "False"]),
    "reduce_on_plateau": st.sampled_from(["True", "False"]),
    "frequencey": st.just("2"),
    "opt_idx": st.just("0"),
}


def dict_of(values: dict[str, st.SearchStrategy[str]], usual: tuple[str, ...]) -> st.SearchStrategy[str]:
    """Draw a dict display that holds the usual keys more often than not."""
    rest = st.fixed_dictionaries({}, optional={key: value for key, value in values.items() if key not in usual})
    named = st.fixed_dictionaries({key: values[key] for key in usual})
    drawn = st.tuples(named, rest).map(lambda both: both[0] | both[1]) | st.fixed_dictionaries({}, optional=values)
    return drawn.map(lambda items: "{" + ", ".join(f"'{key}': {value}" for key, value in items.items()) + "}")


INNER = dict_of(OPTIONS, ("scheduler",))
CONFIG = dict_of(
    {
        "optimizer": st.sampled_from(["opt", "opt", "[opt]", "None", "sched"]),
        "lr_scheduler": INNER | st.sampled_from(["sched", "sched", "plateau", "[sched]", "None", "opt"]),
        "monitor": st.just("'loss'"),
        "scheduler": st.just("sched"),
        "interval": st.just("'step'"),
        "optimiser": st.just("opt"),
    },
    ("optimizer",),
)


def displays(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Put values into lists and tuples."""
    items = st.lists(children, max_size=3)
    return items.map(lambda found: f"[{', '.join(found)}]") | items.map(
        lambda found: "(" + "".join(f"{item}, " for item in found) + ")"
    )


VALUES = st.recursive(ATOMS | CONFIG | INNER, displays, max_leaves=4)
PAIRS = st.tuples(
    st.sampled_from(["opt", "[opt]", "(opt,)", "[opt, other]", "[[opt]]"]),
    st.sampled_from(["sched", "[sched]", "(sched,)", "None", "[]", "plateau", "[sched, sched]"]) | INNER,
).map(", ".join)


@dataclass(frozen=True)
class Answer:
    """What Lightning did: its error, and whether it dropped keys."""

    error: str | None
    warned: bool


def ask_lightning(source: str, automatic: bool) -> Answer:
    """Do with the value of a program what a Trainer does before the first step, by Lightning's own code."""
    namespace: dict[str, Any] = {"__name__": "case"}
    exec(compile(source, "case.py", "exec", dont_inherit=True), namespace)
    net = namespace["Net"]()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            _set_up(net, automatic)
            error = None
        except Exception as raised:  # noqa: BLE001 - any error is an answer
            error = f"{type(raised).__name__}: {raised}"
    return Answer(
        error, any("unsupported keys" in str(w.message) or "will be ignored" in str(w.message) for w in caught)
    )


def _set_up(net: pytorch_lightning.LightningModule, automatic: bool) -> None:
    value = net.configure_optimizers()
    if value is None:
        return
    optimizers, schedulers, monitor = lightning._configure_optimizers(value)  # type: ignore[arg-type]
    configs = (
        lightning._configure_schedulers_automatic_opt(schedulers, monitor)
        if automatic
        else lightning._configure_schedulers_manual_opt(schedulers)
    )
    lightning._validate_multiple_optimizers_support(optimizers, net)
    lightning._validate_optimizers_attached(optimizers, configs)
    lightning._validate_scheduler_api(configs, net)
    for optimizer in optimizers:
        optimizer.state  # noqa: B018 - the strategy moves it to the device
    if automatic:
        optimizers[0]  # the loop steps it
        for config in configs:
            1 % config.frequency


def findings_of(source: str) -> tuple[tuple[Finding, ...], str]:
    """Run the three rules, behavior fixes included."""
    outcome = rewrite(source.encode(), Settings(select=CODES, unsafe=True))
    assert isinstance(outcome, Rewritten | Unchanged), outcome
    return outcome.findings, outcome.source.decode() if isinstance(outcome, Rewritten) else source


@settings(deadline=None, max_examples=EXAMPLES)
@given(value=PAIRS | VALUES, automatic=st.booleans())
def test_lightning_does_what_the_model_says(value: str, automatic: bool) -> None:
    source = PROGRAM.format(value=value, automatic=automatic)
    answer = ask_lightning(source, automatic)
    (found,) = read_lightning_classes(SourceModule(source))
    (place,) = found.returns
    verdict = configured(place.value, automatic=automatic)
    match verdict:
        case Accepted():
            assert answer == Answer(None, bool(verdict.dropped))
        case Rejected():
            assert answer.error is not None
            assert " ".join(answer.error.split()).startswith(verdict.error)
        case _:
            pytest.fail("nothing here is unknown")


@settings(deadline=None, max_examples=EXAMPLES)
@given(value=PAIRS | VALUES, automatic=st.booleans())
def test_what_lightning_takes_stays_and_what_is_repaired_it_takes(value: str, automatic: bool) -> None:
    source = PROGRAM.format(value=value, automatic=automatic)
    answer = ask_lightning(source, automatic)
    findings, after = findings_of(source)
    announced = [f.today for f in findings if f.today.effect is Effect.RAISES]
    assert bool(announced) == (answer.error is not None)
    if answer == Answer(None, False) and value != "None":
        assert findings == ()
    if any(f.fixed for f in findings):
        assert after != source
        dropped = any(not f.fixed for f in findings)
        assert ask_lightning(after, automatic) in {Answer(None, False), Answer(None, dropped)}
        again, unchanged = findings_of(after)
        assert unchanged == after
        assert not any(f.applicability for f in again)
    else:
        assert after == source


def test_the_keys_are_lightnings() -> None:
    assert {field.name for field in fields(LRSchedulerConfig)} == set(SCHEDULER_KEYS)
