"""The one entry point of the library: rewrite the bytes of one file."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from paramgroups.engine.context import Context
from paramgroups.engine.merging import in_order
from paramgroups.engine.passes import MAX_PASSES, passes, worth_parsing
from paramgroups.engine.suppression import may_suppress, read_suppressions
from paramgroups.gates.raw.byte_gate import may_hold_finding
from paramgroups.outcome import Failed, Finding, Outcome, Problem, Rewritten, Unchanged
from paramgroups.settings import Settings
from paramgroups.syntax.source.text import SourceText, decode
from paramgroups.tree import Tree

if TYPE_CHECKING:
    from paramgroups.engine.review import Reviewed

_TOO_DEEP = "an expression is nested too deeply to be analysed"


def rewrite(
    source: bytes,
    settings: Settings = Settings(),
    tree: Tree = Tree(),
    module: str = "",
    declined: frozenset[str] = frozenset(),
    *,
    gated: bool = True,
) -> Outcome:
    """Find and fix what the chosen rules name in one file. Never raises, never touches the file system.

    `source` is the file's bytes in any encoding that Python reads. The outcome's findings are placed in `source`.
    `tree` is what other files tell, `module` the dotted name of this one, with `__init__` written out; empty where it
    is not known. `declined` are fixes (as in `Finding.fix`) that are left out. Without `gated`, the
    cheap tests that a file cannot hold a finding are skipped: they change nothing but the time it takes.
    """
    if gated and not may_hold_finding(source, settings, tree):
        return Unchanged()
    try:
        return _rewrite(source, Context(settings, tree, module, declined, gated))
    except (RecursionError, MemoryError):
        return Failed(Problem.TOO_DEEP, _TOO_DEEP)
    except Exception as error:  # noqa: BLE001 (one file must never stop the others)
        return Failed(Problem.INTERNAL, f"{type(error).__name__}: {error}; please report it with the file")


def _rewrite(source: bytes, context: Context) -> Outcome:
    try:
        decoded = decode(source)
    except UnicodeDecodeError as error:
        return Failed(Problem.UNDECODABLE, str(error), source.count(b"\n", 0, error.start) + 1)
    except (SyntaxError, LookupError) as error:
        return Failed(Problem.UNDECODABLE, str(error))
    if "\0" in decoded.text:
        return Failed(
            Problem.SYNTAX_ERROR, "the source holds a null byte", decoded.text.partition("\0")[0].count("\n") + 1
        )
    if "skip-file" in decoded.text and read_suppressions(decoded.text).skip_file:
        return Unchanged()
    try:
        candidate = worth_parsing(decoded.text, context)
    except SyntaxError as error:
        if "too many nested" in str(error):
            return Failed(Problem.TOO_DEEP, _TOO_DEEP, error.lineno)
        # This Python's own parser may be older than the file's syntax: libcst decides.
        candidate = True
    findings, text = passes(decoded.text, context) if candidate else ((), decoded.text)
    if not isinstance(findings, Failed):
        findings, text = _reviewed(decoded.text, findings, text, context)
    if isinstance(findings, Failed):
        return findings
    if text == decoded.text:
        return Unchanged(tuple(findings))
    return _checked(decoded, findings, text)


def _reviewed(
    original: str, findings: Sequence[Finding], text: str, context: Context
) -> tuple[Sequence[Finding] | Failed, str]:
    """Judge the suppressions of a file too, and take out those that are of no use, before the fixes or after them."""
    found = _review(original, context)
    removed = _without_idle(original, found)
    if removed != original:
        again, text = passes(removed, context)
        if isinstance(again, Failed):
            return again, original
    findings = in_order([*findings, *(one.finding for one in found)])
    if text == original:
        return findings, text
    for _ in range(MAX_PASSES):
        removed = text if context.declined else _without_idle(text, _review(text, context))
        if removed == text:
            return findings, text
        again, text = passes(removed, context)
        if isinstance(again, Failed):
            return again, original
    return Failed(Problem.INTERNAL, "the fixes do not come to an end; please report it with the file"), original


def _review(text: str, context: Context) -> list["Reviewed"]:
    """Judge the suppressions of a text by the findings that it has without them."""
    from paramgroups.engine.review import judging, knows_all_names, review, wants_review

    if not may_suppress(text) or not wants_review(context.settings):
        return []
    suppressions = read_suppressions(text)
    if not suppressions.found:
        return []
    bare: Sequence[Finding] | Failed | None
    try:
        alone = replace(context, settings=judging(context.settings), suppressed=False)
        bare = passes(text, alone)[0] if worth_parsing(text, context) else ()
    except SyntaxError:
        # Neither may this Python tell the comments of the file from its strings.
        return []
    if isinstance(bare, Failed) or not (context.module or knows_all_names(text)):
        bare = None
    found = review(suppressions, bare, context.settings)
    return [replace(one, finding=context.without_declined(one.finding)) for one in found]


def _without_idle(text: str, found: Sequence["Reviewed"]) -> str:
    """Take the codes that suppress nothing out of the comments of a text."""
    from paramgroups.engine.comment_edits import without

    drops = [(one.use.suppression, one.use.idle) for one in found if one.finding.fixed and one.use.idle is not None]
    return without(text, drops)


def _checked(decoded: SourceText, findings: Sequence[Finding], text: str) -> Outcome:
    try:
        return Rewritten(tuple(findings), decoded.encode(text))
    except UnicodeEncodeError as error:
        return Failed(Problem.INTERNAL, f"the fix does not fit the file's encoding: {error}")
