"""Reading groups that are removed: `del param_groups[0]`, `.pop()`, `.clear()`, `param_groups = param_groups[:1]`."""

from collections.abc import Sequence

import libcst as cst

from paramgroups.model.edits import RemoveGroups
from paramgroups.model.selection import EVERY, Selection, only
from paramgroups.outcome import Span
from paramgroups.refusals import Refusal
from paramgroups.syntax.edits.addresses import Addresses


def read_removal(addresses: Addresses, statement: cst.CSTNode, span: Span) -> RemoveGroups | None:
    """Read a statement that takes groups out of the list."""
    match statement:
        case cst.Del(target=cst.Subscript() as target):
            return _removal(addresses, target, "del", span)
        case cst.Expr(value=cst.Call(func=cst.Attribute(value=owner, attr=cst.Name(value=verb)), args=arguments)) if (
            addresses.is_list(owner)
        ):
            return _called(addresses, owner, verb, arguments, span)
        case cst.Assign(targets=[cst.AssignTarget(target=target)], value=cst.List(elements=[])):
            where = None if isinstance(target, cst.Name) else addresses.several(target)
            return None if where is None else RemoveGroups(span=span, where=where, verb="=")
        case cst.Assign(targets=[cst.AssignTarget(target=target)], value=cst.Subscript() as value) if not isinstance(
            target, cst.Name
        ):
            whole, kept = addresses.several(target), addresses.several(value)
            if whole is None or not whole.is_all or kept is None:
                return None
            return RemoveGroups(span=span, where=kept, verb="=", keeps=True)
        case _:
            return None


def _called(
    addresses: Addresses, owner: cst.BaseExpression, verb: str, arguments: Sequence[cst.Arg], span: Span
) -> RemoveGroups | None:
    match verb, arguments:
        case "clear", []:
            return RemoveGroups(span=span, where=EVERY, verb=verb)
        case "pop", []:
            return RemoveGroups(span=span, where=only(-1), verb=verb)
        case "pop" | "__delitem__", [cst.Arg(value=index, star="", keyword=None)]:
            element = cst.SubscriptElement(cst.Index(index))
            return _removal(addresses, cst.Subscript(owner, [element]), "pop", span)
        case _:
            return None


def _removal(addresses: Addresses, target: cst.Subscript, verb: str, span: Span) -> RemoveGroups | None:
    where: Selection | Refusal | None = addresses.several(target) or addresses.group(target)
    if where is None:
        return None
    if isinstance(where, Refusal):
        return RemoveGroups(span=span, where=EVERY, verb=verb, refusal=where)
    return RemoveGroups(span=span, where=where, verb=verb)
