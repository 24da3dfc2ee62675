"""Variables of files that hold optimizer classes, and tables of them: `Made = optim.Adam`, `{'adam': optim.Adam}`."""

import ast
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from paramgroups.tree import split_key
from paramgroups.workspace.definitions import File, resolved, statement


@dataclass(frozen=True, slots=True)
class ClassVariable:
    """A variable at the top of a file that stands for one of some classes, or looks one up."""

    name: str
    """The qualified name, where it is defined."""
    file: str
    classes: tuple[str, ...]
    is_table: bool


def class_variable(roots: Sequence[str], name: str, optimizers: Collection[str]) -> ClassVariable | None:
    """Find the variable that a called name means, `project.config.TABLE['adam']` too, if all it may be are optimizers.

    Nothing is said of what other statements may do to it.
    """
    from paramgroups.gates.others.descent import is_optimizer

    variable, key = split_key(name)
    module, _, last = variable.rpartition(".")
    for root in roots:
        file, node = statement(root, module, last) or (None, None)
        if file is None or not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
            continue
        values = [node.value] if key is None else _looked_up(file, node.value, key)
        classes = [one for value in values for one in _classes(file, value)]
        if not classes or not all(is_optimizer(one) or one in optimizers for one in classes):
            return None
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        assert isinstance(target, ast.Name)
        defined = f"{file.module.removesuffix('.__init__')}.{target.id}"
        return ClassVariable(defined, file.path, tuple(dict.fromkeys(classes)), key is not None)
    return None


def _classes(file: File, value: ast.expr) -> Iterable[str]:
    """Name the classes that an expression may be; `?` for what is not certain."""
    match value:
        case ast.Name() | ast.Attribute():
            yield resolved(file, value) if len(file.bound(_root(value))) == 1 else "?"
        case ast.IfExp(body=first, orelse=second):
            yield from _classes(file, first)
            yield from _classes(file, second)
        case ast.Call(func=ast.Name() | ast.Attribute() as function, args=[bound], keywords=keywords) if (
            resolved(file, function) == "functools.partial"
        ):
            is_open = all(keyword.arg is not None and "params" not in keyword.arg for keyword in keywords)
            yield from _classes(file, bound) if is_open else ["?"]
        case _:
            yield "?"


def _root(value: ast.expr) -> str:
    while isinstance(value, ast.Attribute):
        value = value.value
    return value.id if isinstance(value, ast.Name) else ""


def _looked_up(file: File, table: ast.expr, key: str) -> list[ast.expr]:
    """List what a key gives, or any where it is not known; nothing for what is no dict that is written out."""
    match table:
        case ast.Dict(keys=keys, values=values):
            pairs = list(zip(keys, values, strict=True))
        case ast.Call(func=ast.Name() as function, args=[], keywords=keywords) if file.means_builtin(
            function.id, "dict"
        ):
            pairs = [(ast.Constant(word.arg) if word.arg is not None else None, word.value) for word in keywords]
        case _:
            return []
    if any(one is None for one, _ in pairs):
        return []
    return [value for one, value in pairs if not key or not isinstance(one, ast.Constant) or one.value == key]
