"""The survey: what one file tells about classes, for the other files of a run."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from paramgroups.gates.methods.method_uses import METHOD, method_uses
from paramgroups.gates.others.asks import Ask, Asks
from paramgroups.gates.others.descent import is_optimizer
from paramgroups.gates.others.exports import TORCH_MODULES, Export
from paramgroups.gates.plain.nodes import Nodes
from paramgroups.gates.plain.origins import dotted
from paramgroups.gates.plain.parsing import parsed
from paramgroups.gates.plain.top_level import TopLevel
from paramgroups.gates.raw.outline import outline
from paramgroups.syntax.constructions.classes.handing_on import HANDING_ON, Constructor, constructor_of, first_argument
from paramgroups.syntax.source.plain_nodes import walk
from paramgroups.tree import IN_OPTIM, MethodUse


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
    top = TopLevel(tree, Nodes(tree), module)
    # What looks like an import may stand in a text: no harm, unless it changes what a name means.
    bases = (base for node in top.nodes.of(ast.ClassDef) for base in node.bases)
    used = {part.id for base in bases for part in walk(base) if isinstance(part, ast.Name)}
    unsure = frozenset(origin for origins in top.ambiguous.values() for origin in origins)
    if not used.isdisjoint(top.ambiguous) or any(map(is_optimizer, unsure)):
        return None
    return replace(_defined(top), is_outline=True, unsure=unsure)


def survey_of(tree: ast.Module, nodes: Nodes, module: str, source: bytes, *, calls: bool = True) -> Survey:
    """Read the classes of one file that is parsed already."""
    top = TopLevel(tree, nodes, module)
    found = _defined(top)
    if calls:
        asks = tuple(sorted({ask for _, ask in Asks(top)}))
        found = replace(found, asks=asks, names=_mentioned_classes(top))
    if METHOD.encode() not in source:
        return found
    return replace(found, method_uses=method_uses(tree, nodes, module, frozenset(top.names.values())))


def _defined(top: TopLevel) -> Survey:
    """Read what a file defines and hands on."""
    local = {node.name for node in top.classes}
    classes = []
    constructors = []
    firsts = []
    for node in top.classes:
        name, bases = top.qualified(node.name), tuple(top.resolved(base, local) for base in node.bases)
        classes.append((name, bases))
        if not any(map(_may_be_optimizer, bases)):
            continue
        if (constructor := constructor_of(node)) is not Constructor.INHERITED:
            constructors.append((name, constructor))
        if constructor in HANDING_ON and (first := first_argument(node)) != "params":
            firsts.append((name, first))
    exports, is_package = tuple(_exports(top)), top.module.endswith(".__init__")
    return Survey(
        tuple(classes),
        tuple(constructors),
        tuple(firsts),
        exports if is_package else (),
        () if is_package else tuple(export for export in exports if _may_bring_class(export)),
    )


def _mentioned_classes(top: TopLevel) -> frozenset[str]:
    """Name the classes of other files that a file calls, derives from and calls otherwise, as it imports them."""
    mentioned = [call.func for call in top.nodes.of(ast.Call)]
    mentioned += [base for node in top.nodes.of(ast.ClassDef) for base in node.bases]
    mentioned += [node.value for node in top.nodes.of(ast.Assign) if isinstance(node.value, ast.Attribute)]
    # Most are methods, and not spelt like a class.
    classes = [node for node in mentioned if not isinstance(node, ast.Attribute) or node.attr[:1].isupper()]
    names = {top.resolved(expression) for expression in classes}
    names |= {f"{module}.{name}" for module in top.stars for name in _unbound(top, classes)}
    return frozenset(name for name in names if "." in name and name.rpartition(".")[2][:1].isupper())


def _unbound(top: TopLevel, mentioned: Iterable[ast.expr]) -> set[str]:
    """Collect the names that a star may have brought, and those of classes in a module that it may have."""
    names = {name for node in mentioned if (name := dotted(node)) is not None}
    roots = {name: name.partition(".")[0] for name in names}
    return {name for name, root in roots.items() if root not in top.names and (root == name or IN_OPTIM in f".{name}")}


def _exports(top: TopLevel) -> Iterator[Export]:
    """Yield what a file imports and binds to nothing else, so that others may import it from there."""
    bound = {node.id for node in top.nodes.of(ast.Name) if isinstance(node.ctx, ast.Store)}
    bound |= {function.name for function in top.nodes.of(ast.FunctionDef)}
    bound |= {defined.name for defined in top.nodes.of(ast.ClassDef)}
    for name, origin in top.imports:
        if name.rpartition(".")[2] not in bound:
            yield name, origin


def _may_be_optimizer(base: str) -> bool:
    """Tell whether a class of this base may be an optimizer: what it derives from has to be known."""
    return base != "?" and not base.startswith("torch.nn.")


def _may_bring_class(export: Export) -> bool:
    last = export[0].rpartition(".")[2]
    return last == "*" or last[:1].isupper() or export[1] in TORCH_MODULES
