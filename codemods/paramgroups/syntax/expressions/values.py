"""Reading expressions into the values of the symbolic optimizer."""

from typing import TypeGuard

import libcst as cst

from paramgroups.model.values import UNEVALUATED, Params, Value
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.expressions.purity import is_pure, name_nodes, names_in
from paramgroups.syntax.expressions.sources import some_sources, sources
from paramgroups.syntax.source.literals import literal_value, string_value
from paramgroups.syntax.source.module import SourceModule


def read_value(module: SourceModule, node: cst.BaseExpression) -> Value:
    """Read the right side of an option."""
    code = module.code(node)
    literal = literal_value(code)
    if literal is UNEVALUATED and isinstance(node, cst.Name):
        deleted = any(name.value == node.value for place in module.nodes(cst.Del) for name in name_nodes(place))
        constant = module.assigned_value(node) if not deleted else None
        literal = UNEVALUATED if constant is None else literal_value(module.code(constant))
    # A rate that is computed from an iterator uses it up, which the constructor may need.
    pure = is_pure(module, node) and not _one_time_names(module, node)
    return Value(code, node, pure, names_in(node), literal, is_one_object(node, code))


def read_params(module: SourceModule, node: cst.BaseExpression) -> Params:
    """Read the params of a group."""
    spent = _one_time_names(module, node)
    found = sources(module, node)
    return Params(
        code=module.code(node),
        node=node,
        kind=infer(module, node),
        sources=found,
        pure=is_pure(module, node),
        fresh=not spent,
        names=names_in(node),
        reused=any(_is_read_again(module, name) for name in spent),
        some_sources=tuple(some_sources(module, node)) if found is None else (),
    )


def _one_time_names(module: SourceModule, node: cst.BaseExpression) -> list[cst.Name]:
    """List the names in `node` that stand for one-time iterators."""
    return [name for name in name_nodes(node) if infer(module, name).once]


def _is_read_again(module: SourceModule, name: cst.Name) -> bool:
    """Tell whether a variable is read at two places; where its scope is not clear, at any two of the file."""
    bindings = module.assignments(name)
    return len(module.reads(name)) > 1 if bindings else len(module.names(name.value)) > 2


def is_one_object(node: cst.BaseExpression, code: str) -> bool:
    """Tell whether evaluating `node` twice gives the same object, or equal ones that nothing can change."""
    if isinstance(literal_value(code), int | float | str | bool | None):
        return True
    while isinstance(node, cst.Attribute) or _is_entry(node):
        node = node.value
    return isinstance(node, cst.Name)


def _is_entry(node: cst.BaseExpression) -> TypeGuard[cst.Subscript]:
    """Tell `config['lr']`: no tensor, of which every index would make another, has text as its index."""
    match node:
        case cst.Subscript(slice=[cst.SubscriptElement(slice=cst.Index(value=key, star=None | ""))]):
            return string_value(key) is not None
        case _:
            return False
