"""The second phase of a run: rewrite one file that may hold a finding."""

from collections.abc import Container
from dataclasses import dataclass, replace

from paramgroups.outcome import Failed, Finding, Outcome, Rewritten, Unchanged
from paramgroups.settings import Settings
from paramgroups.tree import ListMaker, Tree
from paramgroups.workspace.changes import Lines, touches


@dataclass(frozen=True, slots=True)
class Work:
    """The bytes of a file, so that a worker need not see the disk, or what stands in the way."""

    path: str
    source: bytes | Failed | None
    """None for a file that was read before, and holds nothing."""
    module: str
    settings: Settings
    gated: bool = True
    """Whether it is still open that the file may hold a finding."""
    lines: Lines | None = None
    """The lines that findings have to touch; None for all."""

    def size(self) -> int:
        """Give a measure of the time that it takes."""
        return len(self.source) if isinstance(self.source, bytes) else 0


def rewrite(work: Work, tree: Tree) -> Outcome:
    """Rewrite one file, given what the others tell."""
    if not isinstance(work.source, bytes):
        return work.source or Unchanged()
    from paramgroups.engine import core  # the first file that is rewritten pays for the engine, `--help` does not

    outcome = core.rewrite(work.source, work.settings, tree, work.module, gated=work.gated)
    if work.lines is None or isinstance(outcome, Failed):
        return outcome
    near = {one.fix for one in outcome.findings if one.fix is not None and _is_near(one, work.lines)}
    if isinstance(outcome, Rewritten):
        # A fix is applied as a whole, or not at all.
        far = frozenset(one.fix for one in outcome.findings if one.fix is not None and one.fix not in near)
        outcome = core.rewrite(work.source, work.settings, tree, work.module, far, gated=work.gated)
    if isinstance(outcome, Failed):
        return outcome
    return replace(outcome, findings=tuple(one for one in outcome.findings if _is_near(one, work.lines, near)))


def _is_near(finding: Finding, lines: Lines, fixes: Container[str | None] = ()) -> bool:
    """Tell whether a finding touches the lines, or is fixed together with one that does."""
    return finding.fix in fixes or touches(lines, finding.span.line, finding.span.end_line)


def lists_of(work: Work, tree: Tree) -> tuple[ListMaker, ...]:
    """List what makes lists in a file for which that depends on what others tell."""
    from paramgroups.gates.others.own_lists import lists_for

    if not isinstance(work.source, bytes):
        return ()
    try:
        return lists_for(work.source, work.settings, work.module, tree.optimizers, told=work.module in tree.askers)
    except RecursionError:  # then the rewrite fails as well
        return ()


def load(_item: None, _shared: None) -> None:
    """Load the engine, which takes a fifth of a second, before there is a file for it."""
    from paramgroups.engine import core  # noqa: F401
