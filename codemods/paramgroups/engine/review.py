"""The review of the suppression comments of a file, when all findings are known: PG900 and PG901."""

import ast
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from paramgroups.engine.findings import finding_of
from paramgroups.engine.registry import comment_rules, rules
from paramgroups.engine.suppression import Suppressions
from paramgroups.model.suppression import COMMENT_RULES, Suppression, Use
from paramgroups.outcome import Applicability, Finding
from paramgroups.settings import Settings

_KNOWN_PACKAGES = sys.stdlib_module_names | {"lightning", "numpy", "pytorch_lightning", "torch", "torchvision"}

_GROUPS_FOR_OTHERS = re.compile(r"(?:^|[\[,]|\bappend\(|\byield\b)\s*[\w.]+\.parameters\(\)")
"""A bare iterator in a list: a finding, where an optimizer in another file gets the list."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What was found about one suppression, and what was known of it."""

    finding: Finding
    use: Use


def wants_review(settings: Settings) -> bool:
    """Tell whether a rule about comments is on."""
    return any(settings.wants(module.RULE.code) for module in comment_rules())


def judging(settings: Settings) -> Settings:
    """Say by which rules suppressions are judged: by all, where nothing but the comments is looked at."""
    if any(settings.wants(rule.code) for rule in rules() if not rule.code.startswith(COMMENT_RULES)):
        return settings
    return replace(settings, select=(*settings.select, "PG"), ignore=(), refinements=())


def knows_all_names(text: str) -> bool:
    """Tell whether no other file of a project can turn a line of this one into a finding.

    Read alone, a file that imports a class of its project cannot tell that it is an optimizer: a suppression beside it
    looks unused, and is not.
    """
    imported: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            imported.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").partition(".")[0] if not node.level else "")
    return imported <= _KNOWN_PACKAGES


def review(suppressions: Suppressions, bare: Sequence[Finding] | None, settings: Settings) -> list[Reviewed]:
    """Judge all suppressions of a file.

    `bare` are the findings of the file as if it had no suppressions; None where they are not known for certain, so that
    no suppression can be called unused.
    """
    if not suppressions.certain:
        return []
    return [
        one
        for one in _reviewed(suppressions, bare, settings)
        if settings.wants(one.finding.code) and not suppressions.covers(one.finding.code, one.finding.span)
    ]


def _reviewed(suppressions: Suppressions, bare: Sequence[Finding] | None, settings: Settings) -> Iterator[Reviewed]:
    for number, one in enumerate(suppressions.found, start=1):
        used = {found.code for found in bare or () if suppressions.by(one, found.code, found.span)}
        use = Use(one, _idle(one, used, judging(settings)) if bare is not None else None, _unknown(one))
        for module in comment_rules():
            judgement = module.review(use)
            if judgement is not None:
                is_fix = isinstance(judgement.verdict, Applicability)
                yield Reviewed(finding_of(module.RULE, judgement, f"comment {number}", fixed=is_fix), use)


def _unknown(one: Suppression) -> tuple[tuple[str, str], ...]:
    """Collect the codes that no rule has; those of `# noqa` may belong to any linter."""
    known = [rule.code for rule in rules()]
    unknown = [code for code in one.codes if code.upper() not in known] if one.ours else []
    return tuple((code, _meant(code.upper(), known)) for code in unknown)


def _meant(code: str, known: list[str]) -> str:
    """Name the codes that a prefix stands for, or the nearest one."""
    return ", ".join(one for one in known if one.startswith(code)) or "".join(get_close_matches(code, known, n=1))


def _idle(one: Suppression, used: set[str], settings: Settings) -> tuple[str, ...] | None:
    """Collect the codes that suppress nothing: all of it where there are none, None where it is of use."""
    known = [rule.code for rule in rules() if not rule.code.startswith(COMMENT_RULES)]
    judged = [code for code in known if settings.wants(code) and code not in used]
    if _GROUPS_FOR_OTHERS.search(one.beside):
        # Who gets the list may be a file that this run does not see.
        judged = [code for code in judged if not code.startswith("PG1")]
    if one.flaw is not None:
        return None
    if not one.codes:
        # A rule that is off today may be why the comment stands here, and a `noqa` may be meant for another linter.
        return () if one.ours and judged == known else None
    return tuple(code for code in one.codes if (code.upper() if one.ours else code) in judged) or None
