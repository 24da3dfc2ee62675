"""Worker processes that are copies of this one: there in a moment, where loky's begin with an empty interpreter."""

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.context import ForkContext
from multiprocessing.process import BaseProcess
from typing import Any


class ForkingExecutor(ProcessPoolExecutor):
    """Python's own executor, whose workers can be killed, as those of loky can."""

    def __init__(self, jobs: int, initializer: Callable[..., object], initargs: tuple[object, ...]) -> None:
        """Start nothing yet."""
        self._context = _Context()
        super().__init__(jobs, self._context, initializer, initargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False, kill_workers: bool = False) -> None:
        """End the workers, at once if they are to be killed."""
        if kill_workers:
            for worker in self._context.started:
                worker.kill()
        super().shutdown(wait, cancel_futures=cancel_futures or kill_workers)


class _Context(ForkContext):
    """Forks, and remembers whom: before Python 3.14 an executor kills no worker."""

    def __init__(self) -> None:
        super().__init__()
        self.started: list[BaseProcess] = []

    def Process(self, *arguments: Any, **options: Any) -> BaseProcess:  # type: ignore[override]  # noqa: N802
        """Start a worker: the executor asks for it by this name."""
        worker = super().Process(*arguments, **options)
        self.started.append(worker)
        return worker
