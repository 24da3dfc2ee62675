"""One parsed file and the questions that are asked of it: where, in which scope, under which name."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TypeVar

import libcst as cst
from libcst.metadata import (
    Assignment,
    BaseAssignment,
    BuiltinAssignment,
    ImportAssignment,
    QualifiedNameSource,
    Scope,
)

from paramgroups.outcome import Span
from paramgroups.settings import Settings
from paramgroups.syntax.source.places import Point, places_of
from paramgroups.syntax.source.scopes import scopes_of
from paramgroups.syntax.source.walking import Walk
from paramgroups.tree import Tree, absolute

Node = TypeVar("Node", bound=cst.CSTNode)

_MAX_NAMES = 5
"""How far second names of a value are followed."""


class SourceModule:
    """A libcst module with its metadata, each computed once."""

    def __init__(self, text: str, settings: Settings = Settings(), tree: Tree = Tree(), name: str = "") -> None:
        """Parse `text`; raise `libcst.ParserSyntaxError` where it is no Python.

        `tree` is what other files tell, `name` the dotted name of this one, with `__init__` written out; empty where
        it is not known.
        """
        self.settings = settings
        self.known = tree
        self.name = name
        self.tree = cst.parse_module(text)
        self.memory: dict[int, object] = {}
        """Views of nodes that other modules keep, by the id of the node."""
        self._uses: dict[str, dict[BaseAssignment, list[cst.Name]]] = {}
        self._changed: dict[BaseAssignment, bool] = {}
        self.results: dict[object, object] = {}
        """What functions of the whole module have found, by the function; see `once_a_module`."""
        self.lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    @cached_property
    def _scopes(self) -> Mapping[cst.CSTNode, Scope | None]:
        return scopes_of(self.tree)

    @cached_property
    def _places(self) -> Mapping[int, tuple[Point, Point]]:
        return places_of(self.tree)

    def parent(self, node: cst.CSTNode) -> cst.CSTNode | None:
        """Return the node around `node`."""
        return self._walk.parents.get(id(node))

    def scope(self, node: cst.CSTNode) -> Scope | None:
        """Return the scope in which the names of `node` are looked up."""
        return self._scopes.get(node)

    def span(self, node: cst.CSTNode) -> Span:
        """Return the place of `node`."""
        (line, column), (end_line, end_column) = self._places[id(node)]
        return Span(line, column + 1, end_line, end_column + 1)

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
        if self._is_hidden(node):
            return None
        names = scope.get_qualified_names_for(node)
        if len(names) == 1:
            found = next(iter(names))
            if found.source is QualifiedNameSource.LOCAL or self._is_shadowed(scope, node, {found.name}):
                return None
            return absolute(found.name, self.name)
        return self._star_import(node) if not names else None

    def imported(self, node: cst.BaseExpression) -> frozenset[str] | None:
        """Return all that a name may mean where several imports bind it; None if anything else may bind it."""
        scope = self.scope(node)
        if scope is None or not isinstance(node, cst.Name | cst.Attribute) or self._is_hidden(node):
            return None
        found = scope.get_qualified_names_for(node)
        names = {absolute(one.name, self.name) for one in found if one.source is QualifiedNameSource.IMPORT}
        known = frozenset(name for name in names if name is not None)
        if not known or len(known) < len(found) or self._is_shadowed(scope, node, {one.name for one in found}):
            return None
        return known

    @cached_property
    def stored_attributes(self) -> list[cst.CSTNode]:
        """List every attribute that the file assigns, deletes or binds in any other way."""
        found: list[cst.CSTNode] = []
        for node in self.nodes(cst.Attribute):
            around: cst.CSTNode | None = self.parent(node)
            inner: cst.CSTNode = node
            while isinstance(around, cst.Element | cst.Tuple | cst.List | cst.StarredElement):
                inner, around = around, self.parent(around)
            match around:
                case cst.AssignTarget() | cst.Del() | cst.AsName():
                    found.append(node)
                case cst.AnnAssign(target=target) | cst.AugAssign(target=target) | cst.For(target=target):
                    if target is inner:
                        found.append(node)
                case _:
                    pass
        return found

    @cached_property
    def properties(self) -> set[str]:
        """The names of the properties that the file defines, and of its own descriptors: reading one runs code."""
        found = {
            function.name.value
            for function in self.nodes(cst.FunctionDef)
            for decorator in function.decorators
            if self.code(decorator.decorator).endswith(("property", ".getter", ".setter"))
        }
        describing = {self.enclosing(method, cst.ClassDef) for method in self._methods({"__get__", "__set__"})}
        classes = {one.name.value for one in describing if isinstance(one, cst.ClassDef)}
        made = (call for call in self.nodes(cst.Call) if isinstance(call.func, cst.Name) and call.func.value in classes)
        stores = [store for call in made if isinstance(store := self.parent(call), cst.Assign | cst.AnnAssign)]
        return found | {name.value for store in stores for name in self._targets(store)}

    def _methods(self, names: set[str]) -> list[cst.FunctionDef]:
        return [method for method in self.nodes(cst.FunctionDef) if method.name.value in names]

    @staticmethod
    def _targets(store: cst.Assign | cst.AnnAssign) -> list[cst.Name]:
        targets = [one.target for one in store.targets] if isinstance(store, cst.Assign) else [store.target]
        return [target for target in targets if isinstance(target, cst.Name)]

    @cached_property
    def spells_names_twice(self) -> bool:
        """Whether two spellings are one name to Python: the micro sign and the Greek letter mu, say (PEP 3131)."""
        names = {node.value for node in self.nodes(cst.Name)}
        return len({unicodedata.normalize("NFKC", name) for name in names}) < len(names)

    @cached_property
    def hidden_stores(self) -> set[str]:
        """Names that are bound in ways that libcst's scopes do not see: by patterns, and by `:=` in comprehensions.

        Of the latter only those count as seen that are statements of their own.
        """
        found: set[str] = set()
        for node in self.nodes(cst.MatchAs, cst.MatchStar, cst.MatchMapping, cst.NamedExpr):
            match node:
                case cst.MatchAs(name=cst.Name(value=name)) | cst.MatchStar(name=cst.Name(value=name)):
                    found.add(name)
                case cst.MatchMapping(rest=cst.Name(value=name)):
                    found.add(name)
                case cst.NamedExpr(target=cst.Name(value=name)) if not isinstance(self.parent(node), cst.Expr):
                    found.add(name)
                case _:
                    pass
        return found

    @cached_property
    def stored_names(self) -> set[str]:
        """The names of the attributes that the file binds."""
        return {node.attr.value for node in self.stored_attributes if isinstance(node, cst.Attribute)}

    def _is_hidden(self, node: cst.Name | cst.Attribute) -> bool:
        """Tell whether a name, or an attribute that is meant, is bound out of sight or patched, or that of no name."""
        if isinstance(node, cst.Attribute) and node.attr.value in self.stored_names:
            return True
        root: cst.BaseExpression = node
        while isinstance(root, cst.Attribute):
            root = root.value
        # libcst takes `nn.Linear(1, 1).weight` for an attribute of the class.
        return not isinstance(root, cst.Name) or root.value in self.hidden_stores

    def _is_shadowed(self, scope: Scope, node: cst.Name | cst.Attribute, meant: set[str]) -> bool:
        """Tell whether the `torch` of `torch.optim.Adam` may be anything but what `import torch.optim` binds."""
        root: cst.BaseExpression = node
        while isinstance(root, cst.Attribute):
            root = root.value
        if root is node or not isinstance(root, cst.Name):
            return False
        name = root.value
        return any(
            not isinstance(found, ImportAssignment)
            or any(
                not any(f"{whole}.".startswith(f"{one.name}.") for whole in meant)
                for one in found.get_qualified_names_for(name)
            )
            for found in scope[name]
            if not isinstance(found, BuiltinAssignment)
        )

    def means_builtin(self, node: cst.CSTNode, name: str) -> bool:
        """Tell whether `name` written at `node` would be Python's own."""
        scope = self.scope(node)
        return scope is not None and all(isinstance(found, BuiltinAssignment) for found in scope[name])

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
            if isinstance(node.names, cst.ImportStar)
        ]

    def nodes(self, *types: type[Node]) -> list[Node]:
        """List all nodes of the given types, in source order."""
        if len(types) == 1:
            return list(self._walk.by_type.get(types[0], ()))
        return self.below(self.tree, *types)

    def names(self, spelling: str) -> list[cst.Name]:
        """List the names of a spelling in source order: variables, attributes, keywords, and what is defined."""
        return self._names.get(spelling, [])

    @cached_property
    def _names(self) -> dict[str, list[cst.Name]]:
        return _grouped(self.nodes(cst.Name), lambda node: node.value)

    def attributes(self, name: str) -> list[cst.Attribute]:
        """List the places where an attribute of this name is read or bound, in source order."""
        return self._attributes.get(name, [])

    @cached_property
    def _attributes(self) -> dict[str, list[cst.Attribute]]:
        return _grouped(self.nodes(cst.Attribute), lambda node: node.attr.value)

    def below(self, root: cst.CSTNode, *types: type[Node]) -> list[Node]:
        """List the nodes of the given types at and below a node of the tree, in source order."""
        first, last = self._walk.extent[id(root)]
        return [node for node in self._walk.nodes[first:last] if isinstance(node, types)]

    def is_behind(self, node: cst.CSTNode, other: cst.CSTNode) -> bool:
        """Tell whether `node` begins where `other` has ended; that costs less than their places."""
        return self._walk.extent[id(node)][0] >= self._walk.extent[id(other)][1]

    @cached_property
    def _walk(self) -> Walk:
        return Walk(self.tree)

    def assignment(self, name: cst.Name) -> Assignment | None:
        """Return the one assignment that gives `name` its value, if there is just one in the same scope."""
        scope = self.scope(name)
        if scope is None or name.value in self.hidden_stores:
            return None
        found = list(scope[name.value])
        if len(found) != 1 or not isinstance(found[0], Assignment) or found[0].scope is not scope:
            return None
        return found[0]

    def assignments(self, name: cst.Name) -> list[Assignment]:
        """List all statements of the same scope that bind `name`; none of them if it is bound in any other way."""
        scope = self.scope(name)
        if scope is None or name.value in self.hidden_stores:
            return []
        found = list(scope[name.value])
        ours = [one for one in found if isinstance(one, Assignment) and one.scope is scope]
        return sorted(ours, key=lambda one: self._walk.extent[id(one.node)]) if len(ours) == len(found) else []

    def reads(self, name: cst.Name) -> list[cst.Name]:
        """List the places where a variable is read, by whichever statements it is bound, in source order."""
        bindings = self.assignments(name)
        if name.value not in self._uses:
            self._uses[name.value] = self._uses_of(name.value)
        uses = {id(use): use for one in bindings for use in self._uses[name.value].get(one, [])}
        stores = {id(one.node) for one in bindings}
        return [use for use in self.names(name.value) if id(use) in uses.keys() - stores]

    def visible_assignment(self, name: cst.Name) -> Assignment | None:
        """Return the one assignment that gives `name` its value, in its own scope or in one around it."""
        scope = self.scope(name)
        if scope is None or name.value in self.hidden_stores:
            return None
        found = list(scope[name.value])
        return found[0] if len(found) == 1 and isinstance(found[0], Assignment) else None

    def uses(self, name: cst.Name) -> list[cst.Name]:
        """List the places where a variable that is assigned once is read, in source order."""
        assignment = self.assignment(name)
        if assignment is None:
            return []
        if name.value not in self._uses:
            self._uses[name.value] = self._uses_of(name.value)
        return [use for use in self._uses[name.value].get(assignment, []) if use is not assignment.node]

    def _uses_of(self, spelling: str) -> dict[BaseAssignment, list[cst.Name]]:
        """Collect the places where a variable may be meant, by each of the assignments that may have made it."""
        found: dict[BaseAssignment, list[cst.Name]] = {}
        for use in self.names(spelling):
            scope = self.scope(use) if not self.is_label(use) else None
            for assignment in scope[spelling] if scope is not None else ():
                found.setdefault(assignment, []).append(use)
        return found

    def is_changed(self, name: cst.Name, depth: int = 0) -> bool:
        """Tell whether a variable's value may be changed in place, under a second name too: `groups.append(…)`."""
        assignment = self.assignment(name)
        if assignment is None or depth > _MAX_NAMES:
            return assignment is not None
        if assignment not in self._changed:
            self._changed[assignment] = any(self._may_change(use, depth) for use in self.uses(name))
        return self._changed[assignment]

    def _may_change(self, use: cst.Name, depth: int) -> bool:
        around = self.parent(use)
        if isinstance(around, cst.Assign) and around.value is use:
            names = [target.target for target in around.targets if isinstance(target.target, cst.Name)]
            return any(self.is_changed(name, depth + 1) for name in names)
        if isinstance(around, cst.Attribute):
            return True
        if isinstance(around, cst.Subscript):
            return isinstance(self.parent(around), cst.AssignTarget | cst.AugAssign | cst.Del)
        return isinstance(around, cst.AugAssign | cst.Del)

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
        return self.value_of(assignment) if assignment is not None else None

    def value_of(self, assignment: Assignment) -> cst.BaseExpression | None:
        """Return the right side of the plain statement `name = …`, or `(name := …)`, that an assignment is."""
        target = self.parent(assignment.node)
        if isinstance(target, cst.AnnAssign) and target.target is assignment.node:
            return target.value
        if isinstance(target, cst.NamedExpr) and isinstance(self.parent(target), cst.Expr):
            return target.value
        if isinstance(target, cst.AssignTarget):
            statement = self.parent(target)
            if isinstance(statement, cst.Assign) and len(statement.targets) == 1:
                return statement.value
        return self._unpacked_value(assignment.node)

    def stored_value(self, attribute: cst.CSTNode) -> cst.BaseExpression | None:
        """Return the right side of the plain statement `self.name = …`."""
        target = self.parent(attribute)
        statement = self.parent(target) if isinstance(target, cst.AssignTarget) else target
        match statement:
            case cst.Assign(targets=[_], value=value):
                return value
            case cst.AnnAssign(target=stored, value=value) if stored is attribute:
                return value
            case _:
                return None

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


def _grouped(nodes: Iterable[Node], text: Callable[[Node], str]) -> dict[str, list[Node]]:
    found: dict[str, list[Node]] = {}
    for node in nodes:
        found.setdefault(text(node), []).append(node)
    return found
