"""Making a list of an iterator that is used up too early, where the iterator is made.

params = filter(lambda p: p.requires_grad, net.parameters())    # list(filter(…))
print(sum(p.numel() for p in params))
optimizer = Adam(params)
"""

import libcst as cst

from paramgroups.syntax.constructions.lists.helpers import is_params
from paramgroups.syntax.expressions.purity import is_pure
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import Place, between


def list_for(module: SourceModule, made: cst.BaseExpression, making: Place, spending: Place) -> str | None:
    """Write an iterator as a list, if that is the same: what it draws from stays as it is until it is used up."""
    gap = between(making, spending)
    if gap is None or not all(_is_quiet(module, place) for place in gap) or not module.means_builtin(made, "list"):
        return None
    code = module.code(made)
    match made:
        case cst.GeneratorExp(lpar=[_]):
            return f"[{code[1:-1]}]"
        case cst.Call():
            return f"list({code})"
        case _:
            return None


def takes_a_list(module: SourceModule, use: cst.Name) -> bool:
    """Tell a call that any iterable will do for: `clip_grad_norm_(params, 1.0)`, another optimizer."""
    if is_params(module, use):
        return True
    argument = module.parent(use)
    call = module.parent(argument) if isinstance(argument, cst.Arg) and not argument.star else None
    return isinstance(call, cst.Call) and (module.qualified(call.func) or "").startswith("torch.nn.utils.clip_grad_")


def _is_quiet(module: SourceModule, place: Place) -> bool:
    """Tell a statement that changes nothing of any module: a constant, a line that is printed."""
    match place.small:
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Name())], value=value):
            return is_pure(module, value)
        case cst.Expr(value=cst.Call(func=function, args=arguments)):
            is_print = module.qualified(function) == "builtins.print"
            return is_print and all(is_pure(module, argument.value) for argument in arguments)
        case _:
            return False
