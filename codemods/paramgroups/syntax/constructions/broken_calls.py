"""Calls of optimizer classes that raise however their groups are written, or stand where no group dict fits."""

import libcst as cst

from paramgroups.model.construction import Fault
from paramgroups.model.kinds import Shape
from paramgroups.model.optimizers import OptimizerClass, misspelt_option
from paramgroups.outcome import Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.source.module import SourceModule

IN_TEXT = Refusal(
    Reason.NO_ROOM,
    "before Python 3.12 an f-string holds no quotes of its own kind, and no line breaks; "
    "give the optimizer a statement of its own",
)
"""Why nothing is written into an f-string."""


def is_in_text(module: SourceModule, call: cst.Call) -> bool:
    """Tell code inside of an f-string."""
    return module.enclosing(call, cst.FormattedString) is not None


def misspelt_keyword(call: cst.Call, optimizer: OptimizerClass) -> Fault | None:
    """Return the keyword for which Python refuses a call before torch sees the groups; None where there is none."""
    keywords = [argument.keyword.value for argument in call.args if argument.keyword is not None]
    wrong = (name for name in keywords if name != optimizer.first and _is_unknown(optimizer, name))
    return next((_raising(name, f"TypeError, in words that name `{name}`") for name in wrong), None)


def _is_unknown(optimizer: OptimizerClass, name: str) -> bool:
    """Tell a keyword that no class of torch has that the call may mean, or that is misspelt."""
    nowhere = all(one.certain and one.option(name) is None for one in optimizer.classes)
    return nowhere or misspelt_option(optimizer, name) is not None


def stray_argument(module: SourceModule, call: cst.Call, params: cst.Arg) -> cst.BaseExpression | None:
    """Return a positional argument that stands where an option belongs, and is a group or parameters."""
    others = [other.value for other in call.args if other is not params and other.keyword is None and not other.star]
    kinds = [infer(module, other) for other in others]
    wrong = (kind.shape is Shape.GROUP or (kind.once and kind.yields(Shape.TENSOR)) for kind in kinds)
    return next((other for other, found in zip(others, wrong, strict=True) if found), None)


def wrong_option(module: SourceModule, stray: cst.BaseExpression) -> Fault:
    """Tell what a constructor says of parameters that it gets for an option: most test those first."""
    code = module.code(stray)
    return _raising(code, f"TypeError, in words that depend on the option that gets `{' '.join(code.split())}`")


def _raising(code: str, error: str) -> Fault:
    return Fault(code, Today(Effect.RAISES, error, "at construction"))
