"""What a file tells others of its functions: the kinds of what they give back, whatever they are called with."""

from dataclasses import replace
from functools import lru_cache

import libcst as cst

from paramgroups.model.kinds import UNKNOWN, VAGUE, Kind, Shape
from paramgroups.syntax.expressions.classes import class_of
from paramgroups.syntax.expressions.kinds import function_kind
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.text import decode
from paramgroups.tree import ListMaker


def kind_given(source: bytes, function: ListMaker) -> Kind:
    """Infer what a function gives, or a member of a class. Never raises: a file that is broken tells nothing."""
    try:
        file = _parsed(source, function.module)
        found = _definition(file, function)
        return _from_afar(function_kind(file, found)) if found is not None else UNKNOWN
    except Exception:  # noqa: BLE001 (what one file does not tell must not stop the others)
        return UNKNOWN


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
    return class_of(file, owners[0]).method(function.name) if len(owners) == 1 else None


def _from_afar(kind: Kind) -> Kind:
    """Leave out what torch calls a class of that file: the name that it has there depends on who imports it."""
    of = _from_afar(kind.of) if kind.of is not None else None
    is_own = kind.shape is Shape.MODULE and "." not in kind.typename
    return replace(kind, of=of, typename=VAGUE if is_own else kind.typename)
