"""An engine that does what words in the source tell it, on any bytes: for tests of everything around the engine.

Run as a program (`python -m helpers.engine …`), it is the command line on this engine.
"""

import os
import re
import signal

from paramgroups.gates.glance import Glance
from paramgroups.outcome import (
    Applicability,
    Effect,
    Failed,
    Finding,
    GroupAfter,
    Outcome,
    Problem,
    Rewritten,
    Span,
    Today,
    Unchanged,
)
from paramgroups.refusals import Reason, Refusal
from paramgroups.settings import Settings
from paramgroups.tree import Tree

OLD = b"[a.parameters(), b.parameters()]"
NEW = b"[{'params': a.parameters()}, {'params': b.parameters()}]"
WORDS = re.compile(rb"\[a\.parameters\(\), b\.parameters\(\)\]|REFUSED|BEHAVIOR")


def rewrite(
    source: bytes,
    settings: Settings = Settings(),
    tree: Tree = Tree(),
    module: str = "",
    declined: frozenset[str] = frozenset(),
    *,
    gated: bool = True,
) -> Outcome:
    """Fix OLD, find REFUSED and BEHAVIOR, fail at BROKEN, press Ctrl-C at INTERRUPT, and break the law at CRASH."""
    if b"CRASH" in source:
        raise RuntimeError("a bug")
    if b"INTERRUPT" in source:
        os.kill(os.getpid(), signal.SIGINT)
    if b"BROKEN" in source:
        return Failed(Problem.SYNTAX_ERROR, "invalid syntax", _line(source, source.index(b"BROKEN")))
    findings = tuple(_finding(source, match, settings) for match in WORDS.finditer(source))
    new = source.replace(OLD, NEW)
    if settings.unsafe:
        new = new.replace(b"BEHAVIOR", b"behaved")
    return Unchanged(findings) if new == source else Rewritten(findings, new)


def may_hold_finding(source: bytes, settings: Settings, tree: Tree | None = None) -> bool:
    """Let every file through."""
    return True


def glance(source: bytes, settings: Settings, module: str) -> Glance:
    """Hope for everything."""
    return Glance()


def _finding(source: bytes, match: re.Match[bytes], settings: Settings) -> Finding:
    line, column = _line(source, match.start()), match.start() - (source.rfind(b"\n", 0, match.start()) + 1) + 1
    span = Span(line, column, line, column + len(match[0]))
    if match[0] == b"REFUSED":
        today = Today(Effect.RUNS, "every group trains")
        refusal = Refusal(Reason.OVERLAP, "Both groups hold `head`; take it out of one of them.")
        return Finding("PG202", "raw-group-append", span, "a group is appended", today, None, refusal)
    if match[0] == b"BEHAVIOR":
        today = Today(Effect.SILENT, "the second group is never trained")
        kind, fixed = Applicability.BEHAVIOR, settings.unsafe
        return Finding("PG105", "ineffective-group", span, "a group does nothing", today, kind, fixed=fixed)
    today = Today(Effect.RAISES, "TypeError: param_group must be a dict", "at construction")
    groups = (GroupAfter("a.parameters()", (("lr", "0.1"),)), GroupAfter("list(\n    bb.parameters()\n)"))
    return Finding(
        "PG101",
        "bare-iterator-in-groups",
        span,
        "an iterator stands where a group dict belongs",
        today,
        Applicability.REPAIR,
        None,
        groups,
        (("lr", "1e-3"), ("eps", "1e-8")),
        fixed=True,
    )


def _line(source: bytes, at: int) -> int:
    return source.count(b"\n", 0, at) + 1


if __name__ == "__main__":
    from paramgroups.engine import core
    from paramgroups.gates import glance as glancing
    from paramgroups.gates.raw import byte_gate
    from paramgroups_cli.app import main

    core.rewrite = rewrite
    byte_gate.may_hold_finding = may_hold_finding
    glancing.glance = glance
    main()
