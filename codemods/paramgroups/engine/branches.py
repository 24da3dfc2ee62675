"""Constructions in the branches of one `if`, which share the edits behind it: all of them take an edit in, or none."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

import libcst as cst

from paramgroups.engine.fold import fold
from paramgroups.engine.notes import Wants
from paramgroups.outcome import Effect, Finding, Span, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.constructions.site import Site
from paramgroups.syntax.edits.followers import EditStatement
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import Place
from paramgroups.syntax.writing.plans import Plan
from paramgroups.syntax.writing.shared_lists import share

_DEPENDS = Today(Effect.SILENT, "depends on the branch that constructs the optimizer")

Folded = tuple[list[Finding], Plan | None]


def folds(
    module: SourceModule, sites: Sequence[Site], wants: Wants, *, unsafe: bool
) -> Iterator[tuple[int, list[Finding], tuple[Plan, ...]]]:
    """Judge constructions, each with its number in the file; those that share edits have one number, and one fix."""
    for number, branches in _groups(module, sites):
        folded = [fold(module, site, wants, unsafe) for site in branches]
        shared = [item.edit.span for item in _shared(module, branches[0])]
        stop = _disagreement(folded, shared) if len(branches) > 1 else None
        if stop is not None:
            folded = [fold(module, _refused(site, *stop), wants, unsafe) for site in branches]
        findings = [finding for found, _ in folded for finding in found]
        plans = [plan for _, plan in folded if plan is not None]
        if len(plans) == len(branches) > 1:
            plans = [*share(module, plans, branches[0].fork)]
        yield number, _each_once(findings, shared), tuple(plans)


def _each_once(findings: Sequence[Finding], shared: Sequence[Span]) -> list[Finding]:
    """Let the first branch that has something to say of a shared edit speak for all."""
    # The list of groups may be one for all branches.
    own = {(one.code, one.span, one.message): one for one in findings if one.span not in shared}
    result = [*own.values()]
    for span in shared:
        about = [finding for finding in findings if finding.span == span]
        alike = all(finding.today == about[0].today for finding in about)
        result += about[:1] if alike else [replace(about[0], today=_DEPENDS)]
    return result


def _groups(module: SourceModule, sites: Sequence[Site]) -> Iterator[tuple[int, list[Site]]]:
    """Put the branches together that are followed by the same edits; others have only the edits of their own block."""
    forks: dict[object, list[tuple[int, Site]]] = {}
    for number, site in enumerate(sites, start=1):
        fork = site.fork if _shared(module, site) else None
        key = (id(fork.place.line), fork.target) if fork is not None else number
        forks.setdefault(key, []).append((number, site))
    for members in forks.values():
        fork = members[0][1].fork
        complete = fork is not None and len(members) == fork.branches
        count = _common([_shared(module, site) for _, site in members]) if complete else 0
        cut = [(number, _with_shared(module, site, count)) for number, site in members]
        if count:
            yield cut[0][0], [site for _, site in cut]
        else:
            yield from ((number, [site]) for number, site in cut)


def _shared(module: SourceModule, site: Site) -> list[EditStatement]:
    """List the edits behind the `if`, which are about what the other branches construct too."""
    return [item for item in site.edits if not _is_in_branch(module, site, item.place)]


def _is_in_branch(module: SourceModule, site: Site, place: Place) -> bool:
    if site.fork is None:
        return True
    around: cst.CSTNode | None = place.line
    while around is not None and around is not site.fork.place.line:
        around = module.parent(around)
    return around is not None


def _common(lists: Sequence[Sequence[EditStatement]]) -> int:
    """Count the edits with which all lists begin."""
    spans = zip(*([item.edit.span for item in items] for items in lists), strict=False)
    return len([*takewhile(lambda row: len(set(row)) == 1, spans)])


def _with_shared(module: SourceModule, site: Site, count: int) -> Site:
    """Leave so many of the shared edits."""
    shared = _shared(module, site)
    aliases = site.aliases
    if not count:
        aliases = tuple(alias for alias in aliases if _is_in_branch(module, site, alias.place))
    edits = tuple(item for item in site.edits if item not in shared[count:])
    return replace(_with_edits(site, edits), aliases=aliases)


def _with_edits(site: Site, edits: tuple[EditStatement, ...]) -> Site:
    return replace(site, edits=edits, construction=replace(site.construction, edits=tuple(item.edit for item in edits)))


def _disagreement(folded: Sequence[Folded], shared: Sequence[Span]) -> tuple[Span, Refusal] | None:
    """Find the first shared edit that some branch does not take in like the first, and why."""
    for span in shared:
        found = [next((finding for finding in findings if finding.span == span), None) for findings, _ in folded]
        verdicts = {(one.applicability, one.fixed) if one is not None else (None, False) for one in found}
        if len(verdicts) == 1 and (None, False) not in verdicts:
            continue
        refusal = next((finding.refusal for finding in found if finding is not None and finding.refusal), None)
        return span, refusal or Refusal(
            Reason.BRANCHES_DIFFER,
            "each branch above constructs this optimizer, and not all of them can take this in; "
            "write it into each construction by hand",
        )
    return None


def _refused(site: Site, span: Span, refusal: Refusal) -> Site:
    """Refuse one edit, and so all behind it."""
    edits = tuple(
        replace(item, edit=replace(item.edit, refusal=item.edit.refusal or refusal)) if item.edit.span == span else item
        for item in site.edits
    )
    return _with_edits(site, edits)
