"""Which expressions are optimizer classes, and which calls make a learning rate scheduler."""

from collections.abc import Callable

import libcst as cst

from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_named
from paramgroups.syntax.returns.lightning_classes import local_class
from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.source.module import SourceModule

_SCHEDULERS = "torch.optim.lr_scheduler."
# Third-party classes that derive from torch's, in their released sources.
_OTHER_SCHEDULERS = frozenset(
    "torch.optim.swa_utils.SWALR "
    "pl_bolts.optimizers.lr_scheduler.LinearWarmupCosineAnnealingLR "
    "pl_bolts.optimizers.LinearWarmupCosineAnnealingLR".split()
)
_SCHEDULE_PACKAGES = ("transformers", "transformers.optimization", "diffusers.optimization")
_Test = Callable[[str], bool]


def is_optimizer_class(module: SourceModule, node: cst.BaseExpression) -> bool:
    """Tell whether an expression is an optimizer class itself, not yet called."""
    name = module.qualified(node)
    return name is not None and optimizer_named(module, name) is not None


def scheduled_optimizer(module: SourceModule, call: cst.Call) -> cst.BaseExpression | None:
    """Return the argument of one of torch's own schedulers that has to be an optimizer; None for other classes."""
    name = module.qualified(call.func) or ""
    if not _is_scheduler(name) or name in _OTHER_SCHEDULERS or name.endswith(".ChainedScheduler"):
        return None
    if any(argument.star for argument in call.args):
        return None
    named = [argument.value for argument in call.args if argument.keyword and argument.keyword.value == "optimizer"]
    return next(iter([*named, *(argument.value for argument in call.args[:1] if argument.keyword is None)]), None)


def scheduler_name(module: SourceModule, call: cst.Call) -> tuple[str, bool | None] | None:
    """Return `StepLR` for a call that makes a scheduler, and whether it is a `ReduceLROnPlateau`."""
    if isinstance(call.func, cst.Call) and _is_getattr_of(module, call.func, {_SCHEDULERS[:-1]}):
        return "LRScheduler", None
    name = module.qualified(call.func)
    if name is None:
        local = local_class(module, call.func)
        if local is None or not _derives(module, local, _is_scheduler):
            return None
        return local.name.value, _derives(module, local, _is_plateau)
    last = name.rpartition(".")[2]
    if _is_scheduler(name):
        return last, _is_plateau(name)
    package = name.rpartition(".")[0]
    if package in _SCHEDULE_PACKAGES:
        return _schedule(call, last)
    ancestors = module.known.ancestors(name)
    if any(_is_scheduler(ancestor) for ancestor in ancestors):
        return last, any(_is_plateau(ancestor) for ancestor in ancestors)
    return None


def _schedule(call: cst.Call, function: str) -> tuple[str, bool | None] | None:
    """Tell the functions of transformers apart: all make a `LambdaLR`, but for two."""
    if function == "get_reduce_on_plateau_schedule":
        return "ReduceLROnPlateau", True
    if function == "get_scheduler":
        first = next((a.value for a in call.args if a.keyword is None or a.keyword.value == "name"), None)
        kind = string_value(first) if first is not None else None
        return ("LambdaLR", kind == "reduce_lr_on_plateau") if kind is not None else ("LRScheduler", None)
    return ("LambdaLR", False) if function.startswith("get_") and "schedule" in function else None


def _is_scheduler(name: str) -> bool:
    if name in _OTHER_SCHEDULERS:
        return True
    last = name.removeprefix(_SCHEDULERS)
    return name.startswith(_SCHEDULERS) and "." not in last and (last[:1].isupper() or last == "_LRScheduler")


def _is_plateau(name: str) -> bool:
    return name == f"{_SCHEDULERS}ReduceLROnPlateau"


def _derives(module: SourceModule, node: cst.ClassDef, test: _Test) -> bool:
    """Tell whether a class of this file certainly derives from a class that passes a test."""
    seen: set[int] = set()
    pending = [node]
    while pending:
        current = pending.pop()
        seen.add(id(current))
        for base in current.bases:
            name = module.qualified(base.value)
            if name is not None and (test(name) or any(test(other) for other in module.known.ancestors(name))):
                return True
            local = local_class(module, base.value) if name is None else None
            if local is not None and id(local) not in seen:
                pending.append(local)
    return False


def _is_getattr_of(module: SourceModule, call: cst.Call, owners: set[str]) -> bool:
    """Tell `getattr(torch.optim, name)`."""
    return (
        module.qualified(call.func) == "builtins.getattr"
        and len(call.args) == 2
        and module.qualified(call.args[0].value) in owners
    )
