"""Reading the schedulers that set options of the groups themselves: `OneCycleLR(optimizer, max_lr=1.0, …)`."""

import libcst as cst

from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.schedules import FORGETTING, OVERWRITING, Schedule
from paramgroups.syntax.edits.gaps import mentions
from paramgroups.syntax.edits.item_targets import text_of
from paramgroups.syntax.source.literals import literal_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import Place

_MODULE = "torch.optim.lr_scheduler."
_CYCLE_MOMENTUM = {"OneCycleLR": 7, "CyclicLR": 9}
"""The position of the argument that switches the cycle of the momentum off."""
_AROUND = (
    cst.Element | cst.DictElement | cst.List | cst.Tuple | cst.Dict | cst.Assign | cst.AnnAssign | cst.Return | cst.Expr
)


def schedule_of(module: SourceModule, place: Place, target: str, optimizer: OptimizerClass) -> Schedule | None:
    """Read the scheduler of `target` that a simple statement makes, and what it sets."""
    if place.small is None:
        return None
    calls = [call for call in module.below(place.small, cst.Call) if mentions(module, call, target)]
    if len(calls) != 1 or not _is_always_made(module, calls[0], place.small):
        return None
    call = calls[0]
    name = (module.qualified(call.func) or "").removeprefix(_MODULE)
    if name not in OVERWRITING | FORGETTING or any(argument.star for argument in call.args):
        return None
    given = {argument.keyword.value: argument.value for argument in call.args if argument.keyword is not None}
    first = given.get("optimizer") or next((one.value for one in call.args if one.keyword is None), None)
    if first is None or text_of(module, first) != target or "last_epoch" in given:
        return None
    sets = {"lr"}
    if name in OVERWRITING and _cycles_momentum(module, call, name):
        sets.add("betas" if optimizer.option("betas") is not None else "momentum")
    return Schedule(name, module.span(call).line, frozenset(sets))


def _is_always_made(module: SourceModule, call: cst.Call, statement: cst.CSTNode) -> bool:
    """Tell whether a call is a statement, or an element of the displays that a statement makes."""
    around = module.parent(call)
    while isinstance(around, _AROUND) and around is not statement:
        around = module.parent(around)
    return around is statement


def _cycles_momentum(module: SourceModule, call: cst.Call, name: str) -> bool:
    positional = [argument for argument in call.args if argument.keyword is None]
    given = next((one.value for one in call.args if one.keyword and one.keyword.value == "cycle_momentum"), None)
    return len(positional) <= _CYCLE_MOMENTUM[name] and (given is None or literal_value(module.code(given)) is True)
