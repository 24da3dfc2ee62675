"""The one entry point of the library: rewrite the bytes of one file."""

import ast
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import cache
from typing import TYPE_CHECKING

from paramgroups.engine.suppression import Suppressions, may_suppress, read_suppressions
from paramgroups.gates.byte_gate import may_hold_finding
from paramgroups.gates.nodes import Nodes
from paramgroups.gates.second_gate import has_candidate
from paramgroups.outcome import Effect, Failed, Finding, Outcome, Problem, Rewritten, Span, Today, Unchanged
from paramgroups.settings import Settings
from paramgroups.syntax.source.text import NotRestorableError, SourceText, decode, restore
from paramgroups.tree import Tree

if TYPE_CHECKING:
    from libcst import CSTNode

    from paramgroups.engine.review import Reviewed
    from paramgroups.syntax.source.module import SourceModule
    from paramgroups.syntax.writing.rewriting import AnyPlan

_MAX_PASSES = 10
"""A bound on the passes over one file; fixes inside of fixes need one more pass each."""

_TOO_DEEP = "an expression is nested too deeply to be analysed"


@dataclass(frozen=True, slots=True)
class _Context:
    """What stays the same while one file is worked on."""

    settings: Settings
    tree: Tree
    module: str
    declined: frozenset[str]
    gated: bool = True
    suppressed: bool = True
    """Whether suppression comments count."""


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
        return _rewrite(source, _Context(settings, tree, module, declined, gated))
    except (RecursionError, MemoryError):
        return Failed(Problem.TOO_DEEP, _TOO_DEEP)
    except Exception as error:  # noqa: BLE001 (one file must never stop the others)
        return Failed(Problem.INTERNAL, f"{type(error).__name__}: {error}; please report it with the file")


def _rewrite(source: bytes, context: _Context) -> Outcome:
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
        candidate = _worth_parsing(decoded.text, context)
    except SyntaxError as error:
        if "too many nested" in str(error):
            return Failed(Problem.TOO_DEEP, _TOO_DEEP, error.lineno)
        # This Python's own parser may be older than the file's syntax: libcst decides.
        candidate = True
    findings, text = _passes(decoded.text, context) if candidate else ((), decoded.text)
    if not isinstance(findings, Failed):
        findings, text = _reviewed(decoded.text, findings, text, context)
    if isinstance(findings, Failed):
        return findings
    if text == decoded.text:
        return Unchanged(tuple(findings))
    return _checked(decoded, findings, text)


def _reviewed(
    original: str, findings: Sequence[Finding], text: str, context: _Context
) -> tuple[Sequence[Finding] | Failed, str]:
    """Judge the suppressions of a file too, and take out those that are of no use, before the fixes or after them."""
    found = _review(original, context)
    removed = _without_idle(original, found)
    if removed != original:
        again, text = _passes(removed, context)
        if isinstance(again, Failed):
            return again, original
    findings = _in_order([*findings, *(one.finding for one in found)])
    if text == original:
        return findings, text
    for _ in range(_MAX_PASSES):
        removed = text if context.declined else _without_idle(text, _review(text, context))
        if removed == text:
            return findings, text
        again, text = _passes(removed, context)
        if isinstance(again, Failed):
            return again, original
    return Failed(Problem.INTERNAL, "the fixes do not come to an end; please report it with the file"), original


def _review(text: str, context: _Context) -> list["Reviewed"]:
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
        bare = _passes(text, alone)[0] if _worth_parsing(text, context) else ()
    except SyntaxError:
        # Neither may this Python tell the comments of the file from its strings.
        return []
    if isinstance(bare, Failed) or not (context.module or knows_all_names(text)):
        bare = None
    found = review(suppressions, bare, context.settings)
    return [replace(one, finding=_undeclined(one.finding, context)) for one in found]


def _without_idle(text: str, found: Sequence["Reviewed"]) -> str:
    """Take the codes that suppress nothing out of the comments of a text."""
    from paramgroups.engine.comment_edits import without

    drops = [(one.use.suppression, one.use.idle) for one in found if one.finding.fixed and one.use.idle is not None]
    return without(text, drops)


def _undeclined(finding: Finding, context: _Context) -> Finding:
    return replace(finding, fixed=finding.fixed and finding.fix not in context.declined)


def _in_order(findings: Sequence[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: (finding.span.line, finding.span.column, finding.code))


def _worth_parsing(text: str, context: _Context) -> bool:
    with warnings.catch_warnings():
        # Invalid escapes in the file are its own business.
        warnings.simplefilter("ignore")
        is_certain = not context.gated or context.tree.asks(context.module)
        return is_certain or has_candidate(Nodes(ast.parse(text)), context.settings, context.tree)


def _passes(text: str, context: _Context) -> tuple[Sequence[Finding] | Failed, str]:
    """Rewrite until nothing changes; what later passes fold counts too, where its statements are still untouched."""
    original = text
    first, result = _one_pass(text, context)
    if isinstance(first, Failed):
        return first, text
    findings, last = list(first), first
    for _ in range(_MAX_PASSES):
        if result == text:
            return _whole(original, findings, result, last, context)
        text = result
        again, result = _one_pass(text, context)
        if isinstance(again, Failed) and again.problem is Problem.SYNTAX_ERROR:
            return Failed(Problem.INTERNAL, f"the fix does not parse: {again.detail}; please report it"), text
        if isinstance(again, Failed):
            return again, text
        findings, last = _merged(findings, original, again, text), again
    return Failed(Problem.INTERNAL, "the fixes do not come to an end; please report it with the file"), text


def _whole(
    original: str, findings: list[Finding], text: str, last: Sequence[Finding], context: _Context
) -> tuple[Sequence[Finding] | Failed, str]:
    """Take back the repairs of constructions that raise all the same; `last` are the findings of the new text."""
    from paramgroups.engine.half_repairs import half_repairs, taken_back

    half = half_repairs(findings, last)
    if half:
        again, text = _passes(original, replace(context, declined=context.declined | half.keys()))
        if isinstance(again, Failed):
            return again, text
        findings = taken_back(again, half)
    return [finding if finding.applicability is not None else replace(finding, fix=None) for finding in findings], text


def _merged(findings: list[Finding], original: str, again: Sequence[Finding], text: str) -> list[Finding]:
    """Add the edits that only a later pass could fold, since what stood in the way was repaired first.

    What an earlier pass has fixed of the same construction then shows the groups of the later one.
    """
    final = {finding.fix: finding for finding in again if finding.fixed and finding.groups_after}
    findings = [
        replace(finding, groups_after=last.groups_after, defaults_after=last.defaults_after)
        if finding.fixed and finding.groups_after and (last := final.get(finding.fix)) is not None
        else finding
        for finding in findings
    ]
    if not any(finding.fixed for finding in again):
        return _in_order(findings)
    old, new = original.split("\n"), text.split("\n")
    moved = _made_of(old, new)
    places = {(one.code, one.span.line, one.span.column): index for index, one in enumerate(findings)}
    for finding in again:
        line = moved.get(finding.span.line)
        if not finding.fixed or line is None:
            continue
        span = _moved(finding.span, new[finding.span.line - 1], old[line - 1], line)
        is_same = new[finding.span.line - 1] == old[line - 1] or finding.code.startswith("PG2")
        if span is None or not (is_same or _is_apart(span, findings)):
            # What is wrong with a part of a list that a fix has changed is the fix's own doing.
            continue
        index = places.get((finding.code, line, span.column))
        if index is None:
            unreached = Today(Effect.SILENT, "is not reached: the construction raises")
            findings.append(replace(finding, span=span, today=unreached))
        elif not findings[index].fixed:
            findings[index] = replace(finding, span=span, today=findings[index].today)
    return _in_order(findings)


def _is_apart(span: Span, findings: Sequence[Finding]) -> bool:
    return not any(found.span.holds(span) or span.holds(found.span) for found in findings)


def _made_of(old: list[str], new: list[str]) -> dict[int, int]:
    """Map the number of each new line to that of the old one which it was, or which it stands in the place of."""
    opcodes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return {
        second + 1: first + 1
        for _, start, end, new_start, new_end in opcodes
        if end - start == new_end - new_start
        for first, second in zip(range(start, end), range(new_start, new_end), strict=True)
    }


def _moved(span: Span, new: str, old: str, line: int) -> Span | None:
    """Place a statement of the new text in the old one; None where it was another there."""
    moved = replace(span, line=line, end_line=span.end_line + line - span.line)
    if new == old or (span.line == span.end_line and old.startswith(new[: span.end_column - 1])):
        return moved
    code = new[span.column - 1 : span.end_column - 1]
    if span.line != span.end_line or old.count(code) != 1:
        return None
    column = old.index(code) + 1
    return replace(moved, column=column, end_column=column + len(code))


def _one_pass(text: str, context: _Context) -> tuple[Sequence[Finding] | Failed, str]:
    import libcst

    from paramgroups.engine.asked import judge_asked
    from paramgroups.engine.branches import folds
    from paramgroups.engine.returns import judge_returns
    from paramgroups.engine.unparsable import unparsable
    from paramgroups.syntax.constructions.asked_functions import read_asked_functions
    from paramgroups.syntax.constructions.sites import read_sites
    from paramgroups.syntax.returns.lightning_reading import read_lightning_classes
    from paramgroups.syntax.source.comments import comment_counts
    from paramgroups.syntax.source.module import SourceModule
    from paramgroups.syntax.writing.rewriting import rewrite_tree

    settings = context.settings
    try:
        module = SourceModule(text, settings, context.tree, context.module)
    except libcst.ParserSyntaxError as error:
        return unparsable(text, error.message, error.raw_line), text
    # Few files have findings: their comments are read when the first one asks.
    suppressions = cache(lambda: read_suppressions(text) if context.suppressed else Suppressions())

    def wants(code: str, span: Span) -> bool:
        return settings.wants(code) and not suppressions().covers(code, span)

    findings: list[Finding] = []
    plans: list[AnyPlan] = []
    places: set[tuple[str, Span]] = set()
    for number, judged, folded in folds(module, read_sites(module), wants, unsafe=settings.unsafe):
        # Fixes make no constructions and keep their order, so the number means the same in every pass.
        fix = f"construction {number}"
        # Two constructions may share a function that makes their groups: the first speaks for both.
        found = [finding for finding in judged if (finding.code, finding.span) not in places]
        places.update((finding.code, finding.span) for finding in found)
        findings.extend(_undeclined(replace(finding, fix=fix), context) for finding in found)
        wanted = found and fix not in context.declined
        if wanted and all(_apart(module, plan, plans) for plan in folded):
            plans.extend(folded)
    for number, asked in enumerate(read_asked_functions(module), start=1):
        fix = f"function {number}"
        asked_for, wraps = judge_asked(asked, wants, fix)
        findings.extend(_undeclined(finding, context) for finding in asked_for)
        if wraps is not None and fix not in context.declined:
            plans.append(wraps)
    for number, lightning in enumerate(read_lightning_classes(module), start=1):
        found, returned = judge_returns(module, lightning, wants, settings.unsafe, number)
        findings.extend(_undeclined(finding, context) if finding.fix else finding for finding in found)
        for fix, planned in returned.items():
            if fix not in context.declined and _apart(module, planned, plans):
                plans.append(planned)
    findings.sort(key=lambda finding: (finding.span.line, finding.span.column, finding.code))
    if not plans:
        return findings, text
    rewritten = rewrite_tree(module, plans)
    lost = comment_counts(module.tree) - comment_counts(rewritten)
    if lost:
        detail = f"the fix would lose the comment `{next(iter(lost))}`; please report it with the file"
        return Failed(Problem.INTERNAL, detail), text
    try:
        return findings, restore(text, module.tree.code, rewritten.code)
    except NotRestorableError:
        # The parser does not keep a form feed on a line of the fix: leave the file alone, and say nothing is fixed.
        return [replace(finding, fixed=False) for finding in findings], text


def _apart(module: "SourceModule", plan: "AnyPlan", plans: Sequence["AnyPlan"]) -> bool:
    """Tell whether a plan changes nothing inside or around what others change; if it does, the next pass takes it."""
    mine, theirs = plan.roots, [root for other in plans for root in other.roots]
    return not any(_is_inside(module, root, theirs) for root in mine) and not any(
        _is_inside(module, root, mine) for root in theirs
    )


def _is_inside(module: "SourceModule", node: "CSTNode", roots: Sequence["CSTNode"]) -> bool:
    around: CSTNode | None = node
    while around is not None:
        if any(around is root for root in roots):
            return True
        around = module.parent(around)
    return False


def _checked(decoded: SourceText, findings: Sequence[Finding], text: str) -> Outcome:
    try:
        return Rewritten(tuple(findings), decoded.encode(text))
    except UnicodeEncodeError as error:
        return Failed(Problem.INTERNAL, f"the fix does not fit the file's encoding: {error}")
