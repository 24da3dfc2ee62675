"""The fold: run a construction and the edits behind it on paper, as far as it goes."""

from dataclasses import replace

from paramgroups.engine.notes import Note, Wants
from paramgroups.engine.registry import list_rules, report_rules
from paramgroups.engine.releases import as_on_target, refused_by_target, without_fix
from paramgroups.engine.running import EditRun
from paramgroups.model.checks import UNKNOWN_GROUPS, raises_anyway
from paramgroups.model.construction import Construction, Form
from paramgroups.model.initial import certainly_raises, initial_state, state_of
from paramgroups.model.judgement import Settled
from paramgroups.model.state import OptimizerState
from paramgroups.outcome import Applicability, Effect, Finding, GroupAfter, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Rule
from paramgroups.syntax.constructions.site import Site
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.writing.plans import Plan
from paramgroups.syntax.writing.rendering import groups_after


def fold(module: SourceModule, site: Site, wants: Wants, unsafe: bool) -> tuple[list[Finding], Plan | None]:
    """Judge one construction and its edits; the findings share one fix, the plan."""
    return _Fold(module, site, wants, unsafe).run()


class _Fold:
    def __init__(self, module: SourceModule, site: Site, wants: Wants, unsafe: bool) -> None:
        self.module = module
        self.site = site
        self.wants = wants
        self.unsafe = unsafe
        self.notes: list[Note] = []
        self.flat = site.construction.form in {Form.FLAT, Form.COMPREHENSION}
        self.raises = False
        self._described: dict[int, tuple[GroupAfter, ...]] = {}
        """The groups of states by their ids: many findings share one."""

    def run(self) -> tuple[list[Finding], Plan | None]:
        self._report()
        findings, plan = self._fold()
        if self.site.construction.optimizer.inspects:
            findings, plan = _own_constructor(findings, self.site), None
        refusal = refused_by_target(plan) if plan is not None else None
        if refusal is not None:
            findings, plan = [without_fix(finding, refusal) for finding in findings], None
        findings = [as_on_target(finding, self.site.construction) for finding in findings]
        return sorted(findings, key=lambda finding: (finding.span.line, finding.span.column, finding.code)), plan

    def _report(self) -> None:
        """Ask for what has no fix."""
        for module in report_rules():
            for judgement in module.report(self.site.construction):
                if self.wants(module.RULE.code, judgement.span):
                    self.notes.append(Note(module.RULE, judgement, None, folded=False))

    def _fold(self) -> tuple[list[Finding], Plan | None]:
        state = initial_state(self.site.construction)
        settled = self._settle()
        if state is not None and certainly_raises(state):
            # Nothing behind the construction is reached; PG104 has reported what can be reported.
            return self._findings(None), None
        if settled is not None:
            rule, result = settled
            if not self._is_on(rule, result):
                return self._findings(None), None
            if result.replacements or result.wraps:
                plan = Plan.in_place(self.site, result) if result.is_fix else None
                return self._findings(plan), plan
            state = state_of(self.site.construction, result.groups) if result.groups else None
            self.flat = self.flat or result.flat
            if state is None:
                # Refused: the construction raises, whatever stands behind it.
                return self._findings(None), None
        if state is None:
            return self._unknown_groups(), None
        return self._run_edits(state, settled is not None)

    def _settle(self) -> tuple[Rule, Settled] | None:
        """Ask the rules about the list itself; the first that has a fix is heard, else the first that has a word.

        What others can fix besides, the next pass fixes.
        """
        asked = [(module.RULE, module.settle(self.site.construction)) for module in list_rules()]
        answers = [(rule, result) for rule, result in asked if result is not None]
        if not answers:
            return None
        rule, result = next((answer for answer in answers if answer[1].is_fix), answers[0])
        fault = self.site.construction.fault
        if result.is_fix and fault is not None:
            result = result.refused(raises_anyway(fault.code))
        if result.is_fix and self.site.construction.locked is not None:
            result = result.refused(self.site.construction.locked)
        self.raises = True
        heard = [(rule, judgement) for judgement in result.judgements]
        if result.is_fix:
            others = [answer for answer in answers if answer[1] is not result and answer[1].is_fix]
            heard += [(other, one) for other, settled in others for one in settled.judgements]
        # There is one error today, whatever else is wrong: what Python evaluates first, or what torch looks at first.
        early = [one for _, settled in answers if settled.early for one in settled.judgements]
        first = min(early or result.judgements[:1], key=lambda one: (one.span.line, one.span.column))
        today = first.today if fault is None or early else fault.error(first.span, first.today)
        if early or fault is not None or len(heard) > len(result.judgements):
            heard = [(one_rule, replace(one, today=today)) for one_rule, one in heard]
        for asked_rule, judgement in heard:
            is_new = asked_rule is rule or not any(judgement.span.holds(one.span) for one in result.judgements)
            if is_new and self.wants(asked_rule.code, judgement.span):
                self.notes.append(Note(asked_rule, judgement, None, folded=True))
        return rule, result

    def _is_on(self, rule: Rule, result: Settled) -> bool:
        return all(self.wants(rule.code, judgement.span) for judgement in result.judgements)

    def _unknown_groups(self) -> list[Finding]:
        self.raises = self.raises or (bool(self.site.makers) and all(map(_is_repaired, self.site.makers)))
        run = self._edit_run()
        run.refuse_all(self.site.elsewhere or UNKNOWN_GROUPS)
        self.notes += run.notes
        return self._findings(None)

    def _edit_run(self) -> EditRun:
        return EditRun(self.module, self.site, self.wants, unsafe=self.unsafe, flat=self.flat, raises=self.raises)

    def _run_edits(self, state: OptimizerState, changed: bool) -> tuple[list[Finding], Plan | None]:
        run = self._edit_run()
        after = run.run(state)
        if (end := run.in_vain()) is not None:
            run = self._edit_run().ending_at(end)
            after = run.run(state)
        self.notes += run.notes
        if not run.consumed and not changed:
            return self._findings(None), None
        plan = Plan(self.site, state, after, tuple(run.consumed), run.home, flat=self.flat)
        return self._findings(plan), plan

    def _findings(self, plan: Plan | None) -> list[Finding]:
        return [self._finding(note, plan) for note in self.notes]

    def _finding(self, note: Note, plan: Plan | None) -> Finding:
        verdict = note.judgement.verdict
        refusal = verdict if isinstance(verdict, Refusal) else None
        final = plan.final if plan is not None and note.folded else note.after
        groups = self._groups(final, plan) if refusal is None else ()
        return Finding(
            code=note.rule.code,
            name=note.rule.name,
            span=note.judgement.span,
            message=note.judgement.message,
            today=note.judgement.certain_today,
            applicability=verdict if isinstance(verdict, Applicability) else None,
            refusal=refusal,
            groups_after=groups,
            defaults_after=() if refusal is not None else self._defaults(final, plan, note.folded),
            fixed=refusal is None and note.folded and plan is not None,
        )

    def _groups(self, final: OptimizerState | None, plan: Plan | None) -> tuple[GroupAfter, ...]:
        if id(final) not in self._described:
            replacements = plan.replacements if plan is not None else ()
            self._described[id(final)] = groups_after(self.module, self.site, final, replacements)
        return self._described[id(final)]

    def _defaults(self, final: OptimizerState | None, plan: Plan | None, folded: bool) -> tuple[tuple[str, str], ...]:
        options = dict(self.site.construction.defaults)
        if plan is not None and folded and plan.keywords is not None:
            options.update(plan.keywords)
        return tuple((name, value.code) for name, value in options.items())


def _is_repaired(construction: Construction) -> bool:
    """Tell whether some rule takes a construction for one that raises."""
    return any(module.settle(construction) is not None for module in list_rules())


def _own_constructor(findings: list[Finding], site: Site) -> list[Finding]:
    """Take the fixes from findings about a class that looks at its params or groups by itself.

    What runs is left alone, unless the class is one of a known package.
    """
    optimizer = site.construction.optimizer
    refusal = Refusal(
        Reason.OWN_CONSTRUCTOR,
        f"the constructor of {optimizer.name} does more with its params than hand them on to torch; "
        "change this by hand",
    )
    unclear = Today(Effect.SILENT, f"depends on what the constructor of {optimizer.name} makes of it")
    return [
        replace(
            without_fix(finding, refusal),
            today=unclear if finding.today.where.startswith("at construction") else finding.today,
        )
        for finding in findings
        if optimizer.options or finding.today.effect is not Effect.RUNS
    ]
