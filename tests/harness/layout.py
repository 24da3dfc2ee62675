"""Check that a rewrite changed the tokens of the fix and nothing else of the text."""

import ast
import difflib
import io
import tokenize
from collections import Counter
from collections.abc import Iterator

from harness.text import decode, lines_of
from paramgroups.outcome import Finding


def comments(source: bytes) -> Counter[str]:
    """Count the comments of `source`."""
    tokens = tokenize.tokenize(io.BytesIO(source).readline)
    return Counter(token.string.rstrip() for token in tokens if token.type == tokenize.COMMENT)


def comments_on(source: bytes, lines: set[int]) -> Counter[str]:
    """Count the comments on some lines of `source`."""
    tokens = tokenize.tokenize(io.BytesIO(source).readline)
    return Counter(t.string.rstrip() for t in tokens if t.type == tokenize.COMMENT and t.start[0] in lines)


def line_ends(source: bytes) -> set[str]:
    """Collect how the lines of `source` end, the last one aside."""
    return {"\r\n" if line.endswith("\r\n") else "\n" for line in lines_of(source) if line.endswith("\n")}


def bad_changes(before: bytes, after: bytes, findings: tuple[Finding, ...]) -> list[str]:
    """List the changed lines of `before` that belong neither to a finding nor to its construction."""
    old, new = lines_of(before), lines_of(after)
    allowed = _with_neighbours(_fix_lines(before, findings), old)
    changes = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    bad = []
    for tag, start, end, new_start, new_end in changes:
        if tag == "insert" and not {start, start + 1} & allowed:
            bad.append(f"inserted before line {start + 1}: {''.join(new[new_start:new_end])}")
        if tag in ("replace", "delete"):
            bad += [f"line {i + 1}: {old[i]}" for i in range(start, end) if i + 1 not in allowed]
    return bad


def _fix_lines(source: bytes, findings: tuple[Finding, ...]) -> set[int]:
    """Collect the lines of the statements that hold a finding, and of what they are about."""
    tree = ast.parse(source)
    statements = list(_statements(tree))
    held = [s for s in statements if any(_holds(s, f) for f in findings)]
    names = {name for s in held for name in _names(s)}
    # `groups = optimizer.param_groups` leads on to the optimizer.
    names |= {
        name for s in statements if _assigned(s) & names and "param_groups" in ast.unparse(s) for name in _names(s)
    }
    about = [s for s in statements if _assigned(s) & names]
    passed = {name for s in about for name in _names(s)}
    lists = [s for s in statements if (_assigned(s) & passed and _is_list(s)) or _grown(s) in passed]
    lines = {line for s in held + about + lists for line in range(s.lineno, (s.end_lineno or s.lineno) + 1)}
    # A list that several branches share comes above their `if`.
    lines |= {
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and sum(inner in about for inner in ast.walk(node)) > 1
    }
    return lines | {finding.span.line for finding in findings if finding.code == "PG900"}


Statement = ast.stmt | ast.NamedExpr
"""A statement, or an assignment expression, which makes and names things as one does."""


def _statements(tree: ast.AST) -> Iterator[Statement]:
    """Walk simple statements, assignment expressions, and the loops and `with` blocks that only edit groups."""
    for node in ast.walk(tree):
        if isinstance(node, Statement) and (not hasattr(node, "body") or only_edits(node)):
            yield node


def only_edits(node: ast.AST) -> bool:
    """Tell a loop over groups, or over their numbers, and a `with` block of edits."""
    if isinstance(node, ast.For) and "param_groups" in ast.unparse(node.iter):
        return True
    if isinstance(node, ast.For) and len(node.body) == 1 and "param_group" in ast.unparse(node.body[0]):
        return True
    return isinstance(node, ast.For | ast.With) and all(map(_is_edit, node.body))


def _is_edit(inner: ast.stmt) -> bool:
    """Tell a statement of a loop or a `with` block that a fix may take in."""
    if hasattr(inner, "body"):
        return only_edits(inner)
    return any(sign in ast.unparse(inner) for sign in ("param_group", "'params'", "["))


def _holds(statement: Statement, finding: Finding) -> bool:
    end = statement.end_lineno or statement.lineno
    return statement.lineno <= finding.span.end_line and finding.span.line <= end


def _names(statement: Statement) -> Iterator[str]:
    """Name what a statement reads: optimizers that it edits, lists that it passes on."""
    for node in ast.walk(statement):
        if isinstance(node, ast.Name | ast.Attribute | ast.Subscript):
            yield ast.unparse(node)


def _assigned(statement: Statement) -> set[str]:
    match statement:
        case ast.Assign(targets=targets):
            return {ast.unparse(part) for t in targets for part in (t.elts if isinstance(t, ast.Tuple) else [t])}
        case ast.AnnAssign(target=target) | ast.NamedExpr(target=target):
            return {ast.unparse(target)}
        case _:
            return set()


def _grown(statement: Statement) -> str | None:
    """Name the list that `groups.append({...})`, `groups += [...]` and `groups[0] = {...}` put something into."""
    match statement:
        case ast.Assign(targets=[ast.Subscript(value=grown)]):
            return ast.unparse(grown)
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=grown, attr="append" | "extend"))):
            return ast.unparse(grown)
        case ast.AugAssign(target=grown):
            return ast.unparse(grown)
        case _:
            return None


def _is_list(statement: Statement) -> bool:
    """Tell `groups = [...]`: the groups of a construction may be written there."""
    return isinstance(getattr(statement, "value", None), ast.List | ast.Tuple)


def _with_neighbours(lines: set[int], text: list[str]) -> set[int]:
    """Add the comment and blank lines that touch `lines`: they move with the statement under them."""
    grown = set(lines)
    for line in lines:
        for way in (-1, 1):
            at = line + way
            while 1 <= at <= len(text) and text[at - 1].strip()[:1] in ("", "#"):
                grown.add(at)
                at += way
    return grown


def same_frame(before: bytes, after: bytes) -> bool:
    """Tell whether byte order mark, encoding, line ends and the end of the file are as they were."""
    old, new = decode(before), decode(after)
    return (
        tokenize.detect_encoding(io.BytesIO(before).readline)[0]
        == tokenize.detect_encoding(io.BytesIO(after).readline)[0]
        and old.startswith("\ufeff") == new.startswith("\ufeff")
        and line_ends(after) <= line_ends(before)
        and old.endswith("\n") == new.endswith("\n")
    )
