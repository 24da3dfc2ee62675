"""Where the functions and members that a qualified name means are defined, through whatever hands the name on."""

import ast
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from paramgroups.tree import ListMaker
from paramgroups.workspace.files import read
from paramgroups.workspace.modules import module_file, module_name

_MAX_STEPS = 12
"""How many imports and bases are followed."""

_STRANGERS = ("abc.", "builtins.", "lightning.", "pytorch_lightning.", "torch.nn.", "typing.")
"""What classes derive from that has no members which make groups."""

_OWN_OF_MODULES = frozenset("parameters __iter__ __getitem__ __getattr__ __getattribute__ __new__".split())
"""Members by which a module of torch is no module like others."""

_HOOKS = ("__getattribute__", "__new__")
"""Members by which reading another one may give anything."""

Function = ast.FunctionDef
_Bound = Function | ast.ClassDef
_Statement = _Bound | ast.Assign | ast.AnnAssign


def definition_of(roots: Sequence[str], name: str, *, called: bool) -> tuple[ListMaker, str] | None:
    """Find what is meant by `package.groups_of`, or by `package.Net.groups`, and its file; None for nothing certain.

    `called` tells `net.groups()` from `net.groups`, which has to be a property.
    """
    for root in roots:
        module, _, last = name.rpartition(".")
        found = _find(root, module, last) if module else None
        if found is not None and isinstance(found[1], ast.FunctionDef):
            file, function = found
            return _defined(file, "", function.name) if called and not function.decorator_list else None
        module, _, owner = module.rpartition(".")
        member = _member(root, module, owner, last) if module else None
        if member is not None and _is_read_so(member[2], called=called):
            return _defined(member[0], member[1], last)
    return None


def overriding(
    roots: Sequence[str], name: str, children: Mapping[str, Sequence[str]], *, called: bool
) -> Iterator[tuple[ListMaker, str]]:
    """Find the members by which descendants replace that of a class: `self.groups()` may mean any of them.

    `children` are qualified names of classes, by the last names of their bases.
    """
    class_name, _, member = name.rpartition(".")
    for root in roots:
        top = _find(root, *_split(class_name))
        for child in _descendants(class_name, children) if top is not None else ():
            file, node = _find(root, *_split(child)) or (None, None)
            if file is None or not isinstance(node, ast.ClassDef) or not _derives(file, node, top):
                continue
            own = _own(file, node, member)
            if own is not None and _is_read_so(own, called=called):
                yield _defined(file, node.name, member)


def may_lead_to(roots: Sequence[str], last: str, path: str, name: str) -> bool:
    """Tell whether `name` may mean what the file at the real `path` calls `last`, through whatever hands it on."""
    pending = {(root, *_split(name)) for root in roots}
    seen: set[tuple[str, str, str]] = set()
    while pending := pending - seen:
        seen |= pending
        pending = {one for root, module, bound in pending for one in _next(root, module, bound)}
        if any(bound == last and _is_file(root, module, path) for root, module, bound in seen | pending):
            return True
    return False


def _next(root: str, module: str, name: str) -> Iterator[tuple[str, str, str]]:
    """Yield where a module has a name from, or where its package has the module from."""
    file = _file(root, module) if module else None
    if file is not None:
        yield from ((root, *_split(origin)) for origin in file.origins(name, everywhere=True))
        return
    package, last = _split(module)
    around = _file(root, package) if package else None
    for origin in around.origins(last, everywhere=True) if around is not None else ():
        yield root, origin, name


def _is_file(root: str, module: str, path: str) -> bool:
    file = module_file(root, module) if module else None
    return file is not None and os.path.realpath(file) == path


def is_module_class(roots: Sequence[str], name: str) -> bool:
    """Tell a class that certainly makes modules which cannot be iterated, and whose `parameters()` is torch's."""
    for root in roots:
        found = _find(root, *_split(name))
        if found is not None:
            return _is_plain_module(*found)
    return False


def _is_plain_module(file: "File", node: "_Bound", steps: int = _MAX_STEPS) -> bool:
    if not isinstance(node, ast.ClassDef) or node.decorator_list or node.keywords or len(node.bases) != 1 or not steps:
        return False
    bound = set[str]().union(*map(_names, node.body))
    if bound & _OWN_OF_MODULES or not file.stored.isdisjoint(_OWN_OF_MODULES):
        return False
    from paramgroups.model.lightning_names import MODULE_BASES  # that `--help` need not load the model

    base = resolved(file, node.bases[0])
    above = _find(file.root, *_split(base)) if base not in MODULE_BASES else None
    return base in MODULE_BASES or (above is not None and _is_plain_module(*above, steps - 1))


def has_member(roots: Sequence[str], name: str) -> bool:
    """Tell whether a class of the tree, or one of the tree that it derives from, may have a member of its own."""
    owner, member = _split(name)
    pending = [found for root in roots if (found := _find(root, *_split(owner))) is not None][:1]
    for _ in range(_MAX_STEPS):
        classes = [(file, node) for file, node in pending if isinstance(node, ast.ClassDef)]
        if any(_binds(node, member) or member in file.stored for file, node in classes):
            return True
        bases = [(file, _split(resolved(file, base))) for file, node in classes for base in node.bases]
        pending = [found for file, base in bases if (found := _find(file.root, *base)) is not None]
    return False


def _binds(node: ast.ClassDef, member: str) -> bool:
    return any(member in _names(item) for item in node.body)


def _descendants(name: str, children: Mapping[str, Sequence[str]]) -> list[str]:
    """List the classes that seem to derive from one, by the last names of bases."""
    found: dict[str, None] = {}
    pending = [name]
    while pending:
        more = children.get(_split(pending.pop())[1], ())
        pending += (child for child in more if child not in found)
        found.update(dict.fromkeys(more))
    return [*found]


def _derives(file: "File", node: ast.ClassDef, top: "tuple[File, _Bound] | None") -> bool:
    """Tell whether a class has another one above it, as far as each base is the only one of the tree."""
    for _ in range(_MAX_STEPS):
        base = _base(file, node)
        if base is None or top is None:
            return False
        file, node = base
        if (file.path, node.name) == (top[0].path, top[1].name):
            return True
    return False


def _defined(file: "File", owner: str, name: str) -> tuple[ListMaker, str]:
    return ListMaker(module_name(file.path).removesuffix(".__init__"), owner, name), file.path


@dataclass(frozen=True)
class File:
    """The top level of a file."""

    path: str
    root: str
    module: str
    """With `__init__` written out."""
    tree: ast.Module
    imports: Sequence[tuple[str, str]]
    """The names that the imports at the top bind, each with what it stands for; `*` for all of a module."""

    @cached_property
    def stored(self) -> frozenset[str]:
        """The names of all attributes that something of the file stores."""
        attributes = (node for node in ast.walk(self.tree) if isinstance(node, ast.Attribute))
        return frozenset(node.attr for node in attributes if not isinstance(node.ctx, ast.Load))

    def bound(self, name: str) -> list[ast.stmt]:
        """List the statements that may give a name at the top its meaning."""
        return [node for node in self.tree.body if name in _names(node)]

    def means_builtin(self, name: str, function: str) -> bool:
        """Tell whether a name is that of a function of Python, and nothing at the top gives it another meaning."""
        return name == function and not self.bound(name) and not self.origins(name)

    def origins(self, name: str, *, everywhere: bool = False) -> list[str]:
        """List the qualified names that a name may be imported by: those that say so, then all stars.

        Imports under a condition count `everywhere`.
        """
        imports = self.every_import if everywhere else self.imports
        plain = [origin for bound, origin in imports if bound == name]
        return plain + [f"{origin.removesuffix('*')}{name}" for bound, origin in imports if bound == "*"]

    @cached_property
    def every_import(self) -> Sequence[tuple[str, str]]:
        """What imports bind anywhere in the file."""
        return _imported(ast.walk(self.tree), self.module)


@lru_cache(maxsize=32)
def _file(root: str, module: str) -> File | None:
    from paramgroups.gates.plain.parsing import parsed

    path = module_file(root, module)
    source = read(Path(path)) if path is not None else None
    tree = parsed(source) if isinstance(source, bytes) else None
    if path is None or tree is None:
        return None
    module = f"{module}.__init__" if path.endswith("__init__.py") else module
    return File(path, root, module, tree, _imported(tree.body, module))


def _imported(nodes: Iterable[ast.AST], module: str) -> list[tuple[str, str]]:
    from paramgroups.gates.plain.top_level import imported

    imports = (node for node in nodes if isinstance(node, ast.Import | ast.ImportFrom))
    return [one for node in imports for one in imported(node, module)]


def _find(root: str, module: str, name: str) -> tuple[File, _Bound] | None:
    """Find the function or class that a module calls by a name, in the module or where it has it from."""
    file, node = statement(root, module, name) or (None, None)
    return (file, node) if file is not None and isinstance(node, _Bound) else None


def statement(root: str, module: str, name: str, steps: int = _MAX_STEPS) -> tuple[File, _Statement] | None:
    """Find the one statement that gives a name of a module its meaning, in the module or where it has it from."""
    file = _file(root, module)
    if file is None or not steps:
        return None
    match file.bound(name):
        case [
            ast.FunctionDef()
            | ast.ClassDef()
            | ast.Assign(targets=[ast.Name()])
            | ast.AnnAssign(target=ast.Name()) as node
        ]:
            return file, node
        case [ast.ImportFrom()] | []:
            pass
        case _:
            return None
    found = [statement(root, *_split(origin), steps - 1) for origin in file.origins(name)]
    known = [one for one in found if one is not None]
    return known[0] if len(known) == 1 else None


def _member(root: str, module: str, owner: str, name: str) -> tuple[File, str, Function] | None:
    """Find the method or property that instances of a class have by a name: its own, or that of its nearest base."""
    file, node = _find(root, module, owner) or (None, None)
    below: list[File] = []
    for _ in range(_MAX_STEPS):
        if file is None or not isinstance(node, ast.ClassDef) or any(_binds(node, hook) for hook in _HOOKS):
            return None
        if _binds(node, name):
            function = _own(file, node, name)
            is_hidden = function is None or any(name in one.stored for one in below)
            return (file, node.name, function) if function is not None and not is_hidden else None
        below.append(file)
        file, node = _base(file, node) or (None, None)
    return None


def _own(file: File, node: ast.ClassDef, name: str) -> Function | None:
    """Find the method or property that a class defines by a name."""
    own = [item for item in node.body if name in _names(item)]
    is_plain = len(own) == 1 and name not in file.stored
    return own[0] if is_plain and isinstance(own[0], ast.FunctionDef) else None


def _base(file: File, node: ast.ClassDef) -> tuple[File, ast.ClassDef] | None:
    """Find the one class of the tree that a class derives from; the others have no members that make groups."""
    names = [name for name in (resolved(file, base) for base in node.bases) if not name.startswith(_STRANGERS)]
    found = _find(file.root, *_split(names[0])) if len(names) == 1 else None
    return (found[0], found[1]) if found is not None and isinstance(found[1], ast.ClassDef) else None


def resolved(file: File, node: ast.expr) -> str:
    """Resolve the name of a base; `?` where that is not certain."""
    path = ast.unparse(node.value if isinstance(node, ast.Subscript) else node)
    name, _, rest = path.partition(".")
    if any(isinstance(one, ast.ClassDef) for one in file.bound(name)):
        return f"{file.module.removesuffix('.__init__')}.{path}"
    origins = file.origins(name)
    origin = origins[0] if len(origins) == 1 else "?"
    return f"{origin}.{rest}" if rest else origin


def _is_read_so(function: Function, *, called: bool) -> bool:
    """Tell whether a method is called, and a property is not."""
    match function.decorator_list:
        case []:
            return called
        case [ast.Name(id="staticmethod" | "classmethod")]:
            return called
        case [ast.Name(id="property")]:
            return not called
        case _:
            return False


def _names(node: ast.stmt) -> set[str]:
    """Collect the names that a statement gives a meaning."""
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return {name}
        case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
            return {alias.asname or alias.name.partition(".")[0] for alias in aliases}
        case _:
            stored = {
                part.id for part in ast.walk(node) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)
            }
            defined = {part.name for part in ast.walk(node) if isinstance(part, _Bound | ast.AsyncFunctionDef)}
            return stored | defined


def _split(name: str) -> tuple[str, str]:
    module, _, last = name.rpartition(".")
    return module, last
