"""What the names of a file may mean, told without libcst: imports, and what the file defines itself."""

import ast

from paramgroups.gates.plain.nodes import Nodes

LIBRARIES = tuple(
    f"{name}."
    for name in "torch abc argparse collections concurrent contextlib dataclasses datetime enum functools io itertools"
    " logging multiprocessing pathlib threading typing typing_extensions unittest".split()
)
"""Where no file of a tree defines optimizers: torch, and what a file that hides it would break Python by."""


class Origins:
    """The bindings of one file, whatever scope they stand in."""

    def __init__(self, nodes: Nodes) -> None:
        """Read all imports and definitions."""
        classes = nodes.of(ast.ClassDef)
        functions: list[ast.FunctionDef | ast.AsyncFunctionDef] = [*nodes.of(ast.FunctionDef)]
        functions += nodes.of(ast.AsyncFunctionDef)
        inside = {id(item) for node in classes for item in node.body}
        self.methods = {node.name for node in functions}
        """All functions: any may be called as an attribute."""
        self.functions = {node.name for node in functions if id(node) not in inside}
        """Those that may be called by their names: a method sees nothing of the class around it."""
        self.classes = {node.name for node in classes}
        self._bases: dict[str, list[ast.expr]] = {name: [] for name in self.classes}
        for defined in classes:
            self._bases[defined.name] += [*defined.bases, *(word.value for word in defined.keywords)]
        self.imported: set[str] = set()
        """Every part of every name that an import mentions."""
        self._stars: set[str] = set()
        self._origins: dict[str, set[str]] = {}
        for node in nodes.of(ast.Import):
            for alias in node.names:
                first = alias.name.partition(".")[0]
                self._add(alias.asname or first, alias.name if alias.asname else first, alias.name)
        for origin in nodes.of(ast.ImportFrom):
            module = "." * origin.level + (origin.module or "")
            for alias in origin.names:
                if alias.name == "*":
                    self._stars.add(module)
                self._add(alias.asname or alias.name, f"{module}.{alias.name}", f"{module}.{alias.name}")

    def _add(self, name: str, origin: str, mentioned: str) -> None:
        self._origins.setdefault(name, set()).add(origin)
        self.imported.update((name, *mentioned.split(".")))

    def is_own_function(self, name: str) -> bool:
        """Tell whether a name means a function of the file, and nothing that an import names."""
        return name in self.functions and name not in self._origins

    def may_derive(self, name: str) -> bool:
        """Tell whether a class of the file may derive from one that is not of the file."""
        pending, seen = [name], {name}
        while pending:
            names = [last_name(base) for base in self._bases[pending.pop()]]
            if not self.classes.issuperset(names):
                return True
            pending += set(names) - seen
            seen.update(names)
        return False

    def of(self, node: ast.expr) -> set[str]:
        """Spell a name or an attribute out in every way that imports allow; empty for anything else."""
        attributes: list[str] = []
        while isinstance(node, ast.Attribute):
            attributes.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return set()
        unbound = {f"{module}.{node.id}" for module in (*self._stars, "builtins")}
        roots = self._origins.get(node.id, unbound)
        return {".".join([root, *reversed(attributes)]) for root in roots}


def last_name(node: ast.AST) -> str:
    """Return `head` for `net.head`, and nothing for what is neither a name nor an attribute."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def dotted(node: ast.expr | None) -> str | None:
    """Write a name, or an attribute of one, as text."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        owner = dotted(node.value)
        return f"{owner}.{node.attr}" if owner is not None else None
    return None
