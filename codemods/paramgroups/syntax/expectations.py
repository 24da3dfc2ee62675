"""Code that is meant to raise: tests of the error, and fallbacks from it."""

import libcst as cst
import libcst.matchers as m

from paramgroups.syntax.module import SourceModule
from paramgroups.syntax.purity import names_in
from paramgroups.syntax.statements import Place, following

_EXPECTING_CALLS = frozenset("raises assertRaises assertRaisesRegex suppress xfail".split())
_ERRORS = frozenset("TypeError AssertionError ValueError KeyError RuntimeError".split())


def error_is_expected(module: SourceModule, node: cst.CSTNode) -> bool:
    """Tell whether `node` stands in `with pytest.raises(…)`, or in a `try` that catches what constructors raise."""
    inner: cst.CSTNode = node
    around = module.parent(node)
    while around is not None and not isinstance(around, cst.FunctionDef | cst.ClassDef):
        if isinstance(around, cst.With) and _expects(around):
            return True
        if isinstance(around, cst.Try) and inner is around.body and _catches(around):
            return True
        inner, around = around, module.parent(around)
    return isinstance(around, cst.FunctionDef) and any(
        m.findall(decorator, m.Attribute(attr=m.Name("xfail"))) for decorator in around.decorators
    )


def error_is_expected_behind(place: Place, target: str) -> bool:
    """Tell whether a later statement of the block expects an error of the optimizer, as a test of it does."""
    name = target.partition(".")[0]
    return any(
        isinstance(other.line, cst.With) and _expects(other.line) and name in names_in(other.line.body)
        for other in following(place)
    )


def _expects(statement: cst.With) -> bool:
    return any(
        isinstance(item.item, cst.Call) and _last_name(item.item.func) in _EXPECTING_CALLS for item in statement.items
    )


def _catches(statement: cst.Try) -> bool:
    return any(handler.type is not None and names_in(handler.type) & _ERRORS for handler in statement.handlers)


def _last_name(node: cst.BaseExpression) -> str:
    match node:
        case cst.Name(value=name) | cst.Attribute(attr=cst.Name(value=name)):
            return name
        case _:
            return ""
