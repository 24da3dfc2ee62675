"""Iterators of a program that its new text makes lists of: what went through them before leaves them as they were."""

import ast
from collections.abc import Iterator

from properties.random_programs.gone import statements


def with_lists(before: bytes, after: bytes) -> bytes:
    """Make a list of each iterator that has a name, where the new text says `name = list(…)` of the very same."""
    made = {_shown(name, value) for name, value in _assigned(after)}
    made -= {_shown(name, value) for name, value in _assigned(before)}
    lines = before.splitlines(keepends=True)
    for name, value in reversed([*_assigned(before)]):
        way = next((one for one in _lists(value) if _shown(name, one) in made), None)
        if way is None:
            continue
        assert value.end_lineno is not None
        assert value.end_col_offset is not None
        # The parentheses of a generator expression are a part of it.
        cut, opened, closed = (1, b"[", b"]") if isinstance(way, ast.ListComp) else (0, b"list(", b")")
        for line, start, end, text in (
            (value.end_lineno - 1, value.end_col_offset - cut, value.end_col_offset, closed),
            (value.lineno - 1, value.col_offset, value.col_offset + cut, opened),
        ):
            lines[line] = lines[line][:start] + text + lines[line][end:]
    return b"".join(lines)


def _assigned(source: bytes) -> Iterator[tuple[str, ast.expr]]:
    """Yield the plain assignments of a program, in their order."""
    for statement in statements(source):
        match statement:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
            ):
                yield name, value
            case _:
                pass


def _lists(value: ast.expr) -> Iterator[ast.expr]:
    """Yield the ways to write a list of what an iterator yields."""
    yield ast.Call(ast.Name("list", ast.Load()), [value], [])
    if isinstance(value, ast.GeneratorExp):
        yield ast.ListComp(value.elt, value.generators)


def _shown(name: str, value: ast.expr) -> str:
    return f"{name} = {ast.dump(value)}"
