"""Tell in which part of a program an exception was raised."""

import ast
import traceback
from types import FrameType, TracebackType

import torch


def raised_at(tb: TracebackType | None, source: bytes, file: str) -> str:
    """Tell whether a construction raised, its arguments included, or a statement behind one, or a scheduler."""
    frames = list(traceback.walk_tb(tb))
    if any(frame.f_code.co_filename.endswith("/torch/optim/lr_scheduler.py") for frame, _ in frames):
        return "where the scheduler is made"
    inside = any(f.f_code.co_name == "__init__" and "/torch/optim/" in f.f_code.co_filename for f, _ in frames)
    own = [(frame, line) for frame, line in frames if frame.f_code.co_filename == file]
    # `Adam(a.parameters() + b.parameters())` raises before the constructor is entered.
    before = bool(own) and own[-1] == frames[-1] and _constructs(ast.parse(source), *own[-1])
    if inside or before:
        return "at construction"
    return "at the edit" if own and _holds_optimizer(own[-1][0]) else "before the construction"


def _holds_optimizer(frame: FrameType) -> bool:
    """Tell whether an optimizer has been made, and stored in a variable, an attribute or a container."""
    values = [*frame.f_globals.values(), *frame.f_locals.values()]
    inner = [part for value in values for part in getattr(value, "__dict__", {}).values()]
    held = [part for value in (*values, *inner) for part in _parts(value)]
    return any(isinstance(value, torch.optim.Optimizer) for value in held)


def _parts(value: object) -> list[object]:
    match value:
        case list() | tuple():
            return [value, *value]
        case dict():
            return [value, *value.values()]
        case _:
            return [value]


def _constructs(tree: ast.Module, frame: FrameType, line: int) -> bool:
    """Tell whether the innermost statement on `line` calls an optimizer class."""
    around = [n for n in ast.walk(tree) if isinstance(n, ast.stmt) and n.lineno <= line <= (n.end_lineno or n.lineno)]
    statement = max(around, key=lambda node: node.lineno)
    calls = (node.func for node in ast.walk(statement) if isinstance(node, ast.Call))
    return any(_is_optimizer(func, frame) for func in calls if isinstance(func, ast.Name | ast.Attribute))


def _is_optimizer(func: ast.expr, frame: FrameType) -> bool:
    try:
        found = eval(ast.unparse(func), frame.f_globals, frame.f_locals)  # noqa: S307 - the programs are ours
    except Exception:  # noqa: BLE001 - a name that is not bound yet, say
        return False
    return isinstance(found, type) and issubclass(found, torch.optim.Optimizer)
