"""Writing group dicts: a key is set, or what a constructor fills in anyway is taken out; all else stays as written."""

from collections.abc import Sequence
from keyword import iskeyword

import libcst as cst

from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.writing.items import add_behind
from paramgroups.syntax.writing.precedence import as_item


def can_hold(node: cst.BaseExpression, name: str) -> bool:
    """Tell whether a group dict, as it is written, can take a key."""
    return not isinstance(node, cst.Call) or (name.isidentifier() and not iskeyword(name))


def key_string(text: str, quote: str) -> cst.SimpleString:
    """Write a key between these quotes where it can stand there, else as Python would."""
    plain = text.isprintable() and quote not in text and "\\" not in text
    return cst.SimpleString(f"{quote}{text}{quote}" if plain else repr(text))


def without_spread(node: cst.BaseExpression) -> cst.BaseExpression:
    """Drop `**optimizer.defaults`, or what `dict` copies: the constructor fills the defaults in itself."""
    match node:
        case cst.Dict(elements=elements):
            pairs = [element for element in elements if _is_own(element)]
            if len(pairs) == len(elements):
                return node
            if pairs[-1] is not elements[-1]:
                pairs[-1] = pairs[-1].with_changes(comma=elements[-1].comma)
            return node.with_changes(elements=pairs)
        case cst.Call(args=arguments):
            named = [argument for argument in arguments if _is_own(argument)]
            if len(named) == len(arguments):
                return node
            if named[-1] is not (last := arguments[-1]):
                named[-1] = named[-1].with_changes(comma=last.comma, whitespace_after_arg=last.whitespace_after_arg)
            return node.with_changes(args=named)
        case _:
            return node


def kept_nodes(node: cst.Dict | cst.Call) -> list[cst.CSTNode]:
    """List what `without_spread` leaves. The last item takes the comma of what stood behind it, and loses its own."""
    items: Sequence[cst.CSTNode] = node.elements if isinstance(node, cst.Dict) else node.args
    frame = [node.lbrace, node.rbrace] if isinstance(node, cst.Dict) else [node.whitespace_before_args]
    kept = [item for item in items if _is_own(item)]
    if kept and kept[-1] is not items[-1]:
        kept[-1:] = [child for child in kept[-1].children if not isinstance(child, cst.Comma)]
    return [*frame, *kept]


def _is_own(item: cst.CSTNode) -> bool:
    """Tell a key and its value from a mapping that is copied into the group."""
    return isinstance(item, cst.DictElement) or (isinstance(item, cst.Arg) and item.keyword is not None)


def with_option(node: cst.BaseExpression, name: str, value: cst.BaseExpression, quote: str) -> cst.BaseExpression:
    """Set a key of a group dict in place, or add it behind the others."""
    match node:
        case cst.Dict(elements=elements):
            for index, element in enumerate(elements):
                if isinstance(element, cst.DictElement) and string_value(element.key) == name:
                    changed = [*elements]
                    changed[index] = element.with_changes(value=as_item(value))
                    return node.with_changes(elements=changed)
            added = cst.DictElement(key_string(name, quote), as_item(value))
            items, closing = add_behind(elements, added, node.lbrace.whitespace_after, node.rbrace.whitespace_before)
            return node.with_changes(elements=items, rbrace=node.rbrace.with_changes(whitespace_before=closing))
        case cst.Call():
            return with_keyword(node, name, value)
        case _:
            raise TypeError(f"no group dict: {type(node).__name__}")


def with_keyword(call: cst.Call, name: str, value: cst.BaseExpression) -> cst.Call:
    """Set a keyword argument of a call in place, or add it behind the others."""
    for index, argument in enumerate(call.args):
        if argument.keyword is not None and argument.keyword.value == name:
            changed = [*call.args]
            changed[index] = argument.with_changes(value=as_item(value))
            return call.with_changes(args=changed)
    if len(call.args) == 1 and isinstance(call.args[0].value, cst.GeneratorExp):
        # A generator expression may go without parentheses only while it is alone.
        call = call.with_changes(args=[call.args[0].with_changes(value=as_item(call.args[0].value))])
    tight = cst.AssignEqual(cst.SimpleWhitespace(""), cst.SimpleWhitespace(""))
    equals = [argument.equal for argument in call.args if isinstance(argument.equal, cst.AssignEqual)]
    added = cst.Arg(as_item(value), cst.Name(name), equal=equals[-1] if equals else tight)
    closing = call.args[-1].whitespace_after_arg if call.args else cst.SimpleWhitespace("")
    items, closing = add_behind(call.args, added, call.whitespace_before_args, closing)
    items[-1] = items[-1].with_changes(whitespace_after_arg=closing)
    if len(items) > 1:
        items[-2] = items[-2].with_changes(whitespace_after_arg=cst.SimpleWhitespace(""))
    return call.with_changes(args=items)
