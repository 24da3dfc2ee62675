"""Code that is meant to raise: tests of the error, and fallbacks from it."""

import libcst as cst

from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_of
from paramgroups.syntax.expressions.purity import names_in
from paramgroups.syntax.source.awaiting import awaiting_code, enters
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module
from paramgroups.syntax.source.shapes import inside, last_name

_EXPECTING_CALLS = frozenset("raises assertRaises assertRaisesRegex suppress xfail".split())
_ERRORS = frozenset("TypeError AssertionError ValueError KeyError RuntimeError".split())
_BROAD_ERRORS = frozenset("Exception BaseException".split())

_Try = cst.Try | cst.TryStar


def error_is_expected(module: SourceModule, node: cst.CSTNode) -> bool:
    """Tell whether the error of a construction is awaited: by a test, or by a fallback from it.

    That is so where it stands in `with pytest.raises(…)`, in the arguments of `assertRaises`, or in a `try` that
    catches what constructors raise; and where it stands in a function that is mentioned in such a place.
    """
    inner: cst.CSTNode = node
    around = module.parent(node)
    while around is not None and not isinstance(around, cst.FunctionDef | cst.ClassDef):
        if _awaits(module, around, inner):
            return True
        inner, around = around, module.parent(around)
    if not isinstance(around, cst.FunctionDef):
        return False
    if any(node.attr.value == "xfail" for decorator in around.decorators for node in inside(decorator, cst.Attribute)):
        return True
    return around.name.value in _awaited_names(module)


def error_is_expected_behind(module: SourceModule, node: cst.CSTNode) -> bool:
    """Tell whether code behind a construction awaits an error, as a test of a raw group does of its first step."""
    return any(module.is_behind(part, node) for part in _awaiting_parts(module))


@once_a_module
def _awaited_names(module: SourceModule) -> frozenset[str]:
    return frozenset(name.value for part in _awaiting_parts(module) for name in module.below(part, cst.Name))


@once_a_module
def _awaiting_parts(module: SourceModule) -> list[cst.CSTNode]:
    """List the pieces of code of the file whose errors are awaited."""
    tries: list[_Try] = [*module.nodes(cst.Try), *module.nodes(cst.TryStar)]
    return [*awaiting_code(module, _EXPECTING_CALLS), *(node.body for node in tries if _catches(module, node))]


def _awaits(module: SourceModule, around: cst.CSTNode, inner: cst.CSTNode) -> bool:
    match around:
        case cst.With():
            return enters(around, _EXPECTING_CALLS)
        case cst.Try(body=body) | cst.TryStar(body=body):
            return inner is body and _catches(module, around)
        case cst.Call(func=function):
            return inner is not function and last_name(function) in _EXPECTING_CALLS
        case _:
            return False


def _catches(module: SourceModule, statement: _Try) -> bool:
    """Tell whether a handler awaits what optimizers raise: it names the error, or makes another optimizer."""
    for handler in statement.handlers:
        caught = names_in(handler.type) if handler.type is not None else _BROAD_ERRORS
        if caught & _ERRORS:
            return True
        if caught & _BROAD_ERRORS and any(
            optimizer_of(module, call) is not None for call in module.below(handler.body, cst.Call)
        ):
            return True
    return False
