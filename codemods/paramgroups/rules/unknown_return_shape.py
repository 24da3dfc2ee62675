"""PG301: `configure_optimizers` returns what Lightning rejects."""

from paramgroups.model.judgement import Judgement, short
from paramgroups.model.lightning import Rejected, Trouble, configured
from paramgroups.model.lightning_class import LightningClass, Proposal, ReturnPlace
from paramgroups.model.return_repairs import repaired
from paramgroups.model.returns import Returned, worlds
from paramgroups.outcome import Applicability, Effect, Span, Today
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
    code="PG301",
    name="unknown-return-shape",
    summary="`configure_optimizers` returns what Lightning rejects.",
    today=(
        "Training ends before it starts: `MisconfigurationException: Unknown configuration for model optimizers.` for "
        "`optimizer, scheduler` and other shapes (since Lightning 1.3.0; before, the scheduler was taken for a second "
        "optimizer), an `AttributeError` where a list or None stands for an object, `KeyError: 'optimizer'` for a dict "
        "without that key."
    ),
    why=(
        "Lightning's own documentation taught `return optimizer, scheduler` for years, and the error names the forms "
        "that it takes without saying which part is wrong."
    ),
    fix=(
        "The nearest form that Lightning takes: `[optimizer], [scheduler]`, the dict form where the scheduler has "
        "options, the object out of its list, the right name of a misspelt key. Only classes whose base is resolved to "
        "`LightningModule`, or listed in `lightning-modules`, are rewritten; other trainers want other shapes."
    ),
    examples=(
        Example(
            "An optimizer and a scheduler",
            _BEFORE.format("optimizer, scheduler"),
            _BEFORE.format("[optimizer], [scheduler]"),
        ),
        Example(
            "A list of both",
            _BEFORE.format("[optimizer, scheduler]"),
            _BEFORE.format("[optimizer], [scheduler]"),
        ),
        Example(
            "A scheduler with options",
            _BEFORE.format("optimizer, {'scheduler': scheduler, 'interval': 'step'}"),
            _BEFORE.format("{'optimizer': optimizer, 'lr_scheduler': {'scheduler': scheduler, 'interval': 'step'}}"),
        ),
        Example(
            "A trainer that is not Lightning's is left alone",
            _BEFORE.format("optimizer, scheduler").replace("(LightningModule)", "(torch.nn.Module)"),
        ),
    ),
    # Files that only call the method count too: what they expect keeps a fix away.
)

_OURS = frozenset(
    {
        Trouble.SHAPE,
        Trouble.PART,
        Trouble.NO_OPTIMIZER,
        Trouble.NO_SCHEDULER,
        Trouble.INTERVAL,
        Trouble.FREQUENCY,
        Trouble.UNEXPECTED_KEY,
    }
)
_WHERE = "when training starts"
_UNKNOWN = "MisconfigurationException: Unknown configuration for model optimizers."
_ADVICE = {
    Trouble.SHAPE: "return `[optimizer], [scheduler]`, or `{'optimizer': …, 'lr_scheduler': {'scheduler': …}}`",
    Trouble.PART: "write the optimizer or the scheduler itself there",
    Trouble.NO_OPTIMIZER: "give the dict a key `optimizer` that holds an optimizer",
    Trouble.NO_SCHEDULER: "give the dict under `lr_scheduler` a key `scheduler`",
    Trouble.INTERVAL: "write `step` or `epoch`",
    Trouble.FREQUENCY: "write a number above 0",
    Trouble.UNEXPECTED_KEY: "take the key out",
}


def judge_class(found: LightningClass) -> tuple[Proposal, ...]:
    """Judge every `return` of `configure_optimizers`, one by one."""
    if found.special is not None:
        return (_special(found.special, found.refusal),)
    proposals = [_judge_return(found, place) for place in found.returns if not place.implicit]
    return tuple(proposal for proposal in proposals if proposal is not None)


def _special(special: tuple[Span, str], refusal: Refusal | None) -> Proposal:
    span, kind = special
    advice = Refusal(Reason.NO_NEAR_FORM, f"Lightning gets a {kind}; return the optimizer with a plain `return`")
    message = f"calling the method gives a {kind}, and no optimizer"
    return Proposal(Judgement(span, message, Today(Effect.RAISES, _UNKNOWN, _WHERE), refusal or advice))


def _judge_return(found: LightningClass, place: ReturnPlace) -> Proposal | None:
    values = worlds(place.value)
    verdicts = [configured(value, automatic=mode) for value in values for mode in found.modes]
    rejected = [verdict for verdict in verdicts if isinstance(verdict, Rejected)]
    if len(rejected) < len(verdicts):
        return None
    new = repaired(values[0], found.modes) if len(values) == 1 else None
    misplaced = new is not None and all(verdict.trouble is Trouble.NO_MONITOR for verdict in rejected)
    if not misplaced and any(verdict.trouble not in _OURS for verdict in rejected):
        return None
    today = Today(Effect.RAISES, rejected[0].error, _where(rejected[0].trouble))
    message = f"Lightning does not take `{short(place.code)}`"
    refusal = found.refusal or _obstacle(found, values, rejected[0], new)
    if refusal is not None:
        return Proposal(Judgement(place.span, message, today, refusal))
    return Proposal(Judgement(place.span, message, today, Applicability.REPAIR), place.value, new)


def _where(trouble: Trouble) -> str:
    return "at the end of the first step or epoch" if trouble is Trouble.FREQUENCY else _WHERE


def _obstacle(
    found: LightningClass, values: tuple[Returned, ...], rejected: Rejected, new: Returned | None
) -> Refusal | None:
    """Tell why there is no repair, or why it would not help."""
    if found.optimizer_idx is not None:
        return Refusal(
            Reason.RAISES_ANYWAY,
            "`training_step` takes `optimizer_idx`, for which Lightning raises as well; take that out first",
        )
    if new is not None:
        return None
    if len(values) > 1:
        return Refusal(
            Reason.NO_NEAR_FORM,
            "what is returned depends on a condition, and each case has another form; return it in each branch",
        )
    if _lacks_metric(values[0], found.modes):
        return Refusal(
            Reason.NO_METRIC,
            "`ReduceLROnPlateau` needs the name of a metric that you log; return `{'optimizer': …, 'lr_scheduler': "
            "{'scheduler': …, 'monitor': 'val_loss'}}` with the name of yours",
        )
    return Refusal(Reason.NO_NEAR_FORM, f"no form is near enough to be meant; {_ADVICE[rejected.trouble]}")


def _lacks_metric(value: Returned, modes: tuple[bool, ...]) -> bool:
    """Tell whether the metric alone is missing: under manual optimization, which needs none, there is a repair."""
    several = repaired(value, (False,))
    if several is None or True not in modes:
        return False
    verdict = configured(several, automatic=True)
    return isinstance(verdict, Rejected) and verdict.trouble is Trouble.NO_MONITOR
