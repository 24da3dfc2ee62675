"""The nearest form that Lightning takes, for a value that it rejects or of which it drops keys."""

from collections.abc import Callable, Iterator
from collections.abc import Mapping as Spellings
from collections.abc import Sequence as Items
from dataclasses import replace
from difflib import get_close_matches

from paramgroups.model.lightning import CONFIG_KEYS, SCHEDULER_KEYS, Accepted, configured
from paramgroups.model.returns import Entry, Mapping, Optimizer, Returned, Scheduler, Sequence, Unknown, is_none

_OPTIMIZER_SPELLINGS = {"opt": "optimizer", "optim": "optimizer", "optimiser": "optimizer", "optimizers": "optimizer"}
_LR_SCHEDULER_SPELLINGS = {
    "scheduler": "lr_scheduler",
    "schedulers": "lr_scheduler",
    "lr_schedulers": "lr_scheduler",
    "lr_schedule": "lr_scheduler",
    "lr_sched": "lr_scheduler",
    "sched": "lr_scheduler",
    "lrscheduler": "lr_scheduler",
    "learning_rate_scheduler": "lr_scheduler",
}
_SCHEDULER_SPELLINGS = {
    "lr_scheduler": "scheduler",
    "sched": "scheduler",
    "schedulers": "scheduler",
    "freq": "frequency",
}
_NESTED = frozenset({"interval", "frequency", "strict", "reduce_on_plateau"})
"""Keys that have a meaning only in the dict of the scheduler."""


def repaired(value: Returned, modes: tuple[bool, ...]) -> Returned | None:
    """Return the nearest value that Lightning takes without a warning, for one that it rejects."""
    return _first_accepted(_candidates(value), modes)


def heeded(value: Returned, modes: tuple[bool, ...]) -> Returned | None:
    """Return the value with its dropped keys where Lightning reads them, as far as they have a meaning."""
    found = _in_configs(value, _with_read_keys)
    if found is value:
        return None
    wanted = (found, _in_configs(found, _with_inner_monitor))
    return next((one for one in wanted if _is_accepted(one, modes, strictly=False)), None)


def _first_accepted(values: Iterator[Returned], modes: tuple[bool, ...]) -> Returned | None:
    return next((value for value in values if _is_accepted(value, modes, strictly=True)), None)


def _is_accepted(value: Returned, modes: tuple[bool, ...], *, strictly: bool) -> bool:
    assumed = _assumed(value)
    verdicts = [configured(assumed, automatic=automatic) for automatic in modes]
    return all(isinstance(verdict, Accepted) and not (strictly and verdict.dropped) for verdict in verdicts)


def _assumed(value: Returned) -> Returned:
    """Take what stands under `optimizer` for one: the fix leaves it there."""
    match value:
        case Mapping(entries=entries):
            return replace(value, entries=tuple(_assumed_entry(entry) for entry in entries))
        case Sequence(items=items) if items and all(isinstance(item, Mapping) for item in items):
            return replace(value, items=tuple(_assumed(item) for item in items))
        case _:
            return value


def _assumed_entry(entry: Entry) -> Entry:
    unknown = entry.key == "optimizer" and isinstance(entry.value, Unknown)
    return replace(entry, value=Optimizer()) if unknown else entry


def _candidates(value: Returned) -> Iterator[Returned]:
    match value:
        case Mapping():
            config = _with_plain_values(_with_optimizer(value))
            yield config
            yield _with_inner_monitor(config)
            yield _with_read_keys(config)
            yield _with_inner_monitor(_with_read_keys(config))
        case Sequence():
            yield from _sequence_candidates(value)
        case _:
            return


def _sequence_candidates(value: Sequence) -> Iterator[Returned]:
    kept = [item for item in value.items if not _is_nothing(item)]
    if len(kept) == 1:
        yield kept[0]
        if isinstance(kept[0], Mapping):
            # Lightning reads `monitor` only where the dict stands alone.
            yield from _candidates(kept[0])
    if kept and all(isinstance(item, Mapping) and item.entry("scheduler") is None for item in kept):
        yield replace(value, items=tuple(_changed(item, _repaired_config) for item in kept), like=value)
    match kept:
        case [Optimizer() as optimizer, Mapping() as scheduler]:
            pairs = (Entry("optimizer", optimizer), Entry("lr_scheduler", scheduler))
            yield Mapping(pairs, like=value)
        case _:
            pass
    parts = _sorted(value)
    if parts is None:
        return
    optimizers, schedulers = parts
    if not schedulers:
        yield optimizers[0] if len(optimizers) == 1 else Sequence(tuple(optimizers), is_list=True)
        return
    if len(kept) == 2:
        first, second = (_as_list(item) for item in kept)
        yield Sequence((first, second), is_list=False, like=value)
    pair = (Sequence(tuple(optimizers), is_list=True), Sequence(tuple(schedulers), is_list=True))
    yield Sequence(pair, is_list=False)


def _repaired_config(value: Mapping) -> Mapping:
    return _with_inner_monitor(_with_plain_values(_with_optimizer(value)))


def _is_nothing(value: Returned) -> bool:
    """Tell None and empty lists, which stand for "no scheduler"."""
    return is_none(value) or (isinstance(value, Sequence) and not value.items)


def _sorted(value: Sequence) -> tuple[list[Returned], list[Returned]] | None:
    """Take optimizers and schedulers out of lists of them; None where there is anything else."""
    optimizers: list[Returned] = []
    schedulers: list[Returned] = []
    for item in value.items:
        match item:
            case Optimizer():
                optimizers.append(item)
            case Scheduler():
                schedulers.append(item)
            case Mapping() if item.entry("scheduler") is not None and item.entry("optimizer") is None:
                schedulers.append(item)
            case Sequence():
                inner = _sorted(item)
                if inner is None:
                    return None
                optimizers += inner[0]
                schedulers += inner[1]
            case _ if is_none(item):
                pass
            case _:
                return None
    return (optimizers, schedulers) if optimizers or schedulers else None


def _as_list(value: Returned) -> Returned:
    """Put a single thing into a list, and make a list of a tuple; nested lists become one."""
    match value:
        case Sequence(items=[Sequence() as inner]):
            return _as_list(inner)
        case Sequence(items=items) if any(is_none(item) for item in items):
            return replace(value, items=tuple(item for item in items if not is_none(item)), is_list=True, like=value)
        case Sequence(is_list=True):
            return value
        case Sequence():
            return replace(value, is_list=True, like=value)
        case _:
            return Sequence((value,), is_list=True)


def _in_configs(value: Returned, change: Callable[[Mapping], Mapping]) -> Returned:
    """Change the configuration dicts of a value, wherever Lightning looks for them."""
    match value:
        case Mapping():
            return _changed(value, change)
        case Sequence(items=[Sequence(), _]):
            return _with_read_schedulers(value)
        case Sequence(items=items) if items and all(isinstance(item, Mapping) for item in items):
            return _with_items(value, tuple(_changed(item, change) for item in items))
        case _:
            return value


def _with_read_schedulers(value: Sequence) -> Sequence:
    """Correct the keys of the schedulers of `[optimizer], [{…}]`."""
    first, second = value.items
    match second:
        case Mapping():
            return _with_items(value, (first, _with_scheduler_keys(second)))
        case Sequence(items=items):
            inner = tuple(_with_scheduler_keys(item) if isinstance(item, Mapping) else item for item in items)
            return _with_items(value, (first, _with_items(second, inner)))
        case _:
            return value


def _with_items(value: Sequence, items: tuple[Returned, ...]) -> Sequence:
    return value if _same(items, value.items) else replace(value, items=items, like=value.like or value)


def _changed(value: Returned, change: Callable[[Mapping], Mapping]) -> Returned:
    return change(value) if isinstance(value, Mapping) else value


# The dict of an optimizer and its scheduler


def _with_entries(value: Mapping, entries: tuple[Entry, ...]) -> Mapping:
    if _same(entries, value.entries):
        return value
    is_new = value.like is None and value.node is None
    return replace(value, entries=entries, like=None if is_new else value.like or value)


def _same(ones: Items[object], others: Items[object]) -> bool:
    return len(ones) == len(others) and all(one is other for one, other in zip(ones, others, strict=True))


def _with_optimizer(value: Mapping) -> Mapping:
    """Rename what obviously means `optimizer`, where that key is missing."""
    return _respelt(value, ("optimizer",), _OPTIMIZER_SPELLINGS, CONFIG_KEYS)


def _with_read_keys(value: Mapping) -> Mapping:
    """Put dropped keys where Lightning reads them: other names of `lr_scheduler`, options beside the scheduler."""
    value = _respelt(value, ("lr_scheduler", "monitor"), _LR_SCHEDULER_SPELLINGS, (*CONFIG_KEYS, *_NESTED, "name"))
    value = _with_plain_values(value)
    scheduler = value.entry("lr_scheduler")
    if scheduler is None:
        return value
    outside = [entry for entry in value.entries if entry.key in _NESTED]
    inner = scheduler.value
    if isinstance(inner, Mapping):
        inner = _with_scheduler_keys(inner)
        outside = [entry for entry in outside if inner.entry(entry.key) is None]
        added = tuple(replace(entry, like=entry) for entry in outside)
        inner = _with_entries(inner, (*inner.entries, *added))
    elif isinstance(inner, Scheduler) and outside:
        moved = tuple(replace(entry, like=entry) for entry in outside)
        inner = Mapping((Entry("scheduler", inner), *moved))
    if inner is scheduler.value and not outside:
        return value
    return _with_value(value, scheduler, inner, outside)


def _with_inner_monitor(value: Mapping) -> Mapping:
    """Move `monitor` into the dict of the scheduler, where Lightning looks for it if there is one."""
    scheduler, monitor = value.entry("lr_scheduler"), value.entry("monitor")
    if scheduler is None or monitor is None or not isinstance(scheduler.value, Mapping):
        return value
    inner = scheduler.value
    if inner.entry("monitor") is not None:
        return value
    moved = _with_entries(inner, (*inner.entries, replace(monitor, like=monitor)))
    return _with_value(value, scheduler, moved, [monitor])


def _with_value(value: Mapping, old: Entry, inner: Returned, without: list[Entry]) -> Mapping:
    changed = replace(old, value=inner, like=old.like or old)
    entries = tuple(changed if entry is old else entry for entry in value.entries if entry not in without)
    return _with_entries(value, entries)


def _with_plain_values(value: Mapping) -> Mapping:
    """Take single things out of their lists, and drop a scheduler that is None."""
    entries: list[Entry] = []
    for entry in value.entries:
        plain = entry.value
        if entry.key in {"optimizer", "lr_scheduler"}:
            while isinstance(plain, Sequence) and len(plain.items) == 1:
                plain = plain.items[0]
        if entry.key == "lr_scheduler" and _is_nothing(plain):
            continue
        if entry.key == "lr_scheduler" and isinstance(plain, Mapping):
            plain = _with_plain_scheduler(_with_scheduler(plain))
        entries.append(entry if plain is entry.value else replace(entry, value=plain, like=entry.like or entry))
    return _with_entries(value, tuple(entries))


def _with_plain_scheduler(value: Mapping) -> Mapping:
    entry = value.entry("scheduler")
    if entry is None or not isinstance(entry.value, Sequence) or len(entry.value.items) != 1:
        return value
    return _with_value(value, entry, entry.value.items[0], [])


def _with_scheduler(value: Mapping) -> Mapping:
    """Rename what obviously means `scheduler`, where that key is missing."""
    return _respelt(value, ("scheduler",), _SCHEDULER_SPELLINGS, SCHEDULER_KEYS)


def _with_scheduler_keys(value: Mapping) -> Mapping:
    return _respelt(value, SCHEDULER_KEYS, _SCHEDULER_SPELLINGS, SCHEDULER_KEYS)


def _respelt(
    value: Mapping, wanted: tuple[str, ...], spellings: Spellings[str, str], known: tuple[str, ...]
) -> Mapping:
    """Rename keys that Lightning does not know to those of `wanted` that are obviously meant, and missing."""
    if value.has_twice():
        return value
    entries: list[Entry] = []
    taken = {entry.key for entry in value.entries}
    for entry in value.entries:
        meant = _meant(entry.key, wanted, spellings) if entry.key not in known else None
        if meant is None or meant in taken:
            entries.append(entry)
            continue
        taken.add(meant)
        entries.append(replace(entry, key=meant, like=entry.like or entry))
    return _with_entries(value, tuple(entries))


def _meant(key: str, wanted: tuple[str, ...], spellings: Spellings[str, str]) -> str | None:
    meant = spellings.get(key.lower())
    if meant is None:
        meant = next(iter(get_close_matches(key, wanted, n=1, cutoff=0.8)), None)
    return meant if meant in wanted else None
