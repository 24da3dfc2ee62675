"""What the names of a parsed file mean: through imports, and as far as nothing binds them out of sight."""

import unicodedata
from functools import cached_property

import libcst as cst
from libcst.metadata import BuiltinAssignment, ImportAssignment, QualifiedNameSource, Scope

from paramgroups.syntax.source.parsed import ParsedFile
from paramgroups.syntax.source.shapes import last_name
from paramgroups.tree import absolute

_MODULES = ("optim.", "torch.optim.")
"""What may be read of a module that a star brought."""


class NamedFile(ParsedFile):
    """A parsed file whose names can be asked for what they mean."""

    def __init__(self, text: str, name: str) -> None:
        """Parse `text`; `name` is the dotted name of the file, with `__init__` written out; empty if unknown."""
        super().__init__(text)
        self.name = name

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

    def means_builtin(self, node: cst.CSTNode, name: str) -> bool:
        """Tell whether `name` written at `node` would be Python's own."""
        scope = self.scope(node)
        return scope is not None and all(isinstance(found, BuiltinAssignment) for found in scope[name])

    @cached_property
    def star_imports(self) -> list[str]:
        """List the modules of all star imports."""
        return [
            absolute("." * len(node.relative) + _dotted(node.module), self.name) or "?"
            for node in self.nodes(cst.ImportFrom)
            if isinstance(node.names, cst.ImportStar)
        ]

    def _star_import(self, node: cst.Name | cst.Attribute) -> str | None:
        """Resolve a name that only `from torch.optim import *` can have brought, or `optim` a star of the tree."""
        name = _dotted(node)
        if not (isinstance(node, cst.Name) or name.startswith(_MODULES)) or len(self.star_imports) != 1:
            return None
        return f"{self.star_imports[0].rstrip('.')}.{name}"

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

    def statement_that_names(self, named: cst.NamedExpr) -> cst.Expr | cst.If | None:
        """Return `(name := …)` as a statement, or the `if` whose condition begins with it; None for any other."""
        inner: cst.CSTNode = named
        around = self.parent(named)
        while isinstance(around, cst.Comparison | cst.BooleanOperation | cst.UnaryOperation):
            if not isinstance(around, cst.UnaryOperation) and around.left is not inner:
                return None
            inner, around = around, self.parent(around)
        if isinstance(around, cst.Expr):
            return around
        # An `elif` may not be reached.
        is_first = isinstance(around, cst.If) and not isinstance(self.parent(around), cst.If)
        return around if isinstance(around, cst.If) and is_first and around.test is inner else None

    @cached_property
    def hidden_stores(self) -> set[str]:
        """Names that are bound in ways that libcst's scopes do not see: by patterns, and by `:=` in comprehensions.

        Of the latter only those count as seen that are evaluated in any case.
        """
        found: set[str] = set()
        for node in self.nodes(cst.MatchAs, cst.MatchStar, cst.MatchMapping, cst.NamedExpr):
            match node:
                case cst.MatchAs(name=cst.Name(value=name)) | cst.MatchStar(name=cst.Name(value=name)):
                    found.add(name)
                case cst.MatchMapping(rest=cst.Name(value=name)):
                    found.add(name)
                case cst.NamedExpr(target=cst.Name(value=name)) if self.statement_that_names(node) is None:
                    found.add(name)
                case _:
                    pass
        return found

    @cached_property
    def spells_names_twice(self) -> bool:
        """Whether two spellings are one name to Python: the micro sign and the Greek letter mu, say (PEP 3131)."""
        names = {node.value for node in self.nodes(cst.Name)}
        return len({unicodedata.normalize("NFKC", name) for name in names}) < len(names)

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
    def stored_names(self) -> set[str]:
        """The names of the attributes that the file binds."""
        return {node.attr.value for node in self.stored_attributes if isinstance(node, cst.Attribute)}

    @cached_property
    def properties(self) -> set[str]:
        """The names of the properties that the file defines, and of its own descriptors: reading one runs code."""
        describing = {self.enclosing(method, cst.ClassDef) for method in self._methods({"__get__", "__set__"})}
        classes = tuple(one.name.value for one in describing if isinstance(one, cst.ClassDef))
        makers = ("property", "getter", "setter", *classes)
        found = {
            function.name.value
            for function in self.nodes(cst.FunctionDef)
            for decorator in function.decorators
            if last_name(decorator.decorator).endswith(makers)
        }
        made = (call for call in self.nodes(cst.Call) if last_name(call.func).endswith(("property", *classes)))
        return found | {name for call in made for name in self._stored_under(call)}

    def _methods(self, names: set[str]) -> list[cst.FunctionDef]:
        return [method for method in self.nodes(cst.FunctionDef) if method.name.value in names]

    def _stored_under(self, value: cst.BaseExpression) -> list[str]:
        """List the names of `lr = property(f)`, `Config.lr = property(f)` and `setattr(Config, 'lr', property(f))`."""
        match self.parent(value):
            case cst.Assign(targets=targets):
                return [last_name(one.target) for one in targets]
            case cst.AnnAssign(target=target):
                return [last_name(target)]
            case cst.Arg() as argument:
                match self.parent(argument):
                    case cst.Call(func=cst.Name("setattr"), args=[_, cst.Arg(value=cst.SimpleString() as name), _]):
                        return [str(name.evaluated_value)]
                    case _:
                        return []
            case _:
                return []


def _dotted(node: cst.BaseExpression | None) -> str:
    """Write a name, or an attribute of one, as text; empty for anything else."""
    match node:
        case cst.Name(value=name):
            return name
        case cst.Attribute(value=owner, attr=cst.Name(value=name)) if found := _dotted(owner):
            return f"{found}.{name}"
        case _:
            return ""
