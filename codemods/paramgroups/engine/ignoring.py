"""Adopting the tool in an old tree: a suppression comment for every finding that is there today."""

from collections.abc import Sequence
from dataclasses import replace

from paramgroups.engine.comment_edits import NotACommentError, with_ignores
from paramgroups.engine.core import rewrite
from paramgroups.engine.suppression import read_suppressions
from paramgroups.model.suppression import COMMENT_RULES
from paramgroups.outcome import Failed, Finding, Ignored, Problem, Rewritten
from paramgroups.settings import Settings
from paramgroups.syntax.source.text import decode
from paramgroups.tree import Tree

_MAX_ROUNDS = 10
"""A finding that is suppressed may let another one appear behind it."""


def add_ignores(
    source: bytes, settings: Settings = Settings(), tree: Tree = Tree(), module: str = ""
) -> Ignored | Failed:
    """Write `# paramgroups: ignore[…]` for every finding of a file, and take out those that are of no use.

    Each stands on the first line of its finding that can hold a comment; nothing else changes. The rules about
    comments are not silenced. Never raises.
    """
    try:
        return _add_ignores(source, settings, tree, module)
    except (RecursionError, MemoryError):
        return Failed(Problem.TOO_DEEP, "an expression is nested too deeply to be analysed")
    except (NotACommentError, SyntaxError):
        return Failed(
            Problem.INTERNAL, "a suppression comment would change the program; please report it with the file"
        )


def _add_ignores(source: bytes, settings: Settings, tree: Tree, module: str) -> Ignored | Failed:
    silenced: list[Finding] = []
    result = source
    for _ in range(_MAX_ROUNDS):
        outcome = rewrite(result, settings, tree, module)
        if isinstance(outcome, Failed):
            return outcome
        idle = [finding for finding in outcome.findings if finding.code.startswith(COMMENT_RULES) and finding.fixed]
        if idle:
            others = {finding.fix for finding in outcome.findings if finding.fix is not None and finding not in idle}
            cleaned = rewrite(result, settings, tree, module, frozenset(others))
            new, done = cleaned.source if isinstance(cleaned, Rewritten) else result, idle
        else:
            new, done = _silence(result, outcome.findings)
        if new == result:
            return Ignored(tuple(silenced), tuple(replace(one, fixed=False) for one in outcome.findings), result)
        silenced += done
        result = new
    return Failed(Problem.INTERNAL, "the suppressions do not come to an end; please report it with the file")


def _silence(source: bytes, findings: Sequence[Finding]) -> tuple[bytes, list[Finding]]:
    """Write comments about what can be silenced; return the text, and the findings that are gone."""
    decoded = decode(source)
    suppressions = read_suppressions(decoded.text, always=True)
    wanted: dict[int, list[str]] = {}
    done = [one for one in findings if not one.code.startswith(COMMENT_RULES)] if suppressions.certain else []
    for finding in done:
        wanted.setdefault(suppressions.comments.carrier(finding.span.line), []).append(finding.code)
    return decoded.encode(with_ignores(decoded.text, suppressions, wanted)), done
