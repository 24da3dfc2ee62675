"""PG303: optimizers that Lightning cannot train with as they are returned."""

from paramgroups.model.judgement import Judgement, short
from paramgroups.model.lightning import Dropped, Rejected, Trouble, configured
from paramgroups.model.lightning_class import LightningClass, Proposal, ReturnPlace
from paramgroups.model.return_repairs import repaired
from paramgroups.model.returns import is_none, worlds
from paramgroups.outcome import Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

_BEFORE = """\
import torch
from lightning.pytorch import LightningModule

class Net(LightningModule):
    def configure_optimizers(self):
        {}
"""
RULE = Rule(
    code="PG303",
    name="unsupported-optimizers",
    summary="Lightning cannot train with the optimizers as they are returned.",
    today=(
        "Several optimizers under automatic optimization and the argument `optimizer_idx` are a `RuntimeError` since "
        "Lightning 2.0.0; `ReduceLROnPlateau` without `monitor`, and a scheduler of an optimizer that is not returned, "
        "are a `MisconfigurationException`; `[]` is an `IndexError`; with None nothing is trained."
    ),
    why="The code was right for an older Lightning, or lacks a decision that only its author can make.",
    fix="None: each takes a decision of yours. The finding says which.",
    examples=(
        Example(
            "Two optimizers under automatic optimization",
            _BEFORE.format("return torch.optim.Adam(self.g.parameters()), torch.optim.Adam(self.d.parameters())"),
        ),
        Example(
            "A schedule by a metric, without the metric",
            _BEFORE.format(
                "optimizer = torch.optim.Adam(self.parameters())\n"
                "        return [optimizer], [torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer)]"
            ),
        ),
    ),
)

_WHERE = "when training starts"
_ERROR = "RuntimeError: Training with multiple optimizers is only supported with manual optimization."
_REFUSALS = {
    Trouble.SEVERAL: Refusal(
        Reason.SEVERAL_OPTIMIZERS,
        "set `self.automatic_optimization = False` in `__init__` and step each in `training_step`, or give one "
        "optimizer several groups",
    ),
    Trouble.NO_MONITOR: Refusal(
        Reason.NO_METRIC,
        "`ReduceLROnPlateau` needs the name of a metric that you log; return `{'optimizer': …, 'lr_scheduler': "
        "{'scheduler': …, 'monitor': 'val_loss'}}` with the name of yours",
    ),
    Trouble.DETACHED: Refusal(
        Reason.NO_OPTIMIZER, "make the scheduler for the optimizer that is returned, or return its optimizer too"
    ),
    Trouble.EMPTY: Refusal(
        Reason.NO_OPTIMIZER, "return an optimizer, or set `self.automatic_optimization = False` in `__init__`"
    ),
}
_MESSAGES = {
    Trouble.SEVERAL: "several optimizers are returned under automatic optimization",
    Trouble.NO_MONITOR: "`ReduceLROnPlateau` is returned without `monitor`",
    Trouble.DETACHED: "a scheduler is returned without its optimizer",
    Trouble.EMPTY: "no optimizer is returned",
}


def judge_class(found: LightningClass) -> tuple[Proposal, ...]:
    """Judge the optimizers that are returned, and the arguments of `training_step`."""
    judgements = [judgement for place in found.returns for judgement in _judge_return(found, place)]
    if found.optimizer_idx is not None:
        refusal = Refusal(
            Reason.SEVERAL_OPTIMIZERS,
            "Lightning 2 passes no `optimizer_idx`: take it out, set `self.automatic_optimization = False` in "
            "`__init__`, and take the optimizers from `self.optimizers()`",
        )
        message = "`training_step` takes `optimizer_idx`"
        today = Today(Effect.RAISES, _ERROR, _WHERE)
        judgements.append(Judgement(found.optimizer_idx, message, today, found.refusal or refusal))
    return tuple(Proposal(judgement) for judgement in judgements)


def _judge_return(found: LightningClass, place: ReturnPlace) -> list[Judgement]:
    if is_none(place.value):
        return [_nothing(place)] if found.refusal is None else []
    values = worlds(place.value)
    verdicts = [configured(value, automatic=mode) for value in values for mode in found.modes]
    troubles = {verdict.trouble if isinstance(verdict, Rejected) else None for verdict in verdicts}
    trouble = troubles.pop()
    turns = [_turn(found, place, dropped) for dropped in verdicts[0].dropped if dropped.is_turn and len(values) == 1]
    if troubles or trouble not in _REFUSALS:
        return turns
    if trouble is Trouble.NO_MONITOR and len(values) == 1 and repaired(values[0], found.modes) is not None:
        # The metric is there, in the wrong place: PG301.
        return []
    error = next(verdict.error for verdict in verdicts if isinstance(verdict, Rejected))
    where = "at the end of the first step or epoch" if trouble is Trouble.EMPTY else _WHERE
    today = Today(Effect.RAISES, error, where)
    return [Judgement(place.span, _MESSAGES[trouble], today, found.refusal or _REFUSALS[trouble]), *turns]


def _turn(found: LightningClass, place: ReturnPlace, dropped: Dropped) -> Judgement:
    today = Today(Effect.SILENT, "is dropped with a warning: Lightning 2 takes no turns between optimizers")
    refusal = Refusal(
        Reason.SEVERAL_OPTIMIZERS,
        "set `self.automatic_optimization = False` in `__init__`, and step each optimizer when it is due",
    )
    span = place.span_of(dropped.owner.entry(dropped.key))
    return Judgement(span, "an optimizer has a `frequency`", today, found.refusal or refusal)


def _nothing(place: ReturnPlace) -> Judgement:
    today = Today(Effect.SILENT, "Lightning warns and runs without an optimizer: nothing is trained")
    end = "the method ends without `return`" if place.implicit else f"`{short(place.code)}` returns no optimizer"
    refusal = Refusal(Reason.NO_OPTIMIZER, "return the optimizer; if nothing is to be trained, suppress this finding")
    return Judgement(place.span, end, today, refusal)
