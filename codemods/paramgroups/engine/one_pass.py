"""One pass over a text: every construction and every LightningModule is judged, and what can be fixed is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

import libcst

from paramgroups.engine.asked import judge_asked
from paramgroups.engine.branches import folds
from paramgroups.engine.context import Context
from paramgroups.engine.merging import in_order
from paramgroups.engine.returns import judge_returns
from paramgroups.engine.stored import judge_stored
from paramgroups.engine.suppression import Suppressions, read_suppressions
from paramgroups.engine.unparsable import unparsable
from paramgroups.outcome import Failed, Finding, Problem, Span
from paramgroups.syntax.constructions.asked_functions import read_asked_functions
from paramgroups.syntax.constructions.sites import read_sites
from paramgroups.syntax.returns.lightning_reading import read_lightning_classes
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.text import NotRestorableError, restore
from paramgroups.syntax.writing.rewriting import AnyPlan, rewrite_tree


def one_pass(text: str, context: Context) -> tuple[Sequence[Finding] | Failed, str]:
    """Judge a text, and give it as it is after the fixes; where fixes touch, the next pass takes the later ones."""
    settings = context.settings
    try:
        module = SourceModule(text, settings, context.tree, context.module)
    except libcst.ParserSyntaxError as error:
        return unparsable(text, error.message, error.raw_line), text
    if not text.isascii() and module.spells_names_twice:
        return [], text
    # Few files have findings: their comments are read when the first one asks.
    suppressions = cache(lambda: read_suppressions(text) if context.suppressed else Suppressions())

    def wants(code: str, span: Span) -> bool:
        return settings.wants(code) and not suppressions().covers(code, span)

    findings: list[Finding] = []
    taken = _Taken(module)
    places: set[tuple[str, Span]] = set()
    for number, judged, folded in folds(module, read_sites(module), wants, unsafe=settings.unsafe):
        # Fixes make no constructions and keep their order, so the number means the same in every pass.
        fix = f"construction {number}"
        # Two constructions may share a function that makes their groups: the first speaks for both.
        found = [finding for finding in judged if (finding.code, finding.span) not in places]
        places.update((finding.code, finding.span) for finding in found)
        findings.extend(context.without_declined(replace(finding, fix=fix)) for finding in found)
        wanted = found and fix not in context.declined
        if wanted and all(map(taken.leaves, folded)):
            taken.take(*folded)
    for number, asked in enumerate(read_asked_functions(module), start=1):
        fix = f"function {number}"
        asked_for, wraps = judge_asked(asked, wants, fix)
        if any((finding.code, finding.span) in places for finding in asked_for):
            continue  # an optimizer of the file has it too
        findings.extend(context.without_declined(finding) for finding in asked_for)
        if wraps is not None and fix not in context.declined:
            taken.take(wraps)
    for number, lightning in enumerate(read_lightning_classes(module), start=1):
        found, returned = judge_returns(module, lightning, wants, settings.unsafe, number)
        findings.extend(context.without_declined(finding) if finding.fix else finding for finding in found)
        for fix, planned in returned.items():
            if fix not in context.declined and taken.leaves(planned):
                taken.take(planned)
    findings.extend(judge_stored(module, wants, {finding.span for finding in findings}))
    findings = in_order(findings)
    if not taken.plans:
        return findings, text
    rewritten, lost = rewrite_tree(module, taken.plans)
    if lost:
        detail = f"the fix would lose the comment `{lost[0]}`; please report it with the file"
        return Failed(Problem.INTERNAL, detail), text
    try:
        return findings, restore(text, module.tree.code, rewritten.code)
    except NotRestorableError:
        # The parser does not keep a form feed on a line of the fix: leave the file alone, and say nothing is fixed.
        return [replace(finding, fixed=False) for finding in findings], text


class _Taken:
    """The plans of a pass, and what they rewrite: what is inside or around of that, the next pass takes."""

    def __init__(self, module: SourceModule) -> None:
        self._module = module
        self.plans: list[AnyPlan] = []
        self._roots: set[int] = set()
        self._around: set[int] = set()
        """The roots, and all that they stand in."""

    def leaves(self, plan: AnyPlan) -> bool:
        """Tell whether a plan changes nothing inside or around what others change."""
        return self._around.isdisjoint(map(id, plan.roots)) and not any(
            self._roots.intersection(self._outward(root)) for root in plan.roots
        )

    def take(self, *plans: AnyPlan) -> None:
        """Keep what plans rewrite from the later ones."""
        self.plans.extend(plans)
        for root in (root for plan in plans for root in plan.roots):
            self._roots.add(id(root))
            self._around.update(self._outward(root))

    def _outward(self, node: libcst.CSTNode) -> Iterator[int]:
        around: libcst.CSTNode | None = node
        while around is not None:
            yield id(around)
            around = self._module.parent(around)
