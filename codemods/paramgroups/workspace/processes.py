"""Worker processes that take batches of items, and whose results come in order, whatever happens to a worker.

The workers are copies of this process where that is safe, and joblib's (loky) elsewhere. A worker that dies, or does
not come to an end, takes the whole pool with it: then what was on its way is done again, item by item, and only an item
that kills its worker once more is given up. So a worker that someone else killed costs nothing but time.
"""

import gc
import os
import pickle
import signal
import sys
import threading
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar
from weakref import WeakSet

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future  # half of what this module would cost a small run

Item = TypeVar("Item")
Result = TypeVar("Result")
Shared = TypeVar("Shared")

SECONDS = 300.0
"""How long a batch may take before its worker counts as hanging; the largest file that is read takes a minute."""

_ROUNDS_AHEAD = 3
"""Batches on their way for each worker: one it works on, one that waits for it, one that waits to be taken back."""

_pools: "WeakSet[Pool]" = WeakSet()


@dataclass(frozen=True, slots=True)
class Lost:
    """An item that cost its worker, and why."""

    detail: str


@dataclass(frozen=True, slots=True)
class Task(Generic[Item, Shared, Result]):
    """A function of one item and of something that all items share."""

    function: Callable[[Item, Shared], Result]
    """Has to be importable: only its name crosses processes."""
    shared: Shared
    is_tame: bool = False
    """Whether no item is thought to crash or to hang: this process then does some itself while workers start."""


def cores() -> int:
    """Count the processors that this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def stop() -> None:
    """Kill the workers of all runs that did not come to their end; for whoever ends the program early."""
    for pool in list(_pools):
        pool.close()


def batches(items: Iterable[Item], limit: int, size: Callable[[Item], int] = lambda _: 1) -> Iterator[list[Item]]:
    """Cut items into batches that are just over the limit, each item being of some size."""
    batch: list[Item] = []
    total = 0
    for item in items:
        batch.append(item)
        total += size(item)
        if total >= limit:
            yield batch
            batch, total = [], 0
    if batch:
        yield batch


@dataclass(eq=False, slots=True, weakref_slot=True)
class Pool:
    """Worker processes, started when the first batch comes; use it in a `with`, or close it."""

    jobs: int
    _executor: "Executor | None" = None

    @property
    def started(self) -> bool:
        """Tell whether there are workers."""
        return self._executor is not None

    def __enter__(self) -> Self:
        _pools.add(self)
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Kill the workers, at once."""
        executor, self._executor = self._executor, None
        if executor is not None:
            with warnings.catch_warnings():  # loky warns that there is no `pgrep`; workers have no children
                warnings.simplefilter("ignore")
                executor.shutdown(wait=True, kill_workers=True)  # type: ignore[call-arg] # loky's own
            del executor
            if "joblib.externals.loky" in sys.modules:
                # What loky leaves to the end of this process makes its tracker warn of semaphores, one run in twenty.
                gc.collect()

    def prepare(self, function: Callable[[None, None], object]) -> None:
        """Let each worker that there is call something now, while this process is busy, that it will need."""
        if self.started:
            for _ in range(self.jobs):
                self._submit(Task(function, None), pickle.dumps(None), [None])

    def run(
        self, task: Task[Item, Shared, Result], batches: Iterable[Sequence[Item]]
    ) -> Iterator[tuple[Item, Result | Lost]]:
        """Yield every item of the batches with its result, in order; batches are taken as workers get free."""
        blob = pickle.dumps(task.shared)
        waiting: deque[tuple[Sequence[Item], Future[list[Any]]]] = deque()
        starting = task.is_tame and self._executor is None
        for batch in batches:
            # Only while workers start can it be full here: then this process does the batch itself.
            is_full = len(waiting) >= self.jobs * _ROUNDS_AHEAD
            waiting.append((batch, _done_here(task, batch) if is_full else self._submit(task, blob, batch)))
            starting = starting and not waiting[0][1].done()
            while not starting and len(waiting) >= self.jobs * _ROUNDS_AHEAD:
                yield from self._first(task, blob, waiting)
        while waiting:
            yield from self._first(task, blob, waiting)

    def run_from(
        self,
        alone: int,
        task: Task[Item, Shared, Result],
        items: Iterable[Item],
        batch: int,
        size: Callable[[Item], int] = lambda _: 1,
    ) -> Iterator[tuple[Item, Result | Lost]]:
        """Do the first items here, until they are `alone` big together, and run the rest; all of them for one job."""
        items = iter(items)
        done = 0
        while self.jobs == 1 or done < alone:
            for item in islice(items, 1):
                yield item, task.function(item, task.shared)
                done += size(item)
                break
            else:
                return
        yield from self.run(task, batches(items, batch, size))

    def _first(
        self,
        task: Task[Item, Shared, Result],
        blob: bytes,
        waiting: "deque[tuple[Sequence[Item], Future[list[Any]]]]",
    ) -> Iterator[tuple[Item, Result | Lost]]:
        """Take the results of the first batch; after an accident, of all that were on their way."""
        from concurrent.futures import BrokenExecutor

        batch, future = waiting[0]
        try:
            results = future.result(SECONDS)
        except (BrokenExecutor, TimeoutError):
            self.close()
            suspects = list(waiting)
            waiting.clear()
            for batch, future in suspects:
                yield from zip(batch, _finished(future) or self._each_alone(task, blob, batch), strict=True)
        else:
            waiting.popleft()
            yield from zip(batch, results, strict=True)

    def _each_alone(
        self, task: Task[Item, Shared, Result], blob: bytes, batch: Sequence[Item]
    ) -> Iterator[Result | Lost]:
        from concurrent.futures import BrokenExecutor

        for item in batch:
            future = self._submit(task, blob, [item])
            try:
                yield from future.result(SECONDS)
            except BrokenExecutor:
                self.close()
                yield Lost("its worker process died: out of memory, killed, or a crash of the interpreter")
            except TimeoutError:
                self.close()
                yield Lost(f"it was given up after {SECONDS:.0f} seconds")

    def _submit(self, task: Task[Item, Shared, Result], blob: bytes, batch: Sequence[Item]) -> "Future[list[Any]]":
        from concurrent.futures import BrokenExecutor, Future

        if self._executor is None and not can_fork():
            _start_tracker()
        # Workers are started here, and inherit that Ctrl-C is none of their business.
        with _interrupts_later():
            if self._executor is None:
                self._executor = _executor(self.jobs)
            try:
                return self._executor.submit(_work, task.function, blob, batch)
            except BrokenExecutor as error:
                # A worker died since the last look: the batch goes the way of those that are waiting.
                broken: Future[list[Any]] = Future()
                broken.set_exception(error)
                return broken


def _done_here(task: Task[Item, Shared, Result], batch: Sequence[Item]) -> "Future[list[Any]]":
    """Do a batch in this process."""
    from concurrent.futures import Future

    future: Future[list[Any]] = Future()
    future.set_result([_attempt(task.function, item, task.shared) for item in batch])
    return future


def _finished(future: "Future[list[Any]]") -> list[Any] | None:
    """Take the results of a batch that was done before the accident."""
    if future.done() and not future.cancelled() and future.exception() is None:
        return future.result()
    return None


def can_fork() -> bool:
    """Tell whether a copy of this process would work: not on other systems, nor in the middle of other threads."""
    return sys.platform == "linux" and threading.active_count() == 1


def _executor(jobs: int) -> "Executor":
    if can_fork():
        from paramgroups.workspace.forking import ForkingExecutor

        return ForkingExecutor(jobs, _initialise, (os.getpid(),))
    from joblib.externals.loky import ProcessPoolExecutor  # a tenth of a second, and numpy where there is one

    executor: Executor = ProcessPoolExecutor(jobs, initializer=_initialise, initargs=(os.getpid(),))
    return executor


def _start_tracker() -> None:
    """Start what joblib would start in front of the first worker: it lets Ctrl-C through again (Python 3.11)."""
    if sys.platform != "win32":
        from multiprocessing.resource_tracker import ensure_running

        ensure_running()


@contextmanager
def _interrupts_later() -> Iterator[None]:
    """Hold Ctrl-C back for a moment; processes that are started meanwhile never get one."""
    if sys.platform == "win32":
        yield
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


# What follows runs in the workers.


def collect_seldom() -> None:
    """Let Python look for garbage less often, in a process of ours: trees are millions of objects and few circles."""
    gc.set_threshold(200_000, 10, 10)


def _initialise(parent: int) -> None:
    collect_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    """End this process when the one that started it is gone, also by `kill -9`."""
    waiter = threading.Event()
    while os.getppid() == parent:
        waiter.wait(1.0)
    os._exit(1)


_shared: tuple[bytes, Any] = (pickle.dumps(None), None)


def _work(function: Callable[[Item, Any], Result], blob: bytes, batch: Sequence[Item]) -> list[Result | Lost]:
    global _shared  # noqa: PLW0603 - read once a run, not once a batch
    if _shared[0] != blob:
        _shared = (blob, pickle.loads(blob))  # noqa: S301 - our own
    return [_attempt(function, item, _shared[1]) for item in batch]


def _attempt(function: Callable[[Item, Shared], Result], item: Item, shared: Shared) -> Result | Lost:
    """Keep exceptions here: one that cannot be pickled would break the pool."""
    try:
        return function(item, shared)
    except Exception as error:  # noqa: BLE001
        return Lost(f"{type(error).__name__}: {error}; please report it with the file")
