"""Calls of `add_param_group` that are not what they look like: with keywords, and in place of the optimizer.

optimizer.add_param_group(params=head.parameters(), lr=0.1)     # raises: it takes one dict
optimizer = Adam(net.parameters()).add_param_group({...})       # is None
"""

import libcst as cst

from paramgroups.model.edits import AddParamGroup, NewGroup
from paramgroups.model.judgement import short
from paramgroups.model.kinds import GROUP
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.outcome import Effect, Span, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.edits.added import GroupReader
from paramgroups.syntax.edits.addresses import Addresses
from paramgroups.syntax.edits.item_targets import text_of
from paramgroups.syntax.expressions.values import read_params
from paramgroups.syntax.source.module import SourceModule


def read_keywords(
    addresses: Addresses, optimizer: OptimizerClass, statement: cst.CSTNode, span: Span
) -> AddParamGroup | None:
    """Read `optimizer.add_param_group(params=…, lr=…)`: the methods of torch's classes take one dict."""
    match statement:
        case cst.Expr(
            value=cst.Call(func=cst.Attribute(value=owner, attr=cst.Name(value="add_param_group")), args=arguments)
        ) if text_of(addresses.module, owner) == addresses.target and optimizer.is_of_torch:
            pass
        case _:
            return None
    named = {a.keyword.value: a.value for a in arguments if a.keyword is not None and a.keyword.value != "param_group"}
    if not named or any(argument.star for argument in arguments):
        return None
    options = ", ".join(f"'{name}': {short(addresses.module.code(value))}" for name, value in named.items())
    way_out = f"write `add_param_group({{{options}}})`" if len(named) == len(arguments) else "put the options into it"
    refusal = Refusal(Reason.UNREADABLE_GROUP, f"`add_param_group` takes one group dict, and no keywords; {way_out}")
    error = f"TypeError: Optimizer.add_param_group() got an unexpected keyword argument '{next(iter(named))}'"
    params = read_params(addresses.module, named.get("params", arguments[0].value))
    group = NewGroup(params, (), full=False, node=None, kind=GROUP)
    return AddParamGroup(span=span, group=group, refusal=refusal, today=Today(Effect.RAISES, error, "at the edit"))


def read_call_of_construction(module: SourceModule, call: cst.Call, optimizer: OptimizerClass) -> AddParamGroup | None:
    """Read `optimizer = Adam(…).add_param_group({…})`, which gives its name to what the method returns."""
    method = module.parent(call)
    added = module.parent(method) if isinstance(method, cst.Attribute) and method.value is call else None
    if not isinstance(added, cst.Call) or added.func is not method or not optimizer.is_of_torch:
        return None
    match module.parent(added):
        case cst.Assign(targets=[cst.AssignTarget(target=target)]) | cst.AnnAssign(target=target):
            name = f"`{module.code(target)}`"
        case cst.Return():
            name = "what is returned"
        case _:
            return None
    edit = GroupReader(Addresses(module, text_of(module, call)), module.span(added)).call(added)
    if not isinstance(edit, AddParamGroup):
        return None
    refusal = Refusal(
        Reason.NAMED_RESULT,
        f"`add_param_group` returns `None`, and so {name} is; give the optimizer its name first",
    )
    return AddParamGroup(
        span=edit.span, group=edit.group, refusal=refusal, today=Today(Effect.SILENT, f"{name} is `None` behind it")
    )
