"""Which calls may make a learning rate scheduler, told without libcst: sound, not precise."""

import ast
from functools import cached_property

from paramgroups.gates.methods.value_parts import UnclearError
from paramgroups.gates.plain.nodes import arguments_of
from paramgroups.gates.plain.origins import LIBRARIES, Origins
from paramgroups.tree import Tree

_PLATEAUS = frozenset({"ReduceLROnPlateau", "get_reduce_on_plateau_schedule"})
_OTHERS = frozenset({"LinearWarmupCosineAnnealingLR", "SWALR", "_LRScheduler"})


class Schedulers:
    """The names by which one file can make a scheduler."""

    def __init__(self, origins: Origins, tree: Tree | None) -> None:
        """Take classes of other files from the tree; None while it is not known yet, and may hold any."""
        self._origins = origins
        self._tree = tree

    def plateau(self, call: ast.Call) -> bool | None:
        """Tell whether a call may make a scheduler that follows a metric; None for what makes no scheduler.

        Classes of this file are not looked at. Raises UnclearError where only the tree can tell.
        """
        if isinstance(call.func, ast.Call):
            return False if self._may_look_up(call.func) else None
        found = {self._named(name, call) for name in self._origins.of(call.func)}
        return True if True in found else False if False in found else None

    def _may_look_up(self, call: ast.Call) -> bool:
        """Tell whether a call may be `getattr(lr_scheduler, name)`."""
        if not any(_last(name) == "getattr" for name in self._origins.of(call.func)):
            return False
        owners = self._origins.of(call.args[0]) if call.args else set()
        return not owners or any("lr_scheduler" in name or name.startswith("builtins.") for name in owners)

    @cached_property
    def _classes(self) -> dict[str, list[str]]:
        """The classes of other files by their last names."""
        found: dict[str, list[str]] = {}
        for name in self._tree.bases if self._tree is not None else ():
            found.setdefault(_last(name), []).append(name)
        return found

    def _named(self, name: str, call: ast.Call) -> bool | None:
        if self._tree is None and self._may_be_anything(name):
            raise UnclearError
        last = _last(name)
        ancestors_of = Tree().ancestors if self._tree is None else self._tree.ancestors
        derived = [ancestors_of(other) for other in self._classes.get(last, ())]
        schedulers = [ancestors for ancestors in derived if any(_is_scheduler(one) for one in ancestors)]
        if last in _PLATEAUS or any(_last(one) in _PLATEAUS for ancestors in schedulers for one in ancestors):
            return True
        if last == "get_scheduler":
            arguments = arguments_of(call)
            return any(isinstance(one, ast.Constant) and one.value == "reduce_lr_on_plateau" for one in arguments)
        is_function = last.startswith("get_") and "schedule" in last
        return False if is_function or schedulers or _is_scheduler(name) else None

    def _may_be_anything(self, name: str) -> bool:
        """Tell whether the tree may tell of a class by this name, which is spelt like one."""
        last = _last(name)
        return last[:1].isupper() and (last in self._origins.classes or not name.startswith((*LIBRARIES, "builtins.")))


def _is_scheduler(name: str) -> bool:
    """Tell the name of a class of torch, or of one derived from it; `.StepLR` may be one in torch itself."""
    owner, _, last = name.rpartition(".")
    return last in _OTHERS or (last[:1].isupper() and (not owner.strip(".") or owner.endswith("lr_scheduler")))


def _last(name: str) -> str:
    return name.rpartition(".")[2]
