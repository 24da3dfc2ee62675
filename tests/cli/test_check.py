from helpers.engine import OLD
from helpers.in_process import CommandLine

FULL = """\
PG101 bare-iterator-in-groups [repair] an iterator stands where a group dict belongs
 --> a.py:2:7
  |
2 | opt = [a.parameters(), b.parameters()]
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
3 | REFUSED
4 | BEHAVIOR
  |
  = today: raises at construction: TypeError: param_group must be a dict
  = after: group 0: a.parameters()           lr=0.1
           group 1: list( bb.parameters() )
           defaults: lr=1e-3, eps=1e-8
  = help: `paramgroups apply` fixes it

PG202 raw-group-append [no fix: overlap] a group is appended
 --> a.py:3:1
  |
2 | opt = [a.parameters(), b.parameters()]
3 | REFUSED
  | ^^^^^^^
4 | BEHAVIOR
  |
  = today: every group trains
  = no fix: Both groups hold `head`; take it out of one of them.
  = help: `paramgroups explain overlap` shows what to write by hand

PG105 ineffective-group [behavior: needs --unsafe] a group does nothing
 --> a.py:4:1
  |
2 | opt = [a.parameters(), b.parameters()]
3 | REFUSED
4 | BEHAVIOR
  | ^^^^^^^^
  |
  = today: the second group is never trained
  = help: `paramgroups apply --unsafe` fixes it; training changes

"""
CONCISE = """\
a.py:2:7: PG101 bare-iterator-in-groups [repair] an iterator stands where a group dict belongs
a.py:3:1: PG202 raw-group-append [no fix: overlap] a group is appended
a.py:4:1: PG105 ineffective-group [behavior: needs --unsafe] a group does nothing
"""
SOURCE = b"\nopt = " + OLD + b"\nREFUSED\nBEHAVIOR\n"


def test_full(command: CommandLine) -> None:
    file = command.put("a.py", SOURCE)
    ran = command("check")
    assert ran.status == 1
    assert ran.out.decode() == FULL
    assert ran.remarks == "3 findings; 1 file can be changed, 1 fix (1 repair); 1 finding needs --unsafe; 1 refused\n"
    assert file.read_bytes() == SOURCE


def test_concise(command: CommandLine) -> None:
    command.put("a.py", SOURCE)
    ran = command("check", "--output-format", "concise", "--quiet")
    assert (ran.status, ran.out.decode(), ran.remarks) == (1, CONCISE, "")


def test_statistics(command: CommandLine) -> None:
    command.put("a.py", SOURCE)
    command.put("b.py", (OLD + b"\n") * 11)
    ran = command("check", "--statistics")
    assert ran.status == 1
    assert ran.out.decode() == (
        "12  PG101  bare-iterator-in-groups  repair\n"
        " 1  PG105  ineffective-group        behavior (needs --unsafe)\n"
        " 1  PG202  raw-group-append         no fix: overlap\n"
    )


def test_a_refused_finding_is_a_finding(command: CommandLine) -> None:
    command.put("a.py", b"REFUSED")
    assert command("check").status == 1


def test_nothing_found(command: CommandLine) -> None:
    command.put("a.py", b"x = 1")
    command.put("b.py", b"x = 1")
    for arguments in (["check"], ["check", "--statistics"]):
        ran = command(*arguments)
        assert (ran.status, ran.out, ran.remarks) == (0, b"", "nothing found in 2 files\n")


def test_what_failed_wins_over_what_was_found(command: CommandLine) -> None:
    command.put("a.py", SOURCE)
    command.put("b.py", b"BROKEN")
    ran = command("check", "b.py", "a.py")
    assert ran.status == 2
    assert ran.out.decode() == FULL
    assert ran.remarks.startswith("b.py:1: syntax error: invalid syntax\n3 findings; ")


def test_stdin(command: CommandLine) -> None:
    ran = command("check", "-", "--output-format", "concise", stdin=SOURCE)
    assert (ran.status, ran.out.decode()) == (1, CONCISE.replace("a.py", "<stdin>"))
    ran = command("check", "-", "--output-format", "concise", "--stdin-filename", "x/a.py", stdin=SOURCE)
    assert ran.out.decode() == CONCISE.replace("a.py", "x/a.py")
