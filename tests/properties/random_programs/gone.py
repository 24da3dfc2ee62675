"""Which statements of a program no longer stand in what was made of it: the places of what was repaired or folded."""

import ast
import dis
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from types import FrameType
from typing import cast

from properties.random_programs.running import FILENAME

EDITS = {"param_groups", "add_param_group", "defaults"}
"""Attributes that edits name."""
ALIASES = set("g group param_group p rate gs pg first last same alias".split())
"""Names that programs have for groups, and lists of them."""


@dataclass(frozen=True)
class Place:
    """Where a statement begins and ends, of a compound one the header; columns count bytes from 0."""

    begin: tuple[int, int]
    end: tuple[int, int]


@dataclass(frozen=True)
class Gone:
    """The statements that are gone."""

    places: tuple[Place, ...]
    more_than_edits: bool
    """Whether there is one that does not name groups: the construction, or what it is made of."""

    def holds(self, frame: FrameType) -> bool:
        """Tell whether a frame of the program stands in one of them."""
        at = place_of(frame)
        return at is not None and any(place.begin <= at < place.end for place in self.places)


class Everything(Gone):
    """All statements, whether they are gone or not."""

    def __init__(self) -> None:
        super().__init__((), more_than_edits=True)

    def holds(self, frame: FrameType) -> bool:
        """Tell whether a frame is one of the program."""
        return frame.f_code.co_filename == FILENAME


def gone(before: bytes, after: bytes, others: Collection[str] = ()) -> Gone:
    """Compare two programs, statement by statement; of two alike the later one is taken to have stayed.

    `others` are names of further optimizers.
    """
    old, new = list(statements(before)), list(statements(after))
    old_texts, new_texts = [[*map(_text, reversed(statements))] for statements in (old, new)]
    blocks = SequenceMatcher(None, old_texts, new_texts, autojunk=False).get_matching_blocks()
    kept = {len(old) - 1 - index for block in blocks for index in range(block.a, block.a + block.size)}
    lost = [statement for index, statement in enumerate(old) if index not in kept]
    made = [statement for statement in lost if not _edits(statement) and not _stores(statement, others)]
    return Gone(tuple(map(_place, lost)), more_than_edits=bool(made))


def stays(before: bytes, after: bytes, line: int) -> bool:
    """Tell whether the simple statement on a line of a program stands in the new text as well."""
    places = gone(before, after).places
    return _simple(before, line) is not None and not any(place.begin[0] <= line <= place.end[0] for place in places)


def without(source: bytes, line: int) -> bytes:
    """Put `pass` in the place of the simple statement on a line."""
    statement = _simple(source, line)
    assert statement is not None
    assert statement.end_lineno is not None
    assert statement.end_col_offset is not None
    lines = source.splitlines(keepends=True)
    head = lines[statement.lineno - 1][: statement.col_offset]
    tail = lines[statement.end_lineno - 1][statement.end_col_offset :]
    return b"".join([*lines[: statement.lineno - 1], head + b"pass" + tail, *lines[statement.end_lineno :]])


def _simple(source: bytes, line: int) -> ast.stmt | None:
    """Return the simple statement on a line, if it is the only one there."""
    found = [
        one
        for one in statements(source)
        if not hasattr(one, "body") and one.lineno <= line <= (one.end_lineno or one.lineno)
    ]
    return found[0] if len(found) == 1 else None


def place_of(frame: FrameType) -> tuple[int, int] | None:
    """Tell where a frame of the program stands; None for a frame of something else."""
    if frame.f_code.co_filename != FILENAME:
        return None
    line, _, column, _ = list(frame.f_code.co_positions())[frame.f_lasti // 2]
    return cast("int", line), cast("int", column)


def not_iterable(frame: FrameType, name: str) -> TypeError:
    """Make the error of Python for something without `__iter__`, where a frame iterates over it."""
    behind_star = is_behind_star(frame)
    return TypeError(
        f"Value after * must be an iterable, not {name}" if behind_star else f"'{name}' object is not iterable"
    )


def is_behind_star(frame: FrameType) -> bool:
    """Tell whether a frame unpacks something into a list or a set."""
    return dis.opname[frame.f_code.co_code[frame.f_lasti]] in {"LIST_EXTEND", "SET_UPDATE"}


def calls_with_star(frame: FrameType, source: bytes) -> bool:
    """Tell whether a frame of the program calls something with a list in which parameters stand behind a star."""
    at = place_of(frame)
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    arguments = [value for call in calls if (call.lineno, call.col_offset) == at for value in _arguments(call)]
    items = [item for value in arguments if isinstance(value, ast.List) for item in value.elts]
    return any(isinstance(item, ast.Starred) and ast.unparse(item).endswith("parameters()") for item in items)


def _arguments(call: ast.Call) -> list[ast.expr]:
    return [*call.args, *(keyword.value for keyword in call.keywords)]


def statements(source: bytes) -> Iterator[ast.stmt]:
    """Yield all statements in their order, each before those inside of it."""
    nodes: list[ast.AST] = [ast.parse(source)]
    while nodes:
        node = nodes.pop()
        if isinstance(node, ast.stmt):
            yield node
        nodes += reversed(list(ast.iter_child_nodes(node)))


def _own(statement: ast.stmt) -> list[ast.AST]:
    """List the parts of a statement that are no statements, and hold none."""
    inside = (ast.stmt, ast.excepthandler, ast.match_case)
    return [child for child in ast.iter_child_nodes(statement) if not isinstance(child, inside)]


def _text(statement: ast.stmt) -> str:
    name = getattr(statement, "name", "")
    return " ".join([type(statement).__name__, name, *map(ast.dump, _own(statement))])


def _edits(statement: ast.stmt) -> bool:
    """Tell an edit of groups, or the header of a loop over them."""
    nodes = [node for part in _own(statement) for node in ast.walk(part)]
    if EDITS & {node.attr for node in nodes if isinstance(node, ast.Attribute)} or isinstance(statement, ast.For):
        return True
    changed: list[ast.AST] = []
    match statement:
        case ast.Assign(targets=targets):
            changed += targets
        case ast.AugAssign(target=target) | ast.AnnAssign(target=target):
            changed.append(target)
        case ast.Expr(value=ast.Call(func=ast.Attribute() as method)):
            changed.append(method)
    return any(_is_alias(getattr(node, "value", None)) for node in changed)


def _is_alias(node: object) -> bool:
    """Tell `g`, and `gs[0]`."""
    while isinstance(node, ast.Subscript):
        node = node.value
    return isinstance(node, ast.Name) and node.id in ALIASES


def _stores(statement: ast.stmt, names: Collection[str]) -> bool:
    targets = statement.targets if isinstance(statement, ast.Assign) else []
    return any(isinstance(target, ast.Name) and target.id in names for target in targets)


def _place(statement: ast.stmt) -> Place:
    body = getattr(statement, "body", None)
    first = body[0] if isinstance(body, list) and body and isinstance(body[0], ast.stmt) else None
    end = (first.lineno, first.col_offset) if first is not None else (statement.end_lineno, statement.end_col_offset)
    return Place((statement.lineno, statement.col_offset), cast("tuple[int, int]", end))
