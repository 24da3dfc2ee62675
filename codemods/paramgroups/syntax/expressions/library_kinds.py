"""The kinds of what `itertools` and Python's own functions make of iterables: copies, chains, filters."""

import libcst as cst

from paramgroups.model.kinds import PAIR, UNKNOWN, Kind, Shape, iterable
from paramgroups.syntax.expressions.inference import Inference, item_kind

_COPIES = {
    "builtins.list": ("list", False),
    "builtins.tuple": ("tuple", False),
    "builtins.sorted": ("list", False),
    "builtins.set": ("set", False),
    "builtins.frozenset": ("frozenset", False),
    "builtins.iter": ("", True),
    "builtins.reversed": ("", True),
}


def library_kind(reader: Inference, name: str, arguments: list[cst.BaseExpression]) -> Kind:
    """Read a call of a function of Python or `itertools` by its qualified name and its plain arguments."""
    match name, arguments:
        case "builtins.zip", [_, _] if all(reader.of(argument).yields(Shape.TENSOR) for argument in arguments):
            return iterable(PAIR, "zip", once=True)
        case "builtins.next", [source, *_]:
            return item_kind(reader.of(source))
        case "builtins.filter", [_, source]:
            return iterable(item_kind(reader.of(source)), "filter", once=True)
        case "builtins.map", [cst.Lambda() as function, source]:
            return iterable(_applied(reader, function, item_kind(reader.of(source))), "map", once=True)
        case "itertools.chain", [_, *_]:
            kinds = {item_kind(reader.of(argument)) for argument in arguments}
            item = kinds.pop() if len(kinds) == 1 else UNKNOWN
            return iterable(item, "chain", once=True, typename="itertools.chain")
        case "itertools.chain.from_iterable", [source]:
            item = item_kind(item_kind(reader.of(source)))
            return iterable(item, "chain", once=True, typename="itertools.chain")
        case "itertools.islice", [source, *_]:
            return iterable(item_kind(reader.of(source)), "islice", once=True, typename="itertools.islice")
        case "builtins.sum", [source, cst.List(elements=[])]:
            added = item_kind(reader.of(source))
            return iterable(item_kind(added), "list") if added.classname == "list" else UNKNOWN
        case _, [source, *_] if name in _COPIES:
            return _copy(name, reader.of(source))
        case _:
            return UNKNOWN


def _copy(name: str, source: Kind) -> Kind:
    classname, once = _COPIES[name]
    if not classname:
        if source.once and name == "builtins.iter":
            return source
        base = {"list": "list_iterator", "tuple": "tuple_iterator"}.get(source.classname, "iterator")
        classname = "list_reverseiterator" if name == "builtins.reversed" else base
    return iterable(item_kind(source), classname, once=once)


def _applied(reader: Inference, function: cst.Lambda, item: Kind) -> Kind:
    if len(function.params.params) != 1:
        return UNKNOWN
    names = {**reader.names, function.params.params[0].name.value: item}
    return reader.under(names).of(function.body)


def chain_kind(reader: Inference, call: cst.Call, name: str | None) -> Kind:
    """Read `chain(*[a.parameters(), b.parameters()])`."""
    if name == "itertools.chain" and len(call.args) == 1 and call.args[0].star == "*":
        item = item_kind(item_kind(reader.of(call.args[0].value)))
        return iterable(item, "chain", once=True, typename="itertools.chain")
    return UNKNOWN
