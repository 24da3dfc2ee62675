import pytest

from helpers.engine import NEW, OLD
from helpers.in_process import CommandLine

DIFF = b"""\
--- a/a.py
+++ b/a.py
@@ -1,2 +1,2 @@
-[a.parameters(), b.parameters()]
+[{'params': a.parameters()}, {'params': b.parameters()}]
 x = 1
"""


def test_the_diff_is_printed_and_nothing_is_written(command: CommandLine) -> None:
    file = command.put("a.py", OLD + b"\nx = 1\n")
    ran = command("diff")
    assert (ran.status, ran.out) == (1, DIFF)
    assert ran.remarks == "1 file would be changed, 1 fix (1 repair)\n"
    assert file.read_bytes() == OLD + b"\nx = 1\n"


def test_the_summary_counts_everything(command: CommandLine) -> None:
    command.put("a.py", OLD + b"\n" + OLD + b"\nREFUSED\n")
    command.put("b.py", OLD + b"\nBEHAVIOR\n")
    command.put("c.py", b"\nBROKEN\n")
    ran = command("diff")
    assert ran.status == 2
    assert ran.remarks == (
        "c.py:2: syntax error: invalid syntax\n"
        "2 files would be changed, 3 fixes (3 repair); 1 finding needs --unsafe; 1 refused; 1 file failed\n"
    )


@pytest.mark.parametrize(
    ("source", "status", "summary"),
    [
        (b"x = 1\n", 0, "nothing found in 1 file\n"),
        (b"REFUSED\n", 0, "1 refused\n"),
        (None, 0, "no Python files found\n"),
    ],
)
def test_where_nothing_would_change(command: CommandLine, source: bytes | None, status: int, summary: str) -> None:
    if source is not None:
        command.put("a.py", source)
    ran = command("diff")
    assert (ran.status, ran.out, ran.remarks) == (status, b"", summary)


def test_unsafe(command: CommandLine) -> None:
    command.put("a.py", b"BEHAVIOR\n")
    assert command("diff").status == 0
    ran = command("diff", "--unsafe")
    assert ran.status == 1
    assert b"+behaved" in ran.out
    assert ran.remarks == "1 file would be changed, 1 fix (1 behavior)\n"


def test_quiet(command: CommandLine) -> None:
    command.put("a.py", OLD + b"\nx = 1\n")
    command.put("b.py", b"BROKEN")
    ran = command("diff", "--quiet")
    assert (ran.status, ran.out) == (2, DIFF)
    assert ran.remarks == "b.py:1: syntax error: invalid syntax\n"


def test_a_path_that_is_missing_does_not_stop_the_rest(command: CommandLine) -> None:
    command.put("a.py", OLD + b"\nx = 1\n")
    ran = command("diff", "none", "a.py")
    assert (ran.status, ran.out) == (2, DIFF)
    assert "none: cannot be read: No such file or directory\n" in ran.remarks


def test_stdin(command: CommandLine) -> None:
    ran = command("diff", "-", stdin=OLD + b"\nx = 1\n")
    assert (ran.status, ran.out) == (1, DIFF.replace(b"a.py", b"<stdin>"))
    ran = command("diff", "-", "--stdin-filename", "a.py", stdin=OLD + b"\nx = 1\n")
    assert (ran.status, ran.out) == (1, DIFF)


def test_exclude(command: CommandLine) -> None:
    command.put("gen/a.py", OLD)
    command.put("x_pb2.py", OLD)
    command.put("keep.py", OLD)
    ran = command("diff", "--exclude", "gen", "--exclude", "*_pb2.py")
    assert ran.out.count(b"---") == 1
    assert b"keep.py" in ran.out
    assert NEW in ran.out
