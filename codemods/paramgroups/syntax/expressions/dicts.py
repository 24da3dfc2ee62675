"""Reading group dicts: `{'params': …, 'lr': …}` and `dict(params=…, lr=…)`."""

from collections.abc import Callable
from dataclasses import dataclass

import libcst as cst

from paramgroups.model.selection import Selection
from paramgroups.model.state import Options
from paramgroups.model.values import Params
from paramgroups.syntax.expressions.values import read_params, read_value
from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.source.module import SourceModule


@dataclass(frozen=True)
class GroupDict:
    """A group dict whose keys are all literal, or spreads of mappings."""

    params: Params
    options: Options | None
    """None where a spread other than of `defaults_of` hides some."""
    full: bool
    """Whether it begins with `**optimizer.defaults`."""
    copied: Selection | None = None
    """The group that it begins with: `**optimizer.param_groups[0]`."""


def read_group(
    module: SourceModule,
    node: cst.BaseExpression,
    defaults: str | None = None,
    group_at: Callable[[cst.BaseExpression], Selection | None] | None = None,
) -> GroupDict | None:
    """Read a group dict that is written out; None where it is none, or lacks a plain `params`.

    `defaults` is the text of an optimizer's defaults and `group_at` tells groups of it, which may be spread into it.
    """
    items = items_of(module, node) or (_merged(module, node) if defaults is not None else None)
    if items is None:
        return None
    params: cst.BaseExpression | None = None
    options: dict[str, cst.BaseExpression] | None = {}
    full = False
    copied: Selection | None = None
    for key, value in items:
        if key == "params":
            params = value
        elif key is not None:
            if options is not None:
                options[key] = value
        elif options or copied is not None or (defaults is None and not isinstance(node, cst.Dict)):
            options = None
        elif "".join(module.code(original(module, value)).split()) == defaults:
            full = True
        else:
            # Behind `params` it would replace them.
            copied = group_at(original(module, value)) if group_at is not None and params is None else None
            options = options if copied is not None else None
    if params is None:
        return None
    if isinstance(node, cst.Call) and any(item.star for item in node.args) and (options or copied is not None):
        # Unlike in a display, a key of what is unpacked may not be written besides: a TypeError.
        options = None
    return GroupDict(
        read_params(module, params),
        None if options is None else tuple((key, read_value(module, value)) for key, value in options.items()),
        full,
        copied,
    )


def params_of(module: SourceModule, node: cst.BaseExpression) -> cst.BaseExpression | None:
    """Return the value of `params` of a group dict that is written out."""
    return next((value for key, value in reversed(items_of(module, node) or []) if key == "params"), None)


def shown_params(module: SourceModule, node: cst.BaseExpression) -> Params | None:
    """Read the params of a dict of which spreads hide other keys: `{**common, 'params': …}`, with none behind them."""
    keys = [key for key, _ in items_of(module, node) or []]
    is_last = "params" in keys and None not in keys[keys.index("params") :]
    value = params_of(module, node) if is_last else None
    return read_params(module, value) if value is not None else None


def lost_params(node: cst.BaseExpression) -> cst.BaseExpression | None:
    """Return the first of several values that a display gives to the key `'params'`: the last one counts."""
    elements = node.elements if isinstance(node, cst.Dict) else ()
    values = [one.value for one in elements if isinstance(one, cst.DictElement) and string_value(one.key) == "params"]
    return values[0] if len(values) > 1 else None


def original(module: SourceModule, node: cst.BaseExpression) -> cst.BaseExpression:
    """Return what a mapping is a shallow copy of: `d` of `d.copy()`, `dict(d)` and `copy.copy(d)`."""
    match node:
        case cst.Call(func=cst.Attribute(value=owner, attr=cst.Name("copy")), args=[]):
            return owner
        case cst.Call(func=function, args=[cst.Arg(value=inner, star="", keyword=None)]) if module.qualified(
            function
        ) in {"builtins.dict", "copy.copy"}:
            return inner
        case _:
            return node


def items_of(module: SourceModule, node: cst.BaseExpression) -> list[tuple[str | None, cst.BaseExpression]] | None:
    """List the keys and values of a dict that is written out, None as the key of a spread.

    None as a whole where a key is no literal, or is written twice.
    """
    found: list[tuple[str | None, cst.BaseExpression]] = []
    match node:
        case cst.Dict(elements=elements):
            for element in elements:
                key = string_value(element.key) if isinstance(element, cst.DictElement) else None
                if key is None and isinstance(element, cst.DictElement):
                    return None
                found.append((key, element.value))
        case cst.Call(func=function, args=arguments) if module.qualified(function) == "builtins.dict":
            for argument in arguments:
                if argument.keyword is None and argument.star != "**":
                    return None
                found.append((argument.keyword.value if argument.keyword is not None else None, argument.value))
        case _:
            return None
    keys = [key for key, _ in found if key is not None]
    # Of a key that is written twice the last value counts: neither can be changed or moved alone.
    return found if len(set(keys)) == len(keys) else None


def _merged(module: SourceModule, node: cst.BaseExpression) -> list[tuple[str | None, cst.BaseExpression]] | None:
    """List what `dict(base, key=…)` and `base | {…}` hold, the base like a spread."""
    match node:
        case cst.Call(args=[cst.Arg(value=base, star="", keyword=None), *others]):
            rest = items_of(module, node.with_changes(args=others))
        case cst.BinaryOperation(left=base, operator=cst.BitOr(), right=cst.Dict() as right):
            rest = items_of(module, right)
        case _:
            return None
    return None if rest is None else [(None, base), *rest]
