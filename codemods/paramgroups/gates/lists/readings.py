"""What single expressions of a params argument say, told without libcst."""

import ast
from collections.abc import Iterator
from functools import lru_cache

from paramgroups.gates.plain.file_bindings import is_number
from paramgroups.gates.plain.origins import last_name
from paramgroups.model.optimizers import misspelt_option
from paramgroups.model.torch_optimizers import TORCH_OPTIMIZERS
from paramgroups.syntax.source.plain_nodes import walk

_ITERATING = frozenset("list tuple set frozenset sorted iter chain from_iterable filter map".split())
"""Functions that iterate over what they are called with."""


def is_item_of(node: ast.expr, owner: ast.expr) -> bool:
    """Tell `g[0]` for `g`."""
    return (
        isinstance(node, ast.Subscript)
        and isinstance(owner, ast.Name)
        and isinstance(node.value, ast.Name)
        and node.value.id == owner.id
        and is_number(node.slice)
    )


def iterated(node: ast.expr) -> Iterator[ast.expr]:
    """Yield what an expression iterates over, and more of the same: whatever a function is called with by its place."""
    for part in walk(node):
        match part:
            case ast.comprehension(iter=source) | ast.Starred(value=source):
                yield source
                yield from source.elts if isinstance(source, ast.List | ast.Tuple) else ()
            case ast.Call(func=ast.Name() | ast.Attribute(), args=arguments) if last_name(part.func) in _ITERATING:
                for argument in arguments:
                    yield argument
                    yield from argument.elts if isinstance(argument, ast.List | ast.Tuple) else ()
            case _:
                pass


def mentions(node: ast.expr, name: str) -> bool:
    """Tell whether an expression names a variable."""
    return any(isinstance(part, ast.Name) and part.id == name for part in walk(node))


def pairs_of(node: ast.expr) -> list[tuple[str, ast.expr]] | None:
    """List the keys and values of a group dict that are written out; None for anything else."""
    match node:
        case ast.Dict(keys=keys, values=values):
            pairs = zip(keys, values, strict=True)
            return [(k.value, v) for k, v in pairs if isinstance(k, ast.Constant) and isinstance(k.value, str)]
        case ast.Call(keywords=keywords):
            return [(keyword.arg, keyword.value) for keyword in keywords if keyword.arg is not None]
        case ast.NamedExpr(value=value):
            return pairs_of(value)
        case _:
            return None


@lru_cache(maxsize=256)
def is_misspelt(key: str) -> bool:
    """Tell whether some class has an option that may be meant by a key; what is told of others is told of SGD too."""
    return any(misspelt_option(optimizer, key) is not None for optimizer in TORCH_OPTIMIZERS.values())


def terms_of(node: ast.expr) -> list[ast.expr]:
    """List what `a + b`, or a call of `sum`, adds; nothing for anything else."""
    match node:
        case ast.BinOp(left=left, right=right):
            return [*(terms_of(left) or [left]), *(terms_of(right) or [right])]
        case ast.Call(args=[ast.List(elts=terms) | ast.Tuple(elts=terms), *_]) if last_name(node.func) == "sum":
            return terms
        case ast.Call(args=[ast.ListComp(elt=item) | ast.GeneratorExp(elt=item), *_]) if last_name(node.func) == "sum":
            return [item]
        case _:
            return []
