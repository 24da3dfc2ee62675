"""What paramgroups must know of an optimizer class: its options, which of them a keyword may set, when steps fail."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum


class Check(Enum):
    """Which literal values the constructor certainly takes as a keyword.

    Group options are never validated by torch, keywords are: so a value moves into a keyword only if it passes.
    """

    NONNEGATIVE = "a number of at least 0"
    POSITIVE = "a number above 0"
    NUMBER = "a number"
    FRACTION = "a number from 0 to 1"
    BETAS = "a tuple of two floats in [0, 1)"
    FLAG = "True or False"
    NEVER = "nothing: the keyword and the group option differ, or its checks are not modelled"

    @property
    def is_range(self) -> bool:
        """Whether the constructor refuses numbers outside of a range."""
        return self in {Check.NONNEGATIVE, Check.POSITIVE, Check.FRACTION}

    def passes(self, value: object) -> bool:
        """Tell whether the constructor takes `value`, given as a Python literal."""
        match self:
            case Check.NEVER:
                return False
            case Check.FLAG:
                return isinstance(value, bool)
            case Check.BETAS:
                return (
                    isinstance(value, tuple)
                    and len(value) == 2
                    and all(isinstance(beta, float) and 0 <= beta < 1 for beta in value)
                )
            case _:
                return _is_number(value) and self._in_range(value)

    def _in_range(self, value: object) -> bool:
        assert isinstance(value, int | float)
        match self:
            case Check.NONNEGATIVE:
                return value >= 0
            case Check.POSITIVE:
                return value > 0
            case Check.FRACTION:
                return 0 <= value <= 1
            case _:
                return True


def _is_number(value: object) -> bool:
    # An int may be too large for a float, and then torch's arithmetic fails later.
    return isinstance(value, int | float) and not isinstance(value, bool) and -1e300 < value < 1e300


@dataclass(frozen=True, slots=True)
class Option:
    """One argument of a constructor, which is also a key of every group."""

    name: str
    default: object
    position: int | None
    """Position in a call, where `params` is 0; None if keyword only."""
    check: Check
    since: str
    """First torch release that was seen to have it."""


@dataclass(frozen=True, slots=True)
class OptimizerClass:
    """One optimizer class, or the classes of which a call constructs one."""

    name: str
    since: str
    options: tuple[Option, ...]
    first: str = "params"
    """The name of the params argument; empty where the classes of a set differ in it."""
    certain: bool = True
    """Whether it is one class of torch.optim, so that its keywords and attributes are known."""
    inspects: bool = False
    """Whether its constructor looks at its params or groups by itself, so that nobody knows what it makes of them."""
    inspects_with: frozenset[str] = frozenset()
    """Arguments that make it so."""
    alternatives: "tuple[OptimizerClass, ...]" = ()
    """The classes that a call may mean, where there are several."""
    one_group: bool = False
    """Whether the class takes a single group only (LBFGS)."""
    checks_params: bool = False
    """Whether the constructor checks dimensions or layouts of parameters, which `add_param_group` does not."""
    reads: tuple[str, ...] = ()
    """Group keys in the order in which the first step of a group with gradients reads them."""
    reads_when_shared: tuple[str, ...] = ()
    """The same for a group whose params an earlier group has updated, so that their state exists."""
    reads_when_empty: tuple[str, ...] = ()
    """The same for a group whose params are spent by then, as a generator is after `zero_grad()`."""

    @property
    def classes(self) -> "tuple[OptimizerClass, ...]":
        """The classes that a call may mean: the alternatives, or this one."""
        return self.alternatives or (self,)

    @property
    def is_of_torch(self) -> bool:
        """Whether it certainly is a class of torch.optim, whichever the call means."""
        return all(one.certain for one in self.classes)

    def option(self, name: str) -> Option | None:
        """Look up an option by name."""
        return next((option for option in self.options if option.name == name), None)

    def takes_keyword(
        self, name: str, value: object, given: Mapping[str, object], target: tuple[int, int] | None = None
    ) -> bool:
        """Tell whether `name=value` is certainly legal and means the same as the group option; only if it is `certain`.

        `value` is a Python literal; `given` maps the other options in the call to their literals (or to a
        marker that is no literal, where the value is not known). `target` is the oldest release that has to know it.
        """
        option = self.option(name) if self.certain else None
        oldest = f"{target[0]}.{target[1]}.0" if target is not None else "2.0.0"
        if option is None or not option.check.passes(value) or _newer(option.since, max_of(self.since, oldest)):
            return False
        if self.name == "SGD" and name in {"momentum", "dampening", "nesterov"}:
            # SGD checks the three together; only without nesterov is every combination legal.
            return value is False if name == "nesterov" else given.get("nesterov", False) is False
        return True

    def first_missing(self, present: set[str], *, spent: bool, shared: bool) -> str | None:
        """Name the key at which the first step fails for a raw group that holds only `present`.

        `spent` says that its params are a drained generator, `shared` that another group holds them too.
        """
        order = self.reads_when_empty if spent else self.reads_when_shared if shared else self.reads
        return next((key for key in order if key not in present), None)

    def may_miss(self, present: set[str], *, spent: bool, shared: bool) -> frozenset[str | None]:
        """Answer `first_missing` for each class that is meant; an answer is `...` where the step is not known."""
        if self.alternatives:
            answers = (one.may_miss(present, spent=spent, shared=shared) for one in self.alternatives)
            return frozenset[str | None]().union(*answers)
        return frozenset({self.first_missing(present, spent=spent, shared=shared) if self.reads else "..."})

    @property
    def is_torch(self) -> bool:
        """Whether only classes of torch.optim are meant."""
        return all(one.certain for one in self.alternatives) if self.alternatives else self.certain

    @property
    def lone(self) -> str:
        """The name of the class that takes one group only."""
        return next((one.name for one in self.alternatives if one.one_group), self.name)


_SPELLINGS = {"learning_rate": "lr", "lrate": "lr"} | dict.fromkeys(
    ("wd", "weightdecay", "weight_decay_rate"), "weight_decay"
)


def misspelt_option(optimizer: OptimizerClass, name: str) -> str | None:
    """Return the option that is meant by a key that the class does not know; None for keys of the user's own."""
    if optimizer.alternatives:
        answers = {misspelt_option(one, name) for one in optimizer.alternatives}
        return answers.pop() if len(answers) == 1 else None
    if optimizer.option(name) is not None or name in _FOREIGN_KEYS:
        return None
    meant = _SPELLINGS.get(name.lower())
    if meant is None and optimizer.certain:
        options = [option.name for option in optimizer.options if len(option.name) > 3]
        meant = next(iter(get_close_matches(name, options, n=1, cutoff=0.85)), None)
    return meant if meant is not None and optimizer.option(meant) is not None else None


_FOREIGN_KEYS = frozenset({"params", "name", "initial_lr", "base_lr", "max_lr", "min_lr", "lr_scale", "lr_mult"})
"""Keys that schedulers and users keep in groups."""


def _parts(release: str) -> tuple[int, ...]:
    return tuple(int(part) for part in release.split("."))


def _newer(release: str, other: str) -> bool:
    return _parts(release) > _parts(other)


def max_of(release: str, other: str) -> str:
    """Return the later of two releases."""
    return release if _newer(release, other) else other
