"""Reading changes of the parameters of a group: `group['params'] += …`, `.append(…)`, `.extend(…)`, `= …`."""

import libcst as cst

from paramgroups.model.edits import ChangeParams
from paramgroups.model.selection import EVERY, Selection
from paramgroups.outcome import Span
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.edits.addresses import Addresses
from paramgroups.syntax.expressions.values import read_params


def read_params_change(addresses: Addresses, statement: cst.CSTNode, span: Span) -> ChangeParams | None:
    """Read a statement that puts parameters into a group."""
    match statement:
        case cst.AugAssign(target=target, operator=cst.AddAssign(), value=value):
            return _change(addresses, target, value, "+=", span)
        case cst.Assign(
            targets=[cst.AssignTarget(target=target)],
            value=cst.BinaryOperation(left=old, operator=cst.Add(), right=value),
        ) if addresses.entry(old) == addresses.entry(target):
            return _change(addresses, target, value, "+", span)
        case cst.Assign(targets=[cst.AssignTarget(target=target)], value=value):
            return _change(addresses, target, value, "=", span)
        case cst.Expr(
            value=cst.Call(
                func=cst.Attribute(value=target, attr=cst.Name("append" | "extend" as verb)),
                args=[cst.Arg(value=value, star="", keyword=None)],
            )
        ):
            return _change(addresses, target, value, verb, span)
        case _:
            return None


def _change(
    addresses: Addresses, target: cst.BaseExpression, value: cst.BaseExpression, verb: str, span: Span
) -> ChangeParams | None:
    entry = addresses.entry(target)
    if entry is None or entry[1] != "params":
        return None
    where = entry[0]
    refusal = where if isinstance(where, Refusal) else addresses.reads(value)
    if refusal is None and verb == "=" and isinstance(value, cst.Name) and len(addresses.module.uses(value)) != 1:
        refusal = Refusal(
            Reason.UNKNOWN_PARAMS,
            f"`{value.value}` is used in other places too, and the group holds the same list; "
            "write the parameters into the constructor by hand",
        )
    groups = where if isinstance(where, Selection) else EVERY
    return ChangeParams(
        span=span, where=groups, params=read_params(addresses.module, value), verb=verb, refusal=refusal
    )
