"""PG302: `configure_optimizers` returns keys that Lightning drops."""

from paramgroups.model.judgement import Judgement
from paramgroups.model.lightning import SCHEDULER_KEYS, Dropped, Rejected, configured
from paramgroups.model.lightning_class import LightningClass, Proposal, ReturnPlace
from paramgroups.model.return_repairs import heeded
from paramgroups.model.returns import Returned, is_none, worlds
from paramgroups.outcome import Applicability, Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

_BEFORE = """\
import torch
from lightning.pytorch import LightningModule

class Net(LightningModule):
    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters())
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 10)
        return {}
"""
RULE = Rule(
    code="PG302",
    name="ignored-return-key",
    summary="`configure_optimizers` returns keys that Lightning drops.",
    today=(
        "Lightning warns (`RuntimeWarning: Found unsupported keys in the optimizer configuration`, since 1.5.0) and "
        "trains without them: the scheduler under `scheduler` is never stepped, an `interval` beside `lr_scheduler` "
        "stays `epoch`."
    ),
    why="The code reads as if the scheduler were in use, and the learning rate never moves; a warning is easy to miss.",
    fix=(
        "The key under the name, and in the dict, where Lightning reads it. Training changes with that, so it takes "
        "`--unsafe`."
    ),
    examples=(
        Example(
            "A scheduler that is never stepped (with `--unsafe`)",
            _BEFORE.format("{'optimizer': optimizer, 'scheduler': scheduler}"),
            _BEFORE.format("{'optimizer': optimizer, 'lr_scheduler': scheduler}"),
        ),
        Example(
            "An interval that is ignored (with `--unsafe`)",
            _BEFORE.format("{'optimizer': optimizer, 'lr_scheduler': scheduler, 'interval': 'step'}"),
            _BEFORE.format("{'optimizer': optimizer, 'lr_scheduler': {'scheduler': scheduler, 'interval': 'step'}}"),
        ),
        Example(
            "Keys that Lightning knows are left alone",
            _BEFORE.format("{'optimizer': optimizer, 'lr_scheduler': {'scheduler': scheduler, 'name': 'lr'}}"),
        ),
    ),
)


def judge_class(found: LightningClass) -> tuple[Proposal, ...]:
    """Judge the keys of every dict that `configure_optimizers` returns."""
    return tuple(proposal for place in found.returns for proposal in _judge_return(found, place))


def _judge_return(found: LightningClass, place: ReturnPlace) -> list[Proposal]:
    values = worlds(place.value)
    verdicts = [configured(value, automatic=mode) for value in values for mode in found.modes]
    if any(isinstance(verdict, Rejected) for verdict in verdicts):
        return []
    # What is returned may depend on conditions: each case has dicts of its own, written in the same place.
    cases = [{(_written(one), one.key): one for one in verdict.dropped} for verdict in verdicts]
    keys = [key for key in cases[0] if all(key in other for other in cases)]
    telling = [
        next((one for one in (case[key] for case in cases) if not _is_empty(one)), cases[0][key]) for key in keys
    ]
    certain = [one for one in telling if not one.is_turn]
    if not certain:
        return []
    new = heeded(values[0], found.modes) if found.refusal is None and len(values) == 1 else None
    return [_judge_key(found, place, one, new) for one in certain]


def _written(dropped: Dropped) -> int:
    """Tell by what it is written in which key is dropped."""
    entry = dropped.owner.entry(dropped.key)
    return id(dropped.owner if entry is None or entry.element is None else entry.element)


def _is_empty(dropped: Dropped) -> bool:
    entry = dropped.owner.entry(dropped.key)
    return entry is None or is_none(entry.value)


def _judge_key(
    found: LightningClass,
    place: ReturnPlace,
    dropped: Dropped,
    new: Returned | None,
) -> Proposal:
    span = place.span_of(dropped.owner.entry(dropped.key))
    today = Today(Effect.SILENT, _today(dropped, found))
    message = f"Lightning drops the key `{dropped.key}`"
    if new is None or (dropped.key, dropped.inner) in _dropped_keys(new):
        refusal = found.refusal or _refusal(dropped, found, place.value if new is None else None)
        return Proposal(Judgement(span, message, today, refusal))
    return Proposal(Judgement(span, message, today, Applicability.BEHAVIOR), place.value, new)


def _today(dropped: Dropped, found: LightningClass) -> str:
    if dropped.inner and found.modes == (False,):
        return "is ignored with a warning: under manual optimization the scheduler is stepped by your own code"
    if not dropped.inner and "sched" in dropped.key and not _is_empty(dropped):
        return "is dropped with a warning, and the scheduler is never stepped"
    return "is dropped with a warning, and training goes on as if it were not there"


def _refusal(dropped: Dropped, found: LightningClass, blocked: Returned | None) -> Refusal:
    """Say what to do; `blocked` is the value if heeding its keys leads nowhere."""
    if dropped.inner and found.modes == (False,):
        return Refusal(Reason.UNKNOWN_KEY, "nothing reads it; take it out")
    if dropped.inner:
        known = ", ".join(f"`{key}`" for key in SCHEDULER_KEYS)
        return Refusal(Reason.UNKNOWN_KEY, f"the dict of a scheduler has the keys {known}; take this one out")
    cases = worlds(blocked) if blocked is not None else ()
    if len(cases) > 1 and "sched" in dropped.key:
        return Refusal(
            Reason.NO_NEAR_FORM,
            "what is returned depends on a condition; return a dict of its own in each branch, with the key "
            "`lr_scheduler` where there is a scheduler",
        )
    if len(cases) == 1 and True in found.modes and heeded(cases[0], (False,)) is not None:
        return Refusal(
            Reason.NO_METRIC,
            "under `lr_scheduler` a `ReduceLROnPlateau` needs the name of a metric that you log: "
            "`{'scheduler': …, 'monitor': 'val_loss'}`",
        )
    return Refusal(
        Reason.UNKNOWN_KEY,
        "it cannot be told what would make Lightning heed it: the keys are `optimizer`, `lr_scheduler` and `monitor`, "
        "and options of the scheduler go into a dict under `lr_scheduler`",
    )


def _dropped_keys(value: Returned) -> set[tuple[str, bool]]:
    """List the keys that stay where they are dropped."""
    return {(one.key, one.inner) for one in configured(value, automatic=True).dropped}
