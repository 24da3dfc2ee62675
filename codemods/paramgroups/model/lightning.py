"""What Lightning 2.6.6 makes of the return value of `configure_optimizers`, step by step as its own code does."""

from collections.abc import Iterable
from collections.abc import Sequence as Seq
from dataclasses import dataclass
from enum import Enum, auto

from paramgroups.model.returns import (
    Choice,
    Constant,
    Entry,
    Foreign,
    Mapping,
    Optimizer,
    Returned,
    Scheduler,
    Sequence,
    Unknown,
    is_none,
)

CONFIG_KEYS = ("optimizer", "lr_scheduler", "monitor")
"""The keys of the dict itself."""
SCHEDULER_KEYS = ("scheduler", "name", "interval", "frequency", "reduce_on_plateau", "monitor", "strict")
"""The keys of the dict under `lr_scheduler`: the fields of Lightning's `LRSchedulerConfig`."""
_MANUAL_KEYS = frozenset({"reduce_on_plateau", "monitor", "strict"})


class Trouble(Enum):
    """What Lightning raises an error about."""

    SHAPE = auto()
    PART = auto()
    """Something else where an optimizer or a scheduler belongs."""
    NO_OPTIMIZER = auto()
    NO_SCHEDULER = auto()
    INTERVAL = auto()
    FREQUENCY = auto()
    UNEXPECTED_KEY = auto()
    NO_MONITOR = auto()
    DETACHED = auto()
    SEVERAL = auto()
    OPTIMIZER_IDX = auto()
    EMPTY = auto()


@dataclass(frozen=True, slots=True)
class Config:
    """A scheduler as Lightning will step it; fields that the source does not tell are None."""

    scheduler: Returned
    options: tuple[tuple[str, Returned], ...] = ()


@dataclass(frozen=True, slots=True)
class Dropped:
    """A key that Lightning leaves out, with a warning."""

    owner: Mapping
    key: str
    inner: bool
    """Whether it stands in the dict of a scheduler."""

    @property
    def is_turn(self) -> bool:
        """Whether it is the `frequency` of an optimizer, by which Lightning 1 took turns."""
        schedules = any("sched" in entry.key for entry in self.owner.entries)
        return self.key == "frequency" and not self.inner and not schedules


@dataclass(frozen=True, slots=True)
class Accepted:
    """Lightning takes it."""

    optimizers: tuple[Returned, ...]
    configs: tuple[Config, ...]
    dropped: tuple[Dropped, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    """Lightning raises an error, when training starts or in it."""

    trouble: Trouble
    error: str
    """As Python prints it; its first sentence, where it goes on."""
    dropped: tuple[Dropped, ...] = ()


@dataclass(frozen=True, slots=True)
class Unsure:
    """It depends on what the source does not tell."""

    dropped: tuple[Dropped, ...] = ()


Verdict = Accepted | Rejected | Unsure

_UNKNOWN_CONFIGURATION = "MisconfigurationException: Unknown configuration for model optimizers."
_MONITOR_OUTSIDE = (
    "MisconfigurationException: `configure_optimizers` must include a monitor when a `ReduceLROnPlateau` "
    "scheduler is used."
)
_MONITOR_INSIDE = (
    "MisconfigurationException: The lr scheduler dict must include a monitor when a `ReduceLROnPlateau` "
    "scheduler is used."
)
_SEVERAL = "RuntimeError: Training with multiple optimizers is only supported with manual optimization."
_DETACHED = (
    "MisconfigurationException: Some schedulers are attached with an optimizer that wasn't returned from "
    "`configure_optimizers`."
)
_NO_SCHEDULER = (
    'MisconfigurationException: The lr scheduler dict must have the key "scheduler" with its item being an lr scheduler'
)


class _StopError(Exception):
    """Ends the reading: an error of Lightning, or the end of what can be told."""

    def __init__(self, trouble: Trouble | None = None, error: str = "") -> None:
        super().__init__(error)
        self.trouble = trouble
        self.error = error


def configured(value: Returned, *, automatic: bool) -> Verdict:
    """Tell what Lightning does with a value that holds no choices; `automatic` is `automatic_optimization`."""
    reader = _Reader(automatic)
    try:
        return reader.read(value)
    except _StopError as stop:
        if stop.trouble is None:
            return Unsure(tuple(reader.dropped))
        return Rejected(stop.trouble, stop.error, tuple(reader.dropped))


class _Reader:
    def __init__(self, automatic: bool) -> None:
        self.automatic = automatic
        self.dropped: list[Dropped] = []

    def read(self, value: Returned) -> Verdict:
        if is_none(value):
            # Lightning warns, and trains nothing.
            return Accepted((), ())
        optimizers, schedulers, monitor = self._parts(value)
        read = self._automatic if self.automatic else self._manual
        configs = tuple(read(scheduler, monitor) for scheduler in schedulers)
        if self.automatic and len(optimizers) > 1:
            raise _StopError(Trouble.SEVERAL, _SEVERAL)
        for config in configs:
            self._check_attached(config.scheduler, optimizers)
        for optimizer in optimizers:
            if not _certainly(_is_optimizer(optimizer)):
                raise _StopError(Trouble.PART, f"AttributeError: '{_type(optimizer)}' object has no attribute 'state'")
        if self.automatic:
            if not optimizers:
                raise _StopError(Trouble.EMPTY, "IndexError: list index out of range")
            for config in configs:
                _check_frequency(config)
        return Accepted(tuple(optimizers), configs, tuple(self.dropped))

    def _parts(self, value: Returned) -> tuple[Seq[Returned], Seq[Returned], Returned | None]:
        """Take the optimizers, the schedulers and the metric out, as `_configure_optimizers` does."""
        if isinstance(value, Unknown | Choice):
            raise _StopError
        if isinstance(value, Optimizer):
            return (value,), (), None
        if isinstance(value, Mapping):
            return self._mapping_parts(value)
        if not isinstance(value, Sequence):
            raise _StopError(Trouble.SHAPE, _UNKNOWN_CONFIGURATION)
        if len(value.items) == 2 and _certainly(_is_list_of_optimizers(value.items[0])):
            first, second = value.items
            assert isinstance(first, Sequence)
            if isinstance(second, Unknown | Choice):
                raise _StopError
            schedulers = second.items if isinstance(second, Sequence) and second.is_list else (second,)
            return first.items, schedulers, None
        if _certainly(_all(_is_mapping(item) for item in value.items)):
            parts = [self._mapping_parts(item) for item in value.items if isinstance(item, Mapping)]
            optimizers = [optimizer for found, _, _ in parts for optimizer in found]
            schedulers = tuple(_as_mapping(scheduler) for _, found, _ in parts for scheduler in found)
            return optimizers, schedulers, None
        if _certainly(_all(_is_optimizer(item) for item in value.items)):
            return value.items, (), None
        raise _StopError(Trouble.SHAPE, _UNKNOWN_CONFIGURATION)

    def _mapping_parts(self, value: Mapping) -> tuple[Seq[Returned], Seq[Returned], Returned | None]:
        for entry in value.entries:
            if entry.key not in CONFIG_KEYS:
                self.dropped.append(Dropped(value, entry.key, inner=False))
        if value.is_open:
            raise _StopError
        optimizer, scheduler, monitor = (value.entry(key) for key in CONFIG_KEYS)
        if optimizer is None:
            raise _StopError(Trouble.NO_OPTIMIZER, "KeyError: 'optimizer'")
        found = (scheduler.value,) if scheduler is not None else ()
        return (optimizer.value,), found, monitor.value if monitor is not None else None

    def _automatic(self, value: Returned, monitor: Returned | None) -> Config:
        if isinstance(value, Unknown | Choice):
            raise _StopError
        if not isinstance(value, Mapping):
            if isinstance(value, Scheduler) and _certainly(value.plateau):
                if monitor is None or _certainly(_is_none(monitor)):
                    raise _StopError(Trouble.NO_MONITOR, _MONITOR_OUTSIDE)
                return Config(value, (("monitor", monitor), ("reduce_on_plateau", Constant(value=True))))
            return Config(value)
        for entry in value.entries:
            if entry.key not in SCHEDULER_KEYS:
                self.dropped.append(Dropped(value, entry.key, inner=True))
        if value.is_open:
            raise _StopError
        scheduler = value.entry("scheduler")
        if scheduler is None:
            raise _StopError(Trouble.NO_SCHEDULER, _NO_SCHEDULER)
        interval = value.entry("interval")
        if interval is not None and not _certainly(_is_interval(interval.value)):
            raise _StopError(Trouble.INTERVAL, _bad_interval(interval.value))
        inner_monitor = value.entry("monitor")
        unmonitored = inner_monitor is None or _certainly(_is_none(inner_monitor.value))
        if unmonitored and _certainly(_reduces_on_plateau(value, scheduler.value)):
            raise _StopError(Trouble.NO_MONITOR, _MONITOR_INSIDE)
        return Config(scheduler.value, _options(value, SCHEDULER_KEYS))

    def _manual(self, value: Returned, _monitor: Returned | None) -> Config:
        if isinstance(value, Unknown | Choice):
            raise _StopError
        if not isinstance(value, Mapping):
            return Config(value)
        for entry in value.entries:
            if entry.key in _MANUAL_KEYS:
                self.dropped.append(Dropped(value, entry.key, inner=True))
        if value.is_open:
            raise _StopError
        for entry in value.entries:
            if entry.key not in SCHEDULER_KEYS:
                error = f"TypeError: LRSchedulerConfig.__init__() got an unexpected keyword argument '{entry.key}'"
                raise _StopError(Trouble.UNEXPECTED_KEY, error)
        scheduler = value.entry("scheduler")
        if scheduler is None:
            error = "TypeError: LRSchedulerConfig.__init__() missing 1 required positional argument: 'scheduler'"
            raise _StopError(Trouble.NO_SCHEDULER, error)
        return Config(scheduler.value, _options(value, [key for key in SCHEDULER_KEYS if key not in _MANUAL_KEYS]))

    def _check_attached(self, scheduler: Returned, optimizers: Seq[Returned]) -> None:
        match scheduler:
            case Scheduler(made_for=made_for):
                if any(isinstance(optimizer, Unknown | Choice) for optimizer in optimizers):
                    raise _StopError
                made = [optimizer.made for optimizer in optimizers if isinstance(optimizer, Optimizer)]
                if made_for is not None and None not in made and made_for not in made:
                    raise _StopError(Trouble.DETACHED, _DETACHED)
                if not made:
                    raise _StopError(Trouble.DETACHED, _DETACHED)
            case Unknown() | Choice():
                raise _StopError
            case _:
                error = f"AttributeError: '{_type(scheduler)}' object has no attribute 'optimizer'"
                raise _StopError(Trouble.PART, error)


def _certainly(answer: bool | None) -> bool:
    """Take an answer, or stop where there is none."""
    if answer is None:
        raise _StopError
    return answer


def _all(answers: Iterable[bool | None]) -> bool | None:
    """Join answers with `and`."""
    found = list(answers)
    if False in found:
        return False
    return None if None in found else True


def _is_optimizer(value: Returned) -> bool | None:
    return None if isinstance(value, Unknown | Choice) else isinstance(value, Optimizer)


def _is_mapping(value: Returned) -> bool | None:
    return None if isinstance(value, Unknown | Choice) else isinstance(value, Mapping)


def _is_list_of_optimizers(value: Returned) -> bool | None:
    if isinstance(value, Unknown | Choice):
        return None
    if not isinstance(value, Sequence) or not value.is_list:
        return False
    return _all(_is_optimizer(item) for item in value.items)


def _is_none(value: Returned) -> bool | None:
    return None if isinstance(value, Unknown | Choice) else is_none(value)


def _is_interval(value: Returned) -> bool | None:
    if isinstance(value, Unknown | Choice):
        return None
    return isinstance(value, Constant) and value.value in ("step", "epoch")


def _bad_interval(value: Returned) -> str:
    shown = value.value if isinstance(value, Constant) else "..."
    return (
        f'MisconfigurationException: The "interval" key in lr scheduler dict must be "step" or "epoch" but is "{shown}"'
    )


def _reduces_on_plateau(value: Mapping, scheduler: Returned) -> bool | None:
    given = value.entry("reduce_on_plateau")
    if given is not None:
        return bool(given.value.value) if isinstance(given.value, Constant) else None
    if isinstance(scheduler, Unknown | Choice):
        return None
    return scheduler.plateau if isinstance(scheduler, Scheduler) else False


def _options(value: Mapping, keys: Seq[str]) -> tuple[tuple[str, Returned], ...]:
    found = [(key, value.entry(key)) for key in keys if key != "scheduler"]
    return tuple((key, entry.value) for key, entry in found if entry is not None)


def _as_mapping(scheduler: Returned) -> Returned:
    """Do as Lightning does with the schedulers of several dicts: put bare ones into dicts of their own."""
    if isinstance(scheduler, Mapping | Unknown | Choice):
        return scheduler
    return Mapping((Entry("scheduler", scheduler),))


def _check_frequency(config: Config) -> None:
    """Do as the loop does at the end of a step or an epoch: `index % frequency`."""
    frequency = dict(config.options).get("frequency")
    if not isinstance(frequency, Constant) or (isinstance(frequency.value, int) and frequency.value):
        return
    if frequency.value is None or isinstance(frequency.value, str):
        kind = _type(frequency)
        raise _StopError(Trouble.FREQUENCY, f"TypeError: unsupported operand type(s) for %: 'int' and '{kind}'")
    if isinstance(frequency.value, int):
        raise _StopError(Trouble.FREQUENCY, "ZeroDivisionError: integer modulo by zero")


def _type(value: Returned) -> str:
    """Name the type of a value as Python prints it."""
    match value:
        case Constant(value=constant):
            return type(constant).__name__
        case Sequence(is_list=is_list):
            return "list" if is_list else "tuple"
        case Mapping():
            return "dict"
        case Optimizer(name=name) | Scheduler(name=name) | Foreign(type_name=name):
            return name
        case _:
            return "object"
