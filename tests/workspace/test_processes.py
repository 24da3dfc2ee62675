"""Worker processes that die, hang and fail, and what that costs."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers import deadly
from paramgroups.workspace import processes
from paramgroups.workspace.processes import Lost, Pool, Task, batches

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals")


@pytest.fixture(params=["forked", "loky"])
def pool(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pool]:
    if request.param == "forked" and sys.platform != "linux":
        pytest.skip("not copied on this system")
    # pytest-xdist has a thread of its own, which waits.
    monkeypatch.setattr(processes, "can_fork", lambda: request.param == "forked")
    with Pool(2) as pool:
        yield pool
    assert not pool.started


def test_results_come_in_order_with_what_is_shared(pool: Pool) -> None:
    results = list(pool.run(Task(deadly.double, {"factor": 3}), batches(range(50), 4)))
    assert results == [(item, item * 3) for item in range(50)]
    assert dict(pool.run(Task(deadly.double, {"factor": 5}), [[1, 2]])) == {1: 5, 2: 10}


def test_what_this_process_does_while_workers_start_comes_in_order_too(pool: Pool) -> None:
    results = list(pool.run(Task(deadly.double, {"factor": 3}, is_tame=True), batches(range(500), 4)))
    assert results == [(item, item * 3) for item in range(500)]


def test_an_exception_in_this_process_costs_one_item(pool: Pool) -> None:
    results = dict(pool.run(Task(deadly.fail_at, frozenset({3, 40}), is_tame=True), batches(range(50), 1)))
    assert {item for item, result in results.items() if isinstance(result, Lost)} == {3, 40}


def test_nothing_is_started_for_nothing(pool: Pool) -> None:
    assert list(pool.run(Task(deadly.double, {"factor": 3}), [])) == []
    assert not pool.started


def test_batches_are_taken_as_they_are_needed(pool: Pool) -> None:
    taken = []

    def endless() -> Iterator[list[int]]:
        for number in range(10**9):
            taken.append(number)
            yield [number]

    results = pool.run(Task(deadly.double, {"factor": 1}), endless())
    assert next(results) == (0, 0)
    assert len(taken) < 20


def test_an_item_that_kills_its_worker_is_the_only_one_lost(pool: Pool) -> None:
    results = dict(pool.run(Task(deadly.die_at, frozenset({5, 11})), batches(range(20), 3)))
    assert list(results) == list(range(20))
    lost = {item: result for item, result in results.items() if isinstance(result, Lost)}
    assert set(lost) == {5, 11}
    assert "worker process died" in lost[5].detail
    assert all(results[item] == item for item in results if item not in lost)


def test_a_worker_that_someone_else_kills_costs_nothing(pool: Pool, tmp_path: Path) -> None:
    results = list(pool.run(Task(deadly.die_once_at, str(tmp_path / "mark")), batches(range(20), 3)))
    assert results == [(item, item) for item in range(20)]
    assert (tmp_path / "mark").exists()


def test_an_item_that_hangs_is_given_up(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    # The limit holds for workers that have to start too, and how long that takes depends on the machine's other work.
    start = time.monotonic()
    assert list(pool.run(Task(deadly.double, {"factor": 2}), [[1]])) == [(1, 2)]
    seconds = round(max(2, 5 * (time.monotonic() - start)))
    monkeypatch.setattr(processes, "SECONDS", float(seconds))
    results = dict(pool.run(Task(deadly.hang_at, frozenset({2})), batches(range(6), 2)))
    assert results == {0: 0, 1: 1, 2: Lost(f"it was given up after {seconds} seconds"), 3: 3, 4: 4, 5: 5}


def test_an_exception_costs_one_item_even_if_it_cannot_be_pickled(pool: Pool) -> None:
    results = dict(pool.run(Task(deadly.fail_at, frozenset({1})), [[0, 1, 2]]))
    assert results == {0: 0, 1: Lost("UnpicklableError: no way; please report it with the file"), 2: 2}


def test_stopping_kills_the_workers_of_a_run_that_goes_on() -> None:
    pool = Pool(2)
    with pool:
        results = pool.run(Task(deadly.hang_at, frozenset({1})), [[0], [1]])
        assert next(results) == (0, 0)
        processes.stop()
        assert not pool.started


def test_workers_do_not_hear_an_interrupt(pool: Pool) -> None:
    results = list(pool.run(Task(deadly.interrupt, None), [[1], [2], [3], [4]]))
    assert results == [(item, item) for item in (1, 2, 3, 4)]


def test_batches_are_cut_by_size() -> None:
    assert list(batches("abcde", 2)) == [["a", "b"], ["c", "d"], ["e"]]
    assert list(batches([3, 1, 1, 5], 4, lambda size: size)) == [[3, 1], [1, 5]]
    assert list(batches([], 4)) == []


def test_the_signal_that_workers_ignore_reaches_this_process() -> None:
    with pytest.raises(KeyboardInterrupt), processes._interrupts_later():
        os.kill(os.getpid(), signal.SIGINT)
