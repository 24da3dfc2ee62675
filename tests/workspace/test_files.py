import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from helpers.trees import put
from paramgroups.outcome import Failed, Problem
from paramgroups.workspace.files import TEMPORARY_PREFIX, read, write

OLD, NEW = b"old\r\n\xff", b"new\r\n\xfe"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return put(tmp_path / "file.py", OLD)


def untouched(file: Path, failed: Failed | None, problem: Problem, *words: str) -> None:
    """Hold that a write was refused with a sentence, and left nothing behind."""
    assert failed is not None
    assert failed.problem is problem
    assert all(word in failed.detail for word in words), failed.detail
    assert file.read_bytes() == OLD
    no_leftovers(file.parent)


def no_leftovers(folder: Path) -> None:
    assert [path for path in folder.iterdir() if path.name.startswith(TEMPORARY_PREFIX)] == []


def test_bytes_are_read_and_written_as_they_are(file: Path) -> None:
    assert read(file) == OLD
    assert write(file, OLD, NEW) is None
    assert file.read_bytes() == NEW
    no_leftovers(file.parent)


def test_what_cannot_be_read_is_an_outcome(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    for name, words in (("none", "No such file"), (".", "regular"), ("pipe", "with `-`"), ("loop", "symbolic links")):
        outcome = read(tmp_path / name)
        assert isinstance(outcome, Failed)
        assert outcome.problem is Problem.UNREADABLE
        assert words in outcome.detail


@pytest.mark.parametrize("mode", [0o644, 0o755, 0o600, 0o4755])
def test_the_mode_stays(file: Path, mode: int) -> None:
    file.chmod(mode)
    assert write(file, OLD, NEW) is None
    assert stat.S_IMODE(file.stat().st_mode) == mode


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
def test_the_owner_stays(file: Path) -> None:
    try:
        os.chown(file, 1234, 5678)
    except PermissionError:
        pytest.skip("this root gives no files away")
    file.chmod(0o4755)
    assert write(file, OLD, NEW) is None
    status = file.stat()
    assert (status.st_uid, status.st_gid, stat.S_IMODE(status.st_mode)) == (1234, 5678, 0o4755)


@pytest.mark.skipif(sys.platform != "linux", reason="extended attributes are copied on Linux")
def test_extended_attributes_stay(file: Path) -> None:
    try:
        os.setxattr(file, "user.note", b"keep")
    except OSError:
        pytest.skip("this file system has no extended attributes")
    assert write(file, OLD, NEW) is None
    assert os.getxattr(file, "user.note") == b"keep"


def test_a_symbolic_link_stays_and_its_target_is_written(file: Path) -> None:
    elsewhere = file.parent / "elsewhere"
    elsewhere.mkdir()
    link = elsewhere / "link.py"
    link.symlink_to("../file.py")
    assert write(link, OLD, NEW) is None
    assert link.is_symlink()
    assert file.read_bytes() == NEW
    assert list(elsewhere.iterdir()) == [link]


def test_a_file_with_hard_links_is_left_alone(file: Path) -> None:
    (file.parent / "other.py").hardlink_to(file)
    untouched(file, write(file, OLD, NEW), Problem.UNWRITABLE, "2 hard links")


def test_a_read_only_file_is_left_alone_even_by_root(file: Path) -> None:
    file.chmod(0o444)
    untouched(file, write(file, OLD, NEW), Problem.UNWRITABLE, "read-only")


def test_a_file_that_changed_is_left_alone(file: Path) -> None:
    untouched(file, write(file, b"what was read", NEW), Problem.CHANGED, "run paramgroups again")


def test_a_file_that_changes_during_the_write_is_left_alone(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fsync

    def fsync(handle: int) -> None:
        file.write_bytes(b"theirs")
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    failed = write(file, OLD, NEW)
    assert failed is not None
    assert failed.problem is Problem.CHANGED
    assert file.read_bytes() == b"theirs"
    no_leftovers(file.parent)


def test_a_file_that_vanishes_during_the_write_does_not_come_back(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: file.unlink())
    failed = write(file, OLD, NEW)
    assert failed is not None
    assert failed.problem is Problem.CHANGED
    assert list(file.parent.iterdir()) == []


def raising(error: BaseException) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize("step", ["fsync", "replace", "fchmod"])
def test_a_full_disk_leaves_the_file_and_nothing_else(file: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    monkeypatch.setattr(os, step, raising(OSError(28, "No space left on device")))
    untouched(file, write(file, OLD, NEW), Problem.UNWRITABLE, "No space left")


def test_an_interruption_leaves_the_file_and_nothing_else(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "replace", raising(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        write(file, OLD, NEW)
    assert file.read_bytes() == OLD
    no_leftovers(file.parent)


def test_a_limit_on_file_size_leaves_the_file_and_nothing_else(file: Path) -> None:
    # A real short write, in a process of its own: the limit could not be taken back here.
    program = (
        "import resource, signal, sys; from pathlib import Path; from paramgroups.workspace.files import write\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        f"print(write(Path(sys.argv[1]), {OLD!r}, b'x' * 10000).detail)"
    )
    done = subprocess.run([sys.executable, "-c", program, file], capture_output=True, check=True)
    assert b"File too large" in done.stdout
    assert file.read_bytes() == OLD
    no_leftovers(file.parent)


def test_a_folder_that_takes_no_files_is_said(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.mkstemp", raising(PermissionError(13, "Permission denied")))
    untouched(file, write(file, OLD, NEW), Problem.UNWRITABLE, "Permission denied")


def test_the_longest_name_can_be_written(tmp_path: Path) -> None:
    file = put(tmp_path / ("n" * 252 + ".py"), OLD)
    assert write(file, OLD, NEW) is None
    assert file.read_bytes() == NEW
