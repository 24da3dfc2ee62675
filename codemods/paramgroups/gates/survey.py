"""The survey: what one file tells about classes, for the other files of a run."""

import ast
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from paramgroups.gates.asks import Ask, Asks
from paramgroups.gates.descent import is_optimizer, optimizers_of
from paramgroups.gates.exports import TORCH_MODULES, Export, through_modules
from paramgroups.gates.method_uses import METHOD, method_uses
from paramgroups.gates.nodes import Nodes
from paramgroups.gates.origins import dotted
from paramgroups.gates.outline import outline
from paramgroups.gates.own_lists import other_member_use
from paramgroups.syntax.constructions.handing_on import HANDING_ON, Constructor, constructor_of, first_argument
from paramgroups.syntax.source.text import decode
from paramgroups.tree import IN_OPTIM, Asked, ListMaker, MethodUse, Tree, absolute


@dataclass(frozen=True, slots=True)
class Survey:
    """What one file defines, and where the rest of it stands."""

    classes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """The qualified name of each class at the top level, with those of its bases."""
    constructors: tuple[tuple[str, Constructor], ...] = ()
    """What the constructor of each of these classes does with its params, where it is of its own."""
    firsts: tuple[tuple[str, str | None], ...] = ()
    """The name of the first argument of such a constructor, if it is not `params`; None for that of the base."""
    exports: tuple[Export, ...] = ()
    """What a package imports from its modules, and so hands on under its own name."""
    imports: tuple[Export, ...] = ()
    """What looks like a class, or may bring one, and is imported by another file: that hands it on if it is asked."""
    asks: tuple[Ask, ...] = ()
    """What other files are asked for, to pass it to optimizers as their params."""
    names: frozenset[str] = frozenset()
    """The classes of other files that the file calls and derives from, as it imports them."""
    method_uses: tuple[MethodUse, ...] = ()
    """Where the file calls `configure_optimizers`, or hands it on."""
    is_outline: bool = False
    """Whether nothing is known of constructors, and what is handed on may be bound to something else as well."""
    unsure: frozenset[str] = frozenset()
    """What an outline imports under names that it imports twice, one of which may stand in a text."""


def survey(source: bytes, module: str, *, calls: bool = True) -> Survey:
    """Read the classes of one file. Never raises: a file that does not parse tells nothing.

    `module` is the dotted name of the file, with `__init__` written out; empty where it is not known. Without `calls`,
    it tells what the file defines and hands on, and not what it needs from others.
    """
    tree = parsed(source)
    return Survey() if tree is None else survey_of(tree, Nodes(tree), module, source, calls=calls)


def outlined(source: bytes, module: str) -> Survey | None:
    """Read the outline of a file only; None where what it says of bases may be wrong."""
    text = outline(source) if METHOD.encode() not in source else None
    tree = parsed(text) if text is not None else None
    if tree is None:
        return None
    reader = _Reader(tree, Nodes(tree), module)
    # What looks like an import may stand in a text: no harm, unless it changes what a name means.
    bases = (base for node in reader.nodes.of(ast.ClassDef) for base in node.bases)
    used = {part.id for base in bases for part in ast.walk(base) if isinstance(part, ast.Name)}
    unsure = frozenset(origin for origins in reader.ambiguous.values() for origin in origins)
    if not used.isdisjoint(reader.ambiguous) or any(map(is_optimizer, unsure)):
        return None
    return replace(reader.survey(), is_outline=True, unsure=unsure)


def survey_of(tree: ast.Module, nodes: Nodes, module: str, source: bytes, *, calls: bool = True) -> Survey:
    """Read the classes of one file that is parsed already."""
    reader = _Reader(tree, nodes, module)
    found = reader.survey()
    if calls:
        asks = tuple(sorted({ask for _, ask in reader.asks()}))
        found = replace(found, asks=asks, names=reader.mentioned_classes())
    if METHOD.encode() not in source:
        return found
    return replace(found, method_uses=method_uses(tree, nodes, module, frozenset(reader.names.values())))


def parsed(source: bytes) -> ast.Module | None:
    """Parse the bytes of a file; None where that is not possible."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(decode(source).text)
    except (SyntaxError, UnicodeDecodeError, LookupError, ValueError, RecursionError, MemoryError):
        return None


def tree_of(surveys: Iterable[Survey], asked: Mapping[str, Asked] | None = None) -> Tree:
    """Put the surveys of a run together; of a class that is defined twice, nothing is known."""
    bases: dict[str, tuple[str, ...]] = {}
    constructors: dict[str, Constructor] = {}
    firsts: dict[str, str | None] = {}
    found_in = list(surveys)
    for one in found_in:
        for name, parents in one.classes:
            bases[name] = parents if bases.get(name, parents) == parents else ("?",)
        constructors.update(one.constructors)
        firsts.update(one.firsts)
    found = optimizers_of(bases, constructors, firsts, _asked_for(found_in))
    uses = tuple(use for one in found_in for use in one.method_uses)
    optimizers, inspecting = frozenset(found.firsts), frozenset(found.inspecting)
    return Tree(bases, optimizers, inspecting, found.renamed, found.aliases, asked or {}, uses)


def _asked_for(surveys: Sequence[Survey]) -> list[Export]:
    """List what packages hand on, and other files where somebody asks them for it."""
    exports = [export for one in surveys for export in one.exports]
    imports = [export for one in surveys for export in one.imports]
    wanted = {name for one in surveys for name in one.names}
    wanted |= {base for one in surveys for _, bases in one.classes for base in bases}
    wanted |= {origin for _, origin in exports}
    size = -1
    while imports and size != len(exports):
        size = len(exports)
        stars = {f"{name.rpartition('.')[0]}.*" for name in wanted}
        chosen = {
            (name, origin)
            for name, origin in imports
            if name in wanted or name in stars or f"{name.rpartition('.')[0]}.*" in wanted
        }
        exports += sorted(chosen)
        wanted |= {origin for _, origin in chosen}
        imports = [one for one in imports if one not in chosen]
    return exports + through_modules(wanted, [export for one in surveys for export in (*one.exports, *one.imports)])


def other_use(source: bytes, module: str, maker: ListMaker) -> int | None:
    """Find the first line of a file that uses a list for anything but the params of an optimizer; None for none.

    A use counts by the last name where it cannot be resolved, and that of a member of a class always.
    A file that does not parse has no uses.
    """
    found = _parsed_once(source)
    if found is None:
        return None
    tree, nodes = found
    reader = _Reader(tree, nodes, module)
    asks = {id(mention) for mention, _ in reader.asks()}
    if maker.owner:
        return other_member_use(nodes, maker.name, asks)
    mentions: list[ast.Name | ast.Attribute] = [
        *(node for node in reader.nodes.of(ast.Name) if node.id == maker.name),
        *(node for node in reader.nodes.of(ast.Attribute) if node.attr == maker.name),
    ]
    return min(
        (node.lineno for node in mentions if id(node) not in asks and reader.may_mean(node, maker.qualified)),
        default=None,
    )


@lru_cache(maxsize=1)
def _parsed_once(source: bytes) -> tuple[ast.Module, Nodes] | None:
    """Parse a file that is asked for one name after the other."""
    tree = parsed(source)
    return (tree, Nodes(tree)) if tree is not None else None


class _Reader:
    """Reads the top level of one module, imports first."""

    def __init__(self, tree: ast.Module, nodes: Nodes, module: str) -> None:
        self.tree = tree
        self.nodes = nodes
        self.module = module
        self.package = module.removesuffix(".__init__")
        self.names: dict[str, str] = {}
        """What the imported names mean."""
        self.ambiguous: dict[str, set[str]] = {}
        """Those of them that are imported from several places."""
        self.imports: list[Export] = []
        # Of two imports of one name, the last counts.
        imports: list[ast.Import | ast.ImportFrom] = [*nodes.of(ast.Import), *nodes.of(ast.ImportFrom)]
        for node in sorted(imports, key=_place):
            if isinstance(node, ast.Import):
                self._import(node)
            else:
                self._import_from(node)

    def _import(self, node: ast.Import) -> None:
        for alias in node.names:
            name = alias.asname or alias.name.partition(".")[0]
            self._bind(name, alias.name if alias.asname else name)
            if self.names[name] in TORCH_MODULES:
                self.imports.append((self._qualified(name), self.names[name]))

    def _import_from(self, node: ast.ImportFrom) -> None:
        origin = absolute("." * node.level + (node.module or ""), self.module)
        if origin is None:
            return
        for alias in node.names:
            name = alias.asname or alias.name
            self._bind(name, f"{origin.rstrip('.')}.{alias.name}")
            self.imports.append((self._qualified(name), self.names[name]))

    def _bind(self, name: str, origin: str) -> None:
        if name != "*" and (known := self.names.get(name, origin)) != origin:
            self.ambiguous.setdefault(name, {known}).add(origin)
        self.names[name] = origin

    def survey(self) -> Survey:
        """Read what the file defines and hands on."""
        local = {node.name for node in self.tree.body if isinstance(node, ast.ClassDef)}
        classes = []
        constructors = []
        firsts = []
        for node in self.tree.body:
            if not isinstance(node, ast.ClassDef):
                continue
            name, bases = self._qualified(node.name), tuple(self._resolved(base, local) for base in node.bases)
            classes.append((name, bases))
            if not any(map(_may_be_optimizer, bases)):
                continue
            if (constructor := constructor_of(node)) is not Constructor.INHERITED:
                constructors.append((name, constructor))
            if constructor in HANDING_ON and (first := first_argument(node)) != "params":
                firsts.append((name, first))
        exports, is_package = tuple(self._exports()), self.module.endswith(".__init__")
        return Survey(
            tuple(classes),
            tuple(constructors),
            tuple(firsts),
            exports if is_package else (),
            () if is_package else tuple(export for export in exports if _may_bring_class(export)),
        )

    def mentioned_classes(self) -> frozenset[str]:
        """Name the classes of other files that the file calls, derives from and calls otherwise, as it imports them."""
        mentioned = [call.func for call in self.nodes.of(ast.Call)]
        mentioned += [base for node in self.nodes.of(ast.ClassDef) for base in node.bases]
        mentioned += [node.value for node in self.nodes.of(ast.Assign) if isinstance(node.value, ast.Attribute)]
        # Most are methods, and not spelt like a class.
        classes = [node for node in mentioned if not isinstance(node, ast.Attribute) or node.attr[:1].isupper()]
        names = {self._resolved(expression, set()) for expression in classes}
        names |= {f"{module}.{name}" for module in self._stars() for name in self._unbound(classes)}
        return frozenset(name for name in names if "." in name and name.rpartition(".")[2][:1].isupper())

    def _stars(self) -> list[str]:
        """List the modules of all star imports."""
        return [origin.removesuffix(".*") for alias, origin in self.imports if alias.endswith("*")]

    def _unbound(self, mentioned: Iterable[ast.expr]) -> set[str]:
        """Collect the names that a star may have brought, and those of classes in a module that it may have."""
        names = {name for node in mentioned if (name := dotted(node)) is not None}
        roots = {name: name.partition(".")[0] for name in names}
        return {
            name for name, root in roots.items() if root not in self.names and (root == name or IN_OPTIM in f".{name}")
        }

    def _exports(self) -> Iterator[Export]:
        """Yield what is imported here and bound to nothing else, so that others may import it from here."""
        bound = {node.id for node in self.nodes.of(ast.Name) if isinstance(node.ctx, ast.Store)}
        bound |= {function.name for function in self.nodes.of(ast.FunctionDef)}
        bound |= {defined.name for defined in self.nodes.of(ast.ClassDef)}
        for name, origin in self.imports:
            if name.rpartition(".")[2] not in bound:
                yield name, origin

    def asks(self) -> Asks:
        """Read what the optimizers of the file get from others."""
        local = {node.name for node in self.tree.body if isinstance(node, ast.ClassDef)} if self.module else set()
        return Asks(self.tree, self.nodes, lambda node: self._resolved(node, local))

    def may_mean(self, node: ast.Name | ast.Attribute, function: str) -> bool:
        """Tell whether a name or an attribute may be `function`."""
        name = self._resolved(node, set())
        if name == "?":
            # A plain name that is not imported is the file's own, unless a star brought it.
            return isinstance(node, ast.Name) and any(alias.endswith(".*") for alias, _ in self.imports)
        # Packages hand on what their modules define.
        return name == function or function.startswith(f"{name.rpartition('.')[0]}.")

    def _qualified(self, name: str) -> str:
        return f"{self.package}.{name}" if self.package else name

    def _resolved(self, node: ast.expr, local: set[str]) -> str:
        """Resolve `base.Model` through the imports; `?` for anything that is no plain name."""
        attributes: list[str] = []
        while isinstance(node, ast.Attribute):
            attributes.append(node.attr)
            node = node.value
        if isinstance(node, ast.Subscript):  # `Base[T]`
            return self._resolved(node.value, local) if not attributes else "?"
        if not isinstance(node, ast.Name):
            return "?"
        if node.id in local and not attributes:
            return self._qualified(node.id)
        root = self.names.get(node.id)
        return "?" if root is None else ".".join([root, *reversed(attributes)])


def _may_be_optimizer(base: str) -> bool:
    """Tell whether a class of this base may be an optimizer: what it derives from has to be known."""
    return base != "?" and not base.startswith("torch.nn.")


def _may_bring_class(export: Export) -> bool:
    last = export[0].rpartition(".")[2]
    return last == "*" or last[:1].isupper() or export[1] in TORCH_MODULES


def _place(node: ast.stmt) -> tuple[int, int]:
    return node.lineno, node.col_offset
