"""The names by which a file can call an optimizer class, told without libcst: sound, not precise."""

import ast

from paramgroups.gates.plain.nodes import Nodes
from paramgroups.gates.plain.origins import last_name
from paramgroups.gates.raw.class_mentions import PACKAGES
from paramgroups.model.third_party_optimizers import class_names
from paramgroups.model.torch_optimizers import TORCH_OPTIMIZERS
from paramgroups.settings import Settings
from paramgroups.syntax.source.plain_nodes import walk
from paramgroups.tree import Tree

_CARRIERS = (
    ast.Name,
    ast.Attribute,
    ast.Call,
    ast.IfExp,
    ast.BoolOp,
    ast.Dict,
    ast.Tuple,
    ast.NamedExpr,
    ast.Subscript,
)
"""What `may_be` looks into, or at."""


def _own_names(settings: Settings, tree: Tree) -> set[str]:
    return {name.rpartition(".")[2] for name in (*settings.optimizers, *tree.optimizers)}


class Constructors:
    """The names by which one file can call an optimizer class."""

    def __init__(self, nodes: Nodes, settings: Settings, tree: Tree) -> None:
        """Read the imports first, then what is assigned from them."""
        self._own = _own_names(settings, tree)
        self._known = {*TORCH_OPTIMIZERS, *self._own}
        self._roots: set[str] = set()
        """Names of modules and packages that hold classes."""
        self._optims: set[str] = set()
        """Names of `torch.optim` itself."""
        self._classes: set[str] = set()
        self._bases = {"Optimizer"}
        self._attributes: set[str] = set()
        """Names of attributes that may hold a class: `self.optimizer_class`."""
        self._imported: dict[str, set[str]] = {}
        """Names that imports give to classes, with the names of those."""
        self._stored: set[str] = set()
        """Names that something else gives to them."""
        imports: list[ast.Import | ast.ImportFrom] = [*nodes.of(ast.Import), *nodes.of(ast.ImportFrom)]
        for package in {_package(name) for node in imports for name in _modules(node)} & set(PACKAGES):
            self._known.update(class_names(package))
        for node in imports:
            self._read_import(node)
        if self.any:
            self._read_stores(nodes)

    @property
    def any(self) -> bool:
        """Whether the file imports anything that may hold an optimizer class, or defines one."""
        return bool(self._roots or self._classes or self._own)

    def may_be(self, function: ast.expr) -> bool:
        """Tell whether a called expression may be an optimizer class."""
        match function:
            case ast.Name(id=name):
                return name in self._classes
            case ast.Attribute(attr=name):
                if name in self._own or name in self._attributes:
                    return True
                return name in self._known and _root(function) in self._roots
            case ast.Call():
                return self._may_return(function)
            case ast.IfExp(body=first, orelse=second):
                return self.may_be(first) or self.may_be(second)
            case ast.BoolOp(values=values) | ast.Dict(values=values) | ast.Tuple(elts=values):
                return any(self.may_be(value) for value in values)
            case ast.NamedExpr(value=value):
                return self.may_be(value)
            case ast.Subscript(value=ast.Attribute(attr="__dict__", value=owner)):
                return self._is_optim(owner)
            case ast.Subscript(value=value):
                return self.may_be(value)
            case _:
                return False

    def calls(self, nodes: Nodes) -> list[ast.Call]:
        """List the calls of a file that may construct an optimizer."""
        if not self.any:
            return []
        attributes = self._known | self._own | self._attributes
        found: list[ast.Call] = []
        for call in nodes.of(ast.Call):
            function = call.func
            if function.__class__ is ast.Name:  # nearly all are names and attributes that no class has
                may_be = function.id in self._classes
            elif function.__class__ is ast.Attribute and function.attr not in attributes:
                may_be = False
            else:
                may_be = self.may_be(function)
            if may_be:
                found.append(call)
        return found

    def meant_by(self, function: ast.expr) -> frozenset[str] | None:
        """Name the classes, as their files do, one of which a called expression has to be; None for any."""
        match function:
            case ast.Name(id=name) if name in self._imported and name not in self._stored:
                return frozenset(self._imported[name])
            case ast.Attribute(attr=name) if name not in self._attributes:
                return frozenset({name})
            case _:
                return None

    def _may_return(self, call: ast.Call) -> bool:
        """Tell whether a call may return a class: `getattr(torch.optim, name)`, `partial(Adam)`, `TABLE.get(name)`."""
        if any(self.may_be(argument) for argument in call.args):
            return True
        function = last_name(call.func)
        if function in {"getattr", "vars"} and any(self._is_optim(argument) for argument in call.args):
            return True
        if function == "get" and isinstance(call.func, ast.Attribute) and self.may_be(call.func.value):
            return True
        return function == "dict" and any(self.may_be(keyword.value) for keyword in call.keywords)

    def _is_optim(self, node: ast.expr) -> bool:
        """Tell whether an expression may be `torch.optim`, of which any class may be asked for."""
        if isinstance(node, ast.Attribute):
            return node.attr == "optim" and _root(node) in self._roots
        return isinstance(node, ast.Name) and node.id in self._optims

    def _read_import(self, node: ast.Import | ast.ImportFrom) -> None:
        if isinstance(node, ast.Import):
            self._roots |= {
                alias.asname or _package(alias.name) for alias in node.names if _holds_classes(_package(alias.name))
            }
            self._optims |= {alias.asname for alias in node.names if alias.asname and alias.name == "torch.optim"}
            return
        from_library = _holds_classes(_package(node.module or "")) and not node.level
        for alias in node.names:
            name = alias.asname or alias.name
            if alias.name == "*":
                self._classes |= self._known
                self._optims.add("optim")
            elif alias.name in self._own or (from_library and alias.name in self._known):
                self._classes.add(name)
                self._imported.setdefault(name, set()).add(alias.name)
            elif from_library and alias.name == "Optimizer":
                self._bases.add(name)
                self._roots.add(name)
            elif from_library:
                self._roots.add(name)
                if alias.name == "optim":
                    self._optims.add(name)

    def _read_stores(self, nodes: Nodes) -> None:
        """Follow classes through assignments and subclasses, until nothing is new."""
        assigns: list[ast.Assign | ast.AnnAssign | ast.NamedExpr] = [*nodes.of(ast.Assign)]
        assigns += [*nodes.of(ast.AnnAssign), *nodes.of(ast.NamedExpr)]
        stores = [*nodes.of(ast.ClassDef), *(node for node in assigns if isinstance(node.value, _CARRIERS))]
        before = -1
        while before != len(self._classes) + len(self._attributes):
            before = len(self._classes) + len(self._attributes)
            for node in stores:
                self._read_store(node)

    def _read_store(self, node: ast.Assign | ast.AnnAssign | ast.NamedExpr | ast.ClassDef) -> None:
        if isinstance(node, ast.ClassDef):
            if any(last_name(_plain(base)) in self._bases or self.may_be(_plain(base)) for base in node.bases):
                self._store(node.name)
            return
        if node.value is None or not self.may_be(node.value):  # it has a value, but for the types
            return
        for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
            for part in walk(target):
                if isinstance(part, ast.Name):
                    self._store(part.id)
                    self._attributes.add(part.id)  # in a class body, it is an attribute
                elif isinstance(part, ast.Attribute):
                    self._attributes.add(part.attr)

    def _store(self, name: str) -> None:
        self._classes.add(name)
        self._stored.add(name)


def _holds_classes(package: str) -> bool:
    return package == "torch" or package in PACKAGES


def _modules(node: ast.Import | ast.ImportFrom) -> list[str]:
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]


def _package(module: str) -> str:
    return module.partition(".")[0]


def _plain(base: ast.expr) -> ast.expr:
    return base.value if isinstance(base, ast.Subscript) else base


def _root(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""
