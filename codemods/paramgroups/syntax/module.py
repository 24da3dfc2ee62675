"""One parsed file and the questions that are asked of it: where, in which scope, under which name."""

from functools import cached_property

import libcst as cst
from libcst.metadata import (
    Assignment,
    CodeRange,
    MetadataWrapper,
    ParentNodeProvider,
    PositionProvider,
    QualifiedNameSource,
    Scope,
    ScopeProvider,
)

from paramgroups.outcome import Span


class SourceModule:
    """A libcst module with its metadata, each computed once."""

    def __init__(self, text: str) -> None:
        """Parse `text`; raise `libcst.ParserSyntaxError` where it is no Python."""
        # The parser makes every node once, so the wrapper need not copy the tree.
        self._wrapper = MetadataWrapper(cst.parse_module(text), unsafe_skip_copy=True)
        self.tree = self._wrapper.module
        self.lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    @cached_property
    def _parents(self) -> dict[cst.CSTNode, cst.CSTNode]:
        return dict(self._wrapper.resolve(ParentNodeProvider))

    @cached_property
    def _scopes(self) -> dict[cst.CSTNode, Scope | None]:
        return dict(self._wrapper.resolve(ScopeProvider))

    @cached_property
    def _positions(self) -> dict[cst.CSTNode, CodeRange]:
        return dict(self._wrapper.resolve(PositionProvider))

    def parent(self, node: cst.CSTNode) -> cst.CSTNode | None:
        """Return the node around `node`."""
        return self._parents.get(node)

    def scope(self, node: cst.CSTNode) -> Scope | None:
        """Return the scope in which the names of `node` are looked up."""
        return self._scopes.get(node)

    def span(self, node: cst.CSTNode) -> Span:
        """Return the place of `node`."""
        place = self._positions[node]
        return Span(place.start.line, place.start.column + 1, place.end.line, place.end.column + 1)

    def code(self, node: cst.CSTNode) -> str:
        """Return the source text of `node`."""
        return self.tree.code_for_node(node)

    def qualified(self, node: cst.BaseExpression) -> str | None:
        """Resolve `optim.Adam` to `torch.optim.Adam` through imports, or `list` to `builtins.list`.

        None for anything local, ambiguous or rebound: a name counts only if it can mean one thing.
        """
        scope = self.scope(node)
        if scope is None or not isinstance(node, cst.Name | cst.Attribute):
            return None
        names = scope.get_qualified_names_for(node)
        if len(names) == 1:
            found = next(iter(names))
            if found.source is QualifiedNameSource.LOCAL:
                return None
            return found.name
        return self._star_import(node) if not names else None

    def _star_import(self, node: cst.Name | cst.Attribute) -> str | None:
        """Resolve a name that only `from torch.optim import *` can have brought."""
        if not isinstance(node, cst.Name) or len(self.star_imports) != 1:
            return None
        return f"{self.star_imports[0]}.{node.value}"

    @cached_property
    def star_imports(self) -> list[str]:
        """List the modules of all star imports."""
        return [
            cst.helpers.get_absolute_module_from_package_for_import(None, node) or "?"
            for node in self.nodes(cst.ImportFrom)
            if isinstance(node, cst.ImportFrom) and isinstance(node.names, cst.ImportStar)
        ]

    def nodes(self, *types: type[cst.CSTNode]) -> list[cst.CSTNode]:
        """List all nodes of the given types, in source order."""
        return [node for node in self._all_nodes if isinstance(node, types)]

    @cached_property
    def _all_nodes(self) -> list[cst.CSTNode]:
        found: list[cst.CSTNode] = []
        pending: list[cst.CSTNode] = [self.tree]
        while pending:
            node = pending.pop()
            found.append(node)
            pending.extend(reversed(node.children))
        return found

    def assignment(self, name: cst.Name) -> Assignment | None:
        """Return the one assignment that gives `name` its value, if there is just one in the same scope."""
        scope = self.scope(name)
        if scope is None:
            return None
        found = list(scope[name.value])
        if len(found) != 1 or not isinstance(found[0], Assignment) or found[0].scope is not scope:
            return None
        return found[0]

    def uses(self, name: cst.Name) -> list[cst.Name]:
        """List the places where a variable that is assigned once is read, in source order."""
        assignment = self.assignment(name)
        return [
            use
            for use in self.nodes(cst.Name)
            if isinstance(use, cst.Name)
            and use.value == name.value
            and assignment is not None
            and use is not assignment.node
            and not self.is_label(use)
            and (scope := self.scope(use)) is not None
            and assignment in scope[use.value]
        ]

    def is_label(self, name: cst.Name) -> bool:
        """Tell an attribute name or a keyword from a variable of the same spelling."""
        around = self.parent(name)
        match around:
            case cst.Attribute(attr=label) | cst.Arg(keyword=label):
                return label is name
            case _:
                return False

    def assigned_value(self, name: cst.Name) -> cst.BaseExpression | None:
        """Return the right side of the one plain statement `name = …` that binds `name`."""
        assignment = self.assignment(name)
        if assignment is None:
            return None
        target = self.parent(assignment.node)
        if isinstance(target, cst.AnnAssign) and target.target is assignment.node:
            return target.value
        if isinstance(target, cst.AssignTarget):
            statement = self.parent(target)
            if isinstance(statement, cst.Assign) and len(statement.targets) == 1:
                return statement.value
        return self._unpacked_value(assignment.node)

    def _unpacked_value(self, name: cst.CSTNode) -> cst.BaseExpression | None:
        """Return `y` for `b` in `a, b = x, y`."""
        element = self.parent(name)
        display = self.parent(element) if isinstance(element, cst.Element) else None
        target = self.parent(display) if isinstance(display, cst.Tuple) else None
        statement = self.parent(target) if isinstance(target, cst.AssignTarget) else None
        if not isinstance(display, cst.Tuple) or not isinstance(statement, cst.Assign) or len(statement.targets) != 1:
            return None
        value = statement.value
        if not isinstance(value, cst.Tuple) or len(value.elements) != len(display.elements):
            return None
        if any(isinstance(item, cst.StarredElement) for item in (*value.elements, *display.elements)):
            return None
        return next(
            theirs.value for mine, theirs in zip(display.elements, value.elements, strict=True) if mine is element
        )

    def enclosing(self, node: cst.CSTNode, *types: type[cst.CSTNode]) -> cst.CSTNode | None:
        """Return the nearest node around `node` that has one of the types."""
        current = self.parent(node)
        while current is not None and not isinstance(current, types):
            current = self.parent(current)
        return current
