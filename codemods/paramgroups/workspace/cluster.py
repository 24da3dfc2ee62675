"""Workers on a Dask cluster: they get the contents of files, and need no disk of ours."""

import pickle
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import Any, Self, TypeVar

from paramgroups.version import __version__
from paramgroups.workspace.processes import Lost, Pool, Task, batches
from paramgroups.workspace.rewriting import rewrite

Item = TypeVar("Item")
Result = TypeVar("Result")
Shared = TypeVar("Shared")

_AHEAD = 4
"""Batches on their way for each worker: the way to it is longer than to a process here."""

_SECONDS = "20s"
"""How long a scheduler may take to answer."""


class ClusterError(Exception):
    """The cluster cannot be used; the message says why."""


@dataclass(eq=False, slots=True, weakref_slot=False)
class ClusterPool(Pool):
    """A pool whose rewriting is done by a Dask cluster. What needs our disk is done here.

    A worker that is lost costs time: the scheduler gives what it had to another. Only a file that costs one worker
    after another is given up. `address` is that of a scheduler; where there is none, workers are started here.
    """

    address: str | None = None
    _client: Any = None

    def __enter__(self) -> Self:
        """Connect. Raises ClusterError."""
        try:
            from distributed import Client, LocalCluster
        except ImportError:
            raise ClusterError("Dask is not installed: pip install 'paramgroups[dask]'") from None
        try:
            where = self.address or LocalCluster(  # type: ignore[no-untyped-call]
                n_workers=self.jobs, threads_per_worker=1, dashboard_address=None
            )
            self._client = Client(where, timeout=_SECONDS)  # type: ignore[no-untyped-call]
        except (OSError, TimeoutError, ValueError) as error:
            raise ClusterError(f"{self.address}: no Dask scheduler answers there: {error}") from None
        return self

    def close(self) -> None:
        """Leave the cluster; one that was started here ends."""
        client, self._client = self._client, None
        if client is not None:
            cluster = client.cluster
            client.close()
            if cluster is not None:
                cluster.close()

    def run_from(
        self,
        alone: int,  # noqa: ARG002 - a cluster that was asked for is used
        task: Task[Item, Shared, Result],
        items: Iterable[Item],
        batch: int,
        size: Callable[[Item], int] = lambda _: 1,
    ) -> Iterator[tuple[Item, Result | Lost]]:
        """Send what can be sent, and do the rest here."""
        if task.function is not rewrite:
            yield from ((item, task.function(item, task.shared)) for item in items)
        else:
            yield from self.run(task, batches(items, batch, size))

    def run(
        self, task: Task[Item, Shared, Result], batches: Iterable[Sequence[Item]]
    ) -> Iterator[tuple[Item, Result | Lost]]:
        """Yield every item of the batches with its result, in order."""
        # A task rather than scattered data: the scheduler can make it again when the worker that holds it is lost.
        shared = self._client.submit(bytes, pickle.dumps(task.shared), pure=False)
        waiting: deque[tuple[Sequence[Item], Any]] = deque()
        for batch in batches:
            waiting.append((batch, self._submit(task, shared, batch)))
            if len(waiting) >= self._width():
                yield from self._first(task, shared, waiting)
        while waiting:
            yield from self._first(task, shared, waiting)

    def _width(self) -> int:
        return _AHEAD * max(1, len(self._client.scheduler_info()["workers"]))

    def _submit(self, task: Task[Item, Shared, Result], shared: Any, batch: Sequence[Item]) -> Any:
        return self._client.submit(work, __version__, task.function, shared, batch, pure=False)

    def _first(
        self, task: Task[Item, Shared, Result], shared: Any, waiting: deque[tuple[Sequence[Item], Any]]
    ) -> Iterator[tuple[Item, Result | Lost]]:
        from distributed import KilledWorker

        batch, future = waiting.popleft()
        try:
            yield from zip(batch, self._result(future), strict=True)
        except KilledWorker as error:
            if len(batch) == 1:
                yield batch[0], Lost(f"it cost one worker after another: {error}")
                return
            alone: deque[tuple[Sequence[Item], Any]] = deque()
            alone.extend(([item], self._submit(task, shared, [item])) for item in batch)
            while alone:
                yield from self._first(task, shared, alone)

    def _result(self, future: Any) -> list[Any]:
        try:
            return list(future.result())
        except (OSError, CancelledError) as error:
            raise ClusterError(f"the Dask scheduler is gone: {error}") from None


# What follows runs in the workers.


def work(
    version: str, function: Callable[[Item, Any], Result], blob: bytes, batch: Sequence[Item]
) -> list[Result | Lost]:
    """Do a batch; what goes wrong with an item is its result."""
    if version != __version__:
        return [Lost(f"the worker has paramgroups {__version__}, and {version} was asked for") for _ in batch]
    shared = pickle.loads(blob)  # noqa: S301 - our own
    return [_attempt(function, item, shared) for item in batch]


def _attempt(function: Callable[[Item, Any], Result], item: Item, shared: Any) -> Result | Lost:
    try:
        return function(item, shared)
    except Exception as error:  # noqa: BLE001 - one item must not cost the others of its batch
        return Lost(f"{type(error).__name__}: {error}; please report it with the file")
