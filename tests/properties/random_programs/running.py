"""Execute a program in real torch, train its optimizer, and write down everything that can be seen of it."""

import contextlib
import io
import re
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from types import CodeType, ModuleType
from typing import Any

import torch
from torch import nn
from torch.nn.modules import module as torch_module

STEPS = 5
FILENAME = "<program>"
LABORATORY = "laboratory"
"""A module that programs import what is no matter of theirs from; it exists while they run."""
BUILDING = {"at construction", "at the edit"}
FRAME = """
from types import SimpleNamespace

log = []
cfg = {'lr': 0.05}
args = SimpleNamespace(lr=0.07)
flag = True
extra = {}
numbers = iter([0.11, 0.12, 0.13, 0.14])
"""
"""What programs read and write to besides their modules."""
NOTE = """
import sys

hidden = []


def note(value):
    hidden.append(value)
    seen = value if isinstance(value, (str, int, float, tuple)) else type(value).__name__
    sys._getframe(1).f_globals['log'].append(seen)
    return value
"""
"""A function that no reader of a program sees: it hands its argument on, and logs it.

`hidden` is what came through it.
"""
Options = dict[str, tuple[str, str]]


@dataclass
class Run:
    """What a program did."""

    raised: str | None = None
    where: str = ""
    line: int = field(default=0, compare=False)
    """Where the program stood when it raised."""
    groups: list[tuple[tuple[str, ...], Options]] = field(default_factory=list)
    defaults: Options = field(default_factory=dict)
    values: list[bytes] = field(default_factory=list)
    """The bits of every parameter after training, in order of creation."""
    log: list[str] = field(default_factory=list)
    printed: str = ""
    built: torch.optim.Optimizer | None = field(default=None, compare=False)

    def differences(self, other: "Run", *skipped: str) -> list[str]:
        """Name the fields that differ from those of another run."""
        if self.where and other.where and {self.where, other.where} == BUILDING:
            # What `add_param_group` raises may be raised by the constructor as well.
            skipped = (*skipped, "where")
        fields = ("raised", "where", "groups", "defaults", "values", "log", "printed")
        return [name for name in fields if name not in skipped and getattr(self, name) != getattr(other, name)]


def run(
    source: bytes, optimizer: str, around: Callable[[], contextlib.AbstractContextManager[Any]] | None = None
) -> Run:
    """Execute `source`, possibly inside of a context, and train what the expression `optimizer` then yields.

    Raises:
        SyntaxError: if it does not parse.
    """
    compiled = _compiled(source)
    result = Run()
    printed = io.StringIO()
    namespace: dict[str, Any] = {"__name__": "program", "print": _print}
    torch.manual_seed(0)
    with warnings.catch_warnings(), contextlib.redirect_stdout(printed), _parameters() as known:
        warnings.simplefilter("ignore")
        try:
            with _laboratory(), around() if around is not None else contextlib.nullcontext():
                exec(compiled, namespace)
                result.built = eval(optimizer, namespace)  # noqa: S307 - our own programs
        except Exception as error:  # noqa: BLE001 - whatever a program raises is its result
            result.raised = _message(error)
            result.where = "at construction" if _in_constructor(error) else "at the edit"
            result.line = _line(error)
        else:
            assert result.built is not None
            _observe(result, result.built, known)
            _train(result, result.built, known)
    result.values = [parameter.detach().numpy().tobytes() for parameter in known.values()]
    result.log = [str(entry) for entry in namespace.get("log", ())]
    result.printed = printed.getvalue()
    return result


@contextmanager
def _laboratory() -> Iterator[None]:
    sys.modules[LABORATORY] = module = ModuleType(LABORATORY)
    exec(FRAME + NOTE, vars(module))
    try:
        yield
    finally:
        del sys.modules[LABORATORY]


@cache
def _compiled(source: bytes) -> CodeType:
    return compile(source, FILENAME, "exec", dont_inherit=True)


@contextmanager
def _parameters() -> Iterator[dict[int, nn.Parameter]]:
    """Collect every parameter that modules register, in order; modules are made in this order before and after."""
    known: dict[int, nn.Parameter] = {}

    def note(_module: nn.Module, _name: str, parameter: nn.Parameter | None) -> None:
        if parameter is not None:
            known[id(parameter)] = parameter

    handle = torch_module.register_module_parameter_registration_hook(note)
    try:
        yield known
    finally:
        handle.remove()


def _observe(result: Run, optimizer: torch.optim.Optimizer, known: dict[int, nn.Parameter]) -> None:
    names = {identity: f"p{number}" for number, identity in enumerate(known)}
    groups: list[Any] = optimizer.param_groups
    for group in groups:
        if not isinstance(group, dict):
            result.groups.append((("no dict",), {}))
            continue
        params = group.get("params")
        # To look into a generator would drain it.
        listed = params if isinstance(params, list | tuple | nn.ParameterList) else []
        shown = {key: _plain(value) for key, value in group.items() if key != "params"}
        result.groups.append((tuple(names.get(id(p), "?") for p in listed), shown))
    result.defaults = {key: _plain(value) for key, value in optimizer.defaults.items()}


def _plain(value: Any) -> tuple[str, str]:
    # A dict may be a group itself, which holds what is compared elsewhere.
    return type(value).__name__, "" if isinstance(value, dict) else repr(value)


def _train(result: Run, optimizer: torch.optim.Optimizer, known: dict[int, nn.Parameter]) -> None:
    """Pull every parameter to a target of its own: no forward pass, and each has a gradient, sparse if it has to be."""
    random = torch.Generator().manual_seed(1)
    targets = [(p, torch.randn(p.shape, generator=random)) for p in known.values() if p.requires_grad]
    sparse = isinstance(optimizer, torch.optim.SparseAdam)

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = torch.zeros(())
        for parameter, target in targets:
            gap = parameter.detach() - target
            parameter.grad = (2 * gap).to_sparse() if sparse else 2 * gap
            loss = loss + (gap * gap).sum()
        return loss

    where = "in the first zero_grad()"
    try:
        for _ in range(STEPS):
            closure()
            where = "in the first optimizer.step()" if where == "in the first zero_grad()" else "after the first step"
            if isinstance(optimizer, torch.optim.LBFGS):
                optimizer.step(closure)  # type: ignore[no-untyped-call]
            else:
                optimizer.step()
    except Exception as error:  # noqa: BLE001 - as above
        result.raised, result.where = _message(error), where


def _message(error: Exception) -> str:
    """Print an error, without the `id()` of what `state_dict()` does not find."""
    return re.sub(r"\d{9,}", "...", "".join(traceback.format_exception_only(error)).strip())


def _print(*values: object) -> None:
    """Print groups with their keys in one order: a fix may write an option before those that the constructor adds."""
    shown = (dict(sorted(value.items())) if isinstance(value, dict) else value for value in values)
    sys.stdout.write(f"{' '.join(map(str, shown))}\n")


def _line(error: Exception) -> int:
    lines = [number for frame, number in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename == FILENAME]
    return lines[-1] if lines else 0


def _in_constructor(error: Exception) -> bool:
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    return any(f.f_code.co_name == "__init__" and "/torch/optim/" in f.f_code.co_filename for f in frames)
