"""The imports of one file and the classes at its top: what names mean there, as other files know it."""

import ast
from collections.abc import Collection, Iterator

from paramgroups.gates.others.exports import TORCH_MODULES, Export
from paramgroups.gates.plain.nodes import Nodes
from paramgroups.tree import absolute


class TopLevel:
    """The top level of one module."""

    def __init__(self, tree: ast.Module, nodes: Nodes, module: str) -> None:
        """Read the imports; `module` is the dotted name of the file, with `__init__` written out."""
        self.tree = tree
        self.nodes = nodes
        self.module = module
        self.names: dict[str, str] = {}
        """What the imported names mean."""
        self.ambiguous: dict[str, set[str]] = {}
        """Those of them that are imported from several places."""
        self.imports: list[Export] = []
        # Of two imports of one name, the last counts.
        imports: list[ast.Import | ast.ImportFrom] = [*nodes.of(ast.Import), *nodes.of(ast.ImportFrom)]
        for node in sorted(imports, key=lambda one: (one.lineno, one.col_offset)):
            for name, origin in imported(node, module):
                self._bind(name, origin)
                if isinstance(node, ast.ImportFrom) or origin in TORCH_MODULES:
                    self.imports.append((self.qualified(name), origin))

    def _bind(self, name: str, origin: str) -> None:
        if name != "*" and (known := self.names.get(name, origin)) != origin:
            self.ambiguous.setdefault(name, {known}).add(origin)
        self.names[name] = origin

    @property
    def classes(self) -> list[ast.ClassDef]:
        """The classes that stand at the top."""
        return [node for node in self.tree.body if isinstance(node, ast.ClassDef)]

    @property
    def stars(self) -> list[str]:
        """The modules of all star imports."""
        return [origin.removesuffix(".*") for alias, origin in self.imports if alias.endswith("*")]

    def qualified(self, name: str) -> str:
        """Return the name by which other files know what the file calls `name`."""
        package = self.module.removesuffix(".__init__")
        return f"{package}.{name}" if package else name

    def resolved(self, node: ast.expr, local: Collection[str] = ()) -> str:
        """Resolve `base.Model` through the imports, or as a `local` class; `?` for anything that is no plain name."""
        attributes: list[str] = []
        while isinstance(node, ast.Attribute):
            attributes.append(node.attr)
            node = node.value
        if isinstance(node, ast.Subscript):  # `Base[T]`
            return self.resolved(node.value, local) if not attributes else "?"
        if not isinstance(node, ast.Name):
            return "?"
        if node.id in local and not attributes:
            return self.qualified(node.id)
        root = self.names.get(node.id)
        return "?" if root is None else ".".join([root, *reversed(attributes)])

    def may_mean(self, node: ast.Name | ast.Attribute, function: str) -> bool:
        """Tell whether a name or an attribute may be `function`."""
        name = self.resolved(node)
        if name == "?":
            # A plain name that is not imported is the file's own, unless a star brought it.
            return isinstance(node, ast.Name) and bool(self.stars)
        # Packages hand on what their modules define.
        return name == function or function.startswith(f"{name.rpartition('.')[0]}.")


def imported(node: ast.Import | ast.ImportFrom, module: str) -> Iterator[Export]:
    """Yield the names that an import gives the file `module`, each with what it stands for; `*` for all of one."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            name = alias.asname or alias.name.partition(".")[0]
            yield name, alias.name if alias.asname else name
        return
    origin = absolute("." * node.level + (node.module or ""), module)
    if origin is not None:
        yield from ((alias.asname or alias.name, f"{origin.rstrip('.')}.{alias.name}") for alias in node.names)
