"""The scopes of a tree, as `libcst.metadata.ScopeProvider` finds them, without its walks through the layout.

Resolved by libcst's wrapper, scopes cost four walks over all nodes, and more than half of the nodes are whitespace and
punctuation, in which no name stands. Here it is two, over the others.
"""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import libcst as cst
from libcst.metadata import ExpressionContext, ExpressionContextProvider, Scope, ScopeProvider
from libcst.metadata.expression_context_provider import ExpressionContextVisitor
from libcst.metadata.scope_provider import ScopeVisitor

from paramgroups.syntax.source.walking import Walk


class _Quick(cst.CSTVisitor):
    """A visitor that goes down by itself, past layout.

    libcst's own way makes each node anew and asks about each attribute, for visitors too that change nothing.
    """

    walk: Walk
    """A walk that was made before. What texts hold, as annotations do, is parsed by libcst later."""

    def on_visit(self, node: cst.CSTNode) -> bool:
        """Visit all that is below a node, so that libcst has nothing left to do."""
        method = _method(type(self), f"visit_{type(node).__name__}")
        if method is None or method(self, node) is not False:
            for child in self.walk.inside(node):
                self.on_visit(child)
                self.on_leave(child)
        return False


class _Contexts(_Quick, ExpressionContextVisitor):
    """Tells names that are stored from names that are read."""

    def on_leave(self, original_node: cst.CSTNode) -> None:
        pass


_PLAIN = frozenset(
    {
        cst.Arg,
        cst.Attribute,
        cst.Call,
        cst.Comparison,
        cst.ComparisonTarget,
        cst.Element,
        cst.Expr,
        cst.IndentedBlock,
        cst.Index,
        cst.Integer,
        cst.Name,
        cst.SimpleStatementLine,
        cst.SimpleString,
        cst.Subscript,
        cst.SubscriptElement,
    }
)
"""The most frequent nodes, none of which assigns anything by itself."""


class _Scopes(_Quick, ScopeVisitor):
    """Finds the scopes, and what is assigned and read in each."""

    def on_leave(self, original_node: cst.CSTNode) -> None:
        """Note the scope; whether it assigns is asked of other nodes only, type by type, and takes its time."""
        if type(original_node) in _PLAIN:
            self.provider.set_metadata(original_node, self.scope)
        else:
            super().on_leave(original_node)


class _ContextNotes(ExpressionContextProvider):
    """Where `_Contexts` writes down what it finds."""

    @property
    def found(self) -> Mapping[cst.CSTNode, Any]:
        return self._computed


class _ScopeNotes(ScopeProvider):
    """Where `_Scopes` writes down what it finds, and reads the contexts."""

    def __init__(self, contexts: Mapping[cst.CSTNode, ExpressionContext]) -> None:
        super().__init__()
        self._contexts = contexts

    @property
    def found(self) -> Mapping[cst.CSTNode, Any]:
        return self._computed

    def get_metadata(self, _key: object, node: cst.CSTNode, default: Any = None) -> Any:
        return self._contexts.get(node, default)


def scopes_of(tree: cst.Module, walk: Walk) -> Mapping[cst.CSTNode, Scope | None]:
    """Find the scope in which each node stands, layout left out."""
    contexts = _ContextNotes()
    reader = _Contexts(contexts, ExpressionContext.LOAD)
    reader.walk = walk
    tree.visit(reader)
    notes = _ScopeNotes(contexts.found)
    visitor = _Scopes(notes)
    visitor.walk = walk
    tree.visit(visitor)
    visitor.infer_accesses()
    return notes.found


@cache
def _method(visitor: type[cst.CSTVisitor], name: str) -> Callable[[cst.CSTVisitor, cst.CSTNode], object] | None:
    return getattr(visitor, name, None)
