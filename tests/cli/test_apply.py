import os

from helpers.engine import NEW, OLD
from helpers.in_process import CommandLine


def test_files_are_rewritten_and_named(command: CommandLine) -> None:
    changed = command.put("a.py", OLD + b"\n" + OLD)
    unchanged = command.put("b.py", b"REFUSED\n")
    before = unchanged.stat()
    ran = command("apply")
    assert (ran.status, ran.out) == (0, b"a.py: 2 fixes (PG101 repair, PG101 repair)\n")
    assert ran.remarks == "1 file changed, 2 fixes (2 repair); 1 refused\n"
    assert changed.read_bytes() == NEW + b"\n" + NEW
    assert (unchanged.stat().st_ino, unchanged.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_second_run_does_nothing(command: CommandLine) -> None:
    command.put("a.py", OLD)
    command("apply")
    ran = command("apply")
    assert (ran.status, ran.out, ran.remarks) == (0, b"", "nothing found in 1 file\n")


def test_a_file_that_cannot_be_written_does_not_stop_the_rest(command: CommandLine) -> None:
    locked, free = command.put("a.py", OLD), command.put("b.py", OLD)
    locked.chmod(0o444)
    ran = command("apply")
    assert (ran.status, ran.out) == (2, b"b.py: 1 fix (PG101 repair)\n")
    assert ran.remarks == (
        "a.py: cannot be written: it is read-only; give it write permission to have it rewritten\n"
        "1 file changed, 1 fix (1 repair); 1 file failed\n"
    )
    assert (locked.read_bytes(), free.read_bytes()) == (OLD, NEW)


def test_a_link_and_its_target_are_one_file(command: CommandLine) -> None:
    command.put("a.py", OLD)
    os.symlink("a.py", "link.py")
    ran = command("apply", "link.py", "a.py")
    assert ran.out == b"link.py: 1 fix (PG101 repair)\n"
    assert os.readlink("link.py") == "a.py"


def test_stdin_goes_to_stdout(command: CommandLine) -> None:
    for source, status, out in (
        (OLD + b"\r\n\xff", 0, NEW + b"\r\n\xff"),
        (b"x = 1\r\n", 0, b"x = 1\r\n"),
        (b"BROKEN", 2, b""),
        (b"", 0, b""),
    ):
        ran = command("apply", "-", "--quiet", stdin=source)
        assert (ran.status, ran.out) == (status, out)


def test_unsafe(command: CommandLine) -> None:
    file = command.put("a.py", b"BEHAVIOR")
    assert command("apply").remarks == "1 finding needs --unsafe\n"
    assert file.read_bytes() == b"BEHAVIOR"
    assert command("apply", "--unsafe").out == b"a.py: 1 fix (PG105 behavior)\n"
    assert file.read_bytes() == b"behaved"
