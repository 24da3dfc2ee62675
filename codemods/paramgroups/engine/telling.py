"""What a file tells others of its functions: the kinds of what they give back, whatever they are called with."""

from dataclasses import replace
from functools import lru_cache

import libcst as cst

from paramgroups.model.kinds import UNKNOWN, VAGUE, Kind, Shape
from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_of
from paramgroups.syntax.constructions.makers import makers_of
from paramgroups.syntax.expressions.classes import class_of
from paramgroups.syntax.expressions.kinds import function_kind
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.text import decode
from paramgroups.tree import ListMaker, Maker


def kind_given(source: bytes, function: ListMaker) -> Kind:
    """Infer what a function gives, or a member of a class. Never raises: a file that is broken tells nothing."""
    try:
        file = _parsed(source, function.module)
        found = _definition(file, function)
        return _from_afar(function_kind(file, found)) if found is not None else UNKNOWN
    except Exception:  # noqa: BLE001 (what one file does not tell must not stop the others)
        return UNKNOWN


def maker_given(source: bytes, function: ListMaker) -> Maker | None:
    """Tell whether a function makes an optimizer of an argument, as it comes; one whose groups the file reads is none.

    Never raises, as above.
    """
    if b"param_groups" in source:
        return None
    try:
        file = _parsed(source, function.module)
        return _maker(file, _definition(file, function), is_bound=bool(function.owner))
    except Exception:  # noqa: BLE001 (as above)
        return None


def _maker(file: SourceModule, function: cst.FunctionDef | None, *, is_bound: bool) -> Maker | None:
    calls = [(call, optimizer_of(file, call)) for call in file.nodes(cst.Call)]
    made = makers_of(file, [(call, optimizer) for call, optimizer in calls if optimizer is not None])
    found = [maker for maker in made if maker.function is function]
    if function is None or len(found) != 1:
        return None
    names_of_class = {file.qualified(call.func) for call, optimizer in calls if optimizer == found[0].optimizer}
    name = names_of_class.pop()
    if name is None or names_of_class:
        return None
    positional = [*function.params.posonly_params, *function.params.params][int(is_bound) :]
    names = [parameter.name.value for parameter in positional]
    parameter = found[0].parameter
    return Maker((name,), parameter, names.index(parameter)) if parameter in names else None


@lru_cache(maxsize=1)
def _parsed(source: bytes, module: str) -> SourceModule:
    """Parse a file that is asked for one function after the other."""
    return SourceModule(decode(source).text, name=module)


def _definition(file: SourceModule, function: ListMaker) -> cst.FunctionDef | None:
    body = file.tree.body
    if not function.owner:
        found = [node for node in body if isinstance(node, cst.FunctionDef) and node.name.value == function.name]
        return found[0] if len(found) == 1 else None
    owners = [node for node in body if isinstance(node, cst.ClassDef) and node.name.value == function.owner]
    if len(owners) != 1:
        return None
    owner = class_of(file, owners[0])
    return owner.own_method("__init__") if function.name == "__init__" else owner.method(function.name)


def _from_afar(kind: Kind) -> Kind:
    """Leave out what torch calls a class of that file: the name that it has there depends on who imports it."""
    of = _from_afar(kind.of) if kind.of is not None else None
    is_own = kind.shape is Shape.MODULE and "." not in kind.typename
    return replace(kind, of=of, typename=VAGUE if is_own else kind.typename)
