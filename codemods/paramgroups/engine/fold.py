"""The fold: run a construction and the edits behind it on paper, as far as it goes."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from paramgroups.engine.registry import edit_rules, list_rules, report_rules
from paramgroups.model.construction import Form
from paramgroups.model.edits import AddGroups, Edit, SetOptions
from paramgroups.model.initial import certainly_raises, initial_state, state_of
from paramgroups.model.judgement import Judgement, Settled, short
from paramgroups.model.kinds import Shape
from paramgroups.model.optimizers import misspelt_option
from paramgroups.model.state import OptimizerState
from paramgroups.outcome import Applicability, Effect, Finding, GroupAfter, Span, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Rule
from paramgroups.syntax.constructions import Site
from paramgroups.syntax.followers import EditStatement
from paramgroups.syntax.module import SourceModule
from paramgroups.syntax.plans import Plan
from paramgroups.syntax.rendering import can_hold, groups_after, needs_identities

Wants = Callable[[str, Span], bool]
"""Tells whether a rule is on at a place."""


@dataclass(frozen=True)
class _Noted:
    rule: Rule
    judgement: Judgement
    after: OptimizerState | None
    folded: bool


def fold(module: SourceModule, site: Site, wants: Wants, unsafe: bool) -> tuple[list[Finding], Plan | None]:
    """Judge one construction and its edits; the findings share one fix, the plan."""
    return _Fold(module, site, wants, unsafe).run()


class _Fold:
    def __init__(self, module: SourceModule, site: Site, wants: Wants, unsafe: bool) -> None:
        self.module = module
        self.site = site
        self.wants = wants
        self.unsafe = unsafe
        self.notes: list[_Noted] = []
        self.flat = site.construction.form is Form.FLAT
        self.raises = False

    def run(self) -> tuple[list[Finding], Plan | None]:
        self._report()
        findings, plan = self._fold()
        if self.site.construction.optimizer.inspects:
            findings, plan = _own_constructor(findings, self.site), None
        return sorted(findings, key=lambda finding: (finding.span.line, finding.span.column, finding.code)), plan

    def _report(self) -> None:
        """Ask the rules that never fix."""
        for module in report_rules():
            for judgement in module.report(self.site.construction):
                if self.wants(module.RULE.code, judgement.span):
                    self.notes.append(_Noted(module.RULE, judgement, None, folded=False))

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
        if any(element.starred and element.kind.yields(Shape.GROUP) for element in self.site.construction.elements):
            # The rule about the list has a fix, but the groups behind a star cannot be counted.
            self._unknown_groups()
            wrapped = Plan(self.site, state, state, (), None, flat=self.flat) if settled is not None else None
            return self._findings(wrapped), wrapped
        return self._run_edits(state, settled is not None)

    def _settle(self) -> tuple[Rule, Settled] | None:
        """Ask the rules about the list itself; the first that has a fix is heard, else the first that has a word."""
        asked = [(module.RULE, module.settle(self.site.construction)) for module in list_rules()]
        answers = [(rule, result) for rule, result in asked if result is not None]
        if not answers:
            return None
        rule, result = next((answer for answer in answers if answer[1].is_fix), answers[0])
        self.raises = True
        for judgement in result.judgements:
            if self.wants(rule.code, judgement.span):
                self.notes.append(_Noted(rule, judgement, None, folded=True))
        return rule, result

    def _is_on(self, rule: Rule, result: Settled) -> bool:
        return all(self.wants(rule.code, judgement.span) for judgement in result.judgements)

    def _unknown_groups(self) -> list[Finding]:
        for edit in self.site.construction.edits:
            refusal = Refusal(
                Reason.UNKNOWN_GROUPS,
                "the groups of this construction cannot be told from the source; write this where they are made",
            )
            self._note(edit, edit.refusal or refusal)
        return self._findings(None)

    def _note(self, edit: Edit, refusal: Refusal) -> None:
        for module in edit_rules():
            if isinstance(edit, module.EDIT) and self.wants(module.RULE.code, edit.span):
                if isinstance(edit, AddGroups) and self.site.construction.filled_later:
                    edit = replace(edit, groups=tuple(replace(group, filled_later=True) for group in edit.groups))
                judgement = module.judge(edit, refusal, self.site.construction.optimizer)
                self.notes.append(_Noted(module.RULE, self._reached(judgement), None, folded=False))

    def _reached(self, judgement: Judgement) -> Judgement:
        """Correct what an edit does today where the construction before it raises."""
        if not self.raises:
            return judgement
        return replace(judgement, today=Today(Effect.SILENT, "is not reached: the construction raises"))

    def _run_edits(self, state: OptimizerState, changed: bool) -> tuple[list[Finding], Plan | None]:
        initial = state
        consumed: list[EditStatement] = []
        home: int | None = None
        applying = True
        stopped: Refusal | None = None
        folded_state = state
        for position, item in enumerate(self.site.edits):
            if stopped is not None:
                self._note(item.edit, item.edit.refusal or stopped)
                continue
            module = next(module for module in edit_rules() if isinstance(item.edit, module.EDIT))
            if not self.wants(module.RULE.code, item.edit.span):
                stopped = self._after(item, "is not selected, or is suppressed")
                continue
            if self._is_misspelt(item.edit):
                # PG206 has reported it: to move it would only hide it.
                stopped = self._after(item, "has no effect")
                continue
            refusal = item.edit.refusal or self._impure(item.edit)
            new_home: int | None = home
            if refusal is None:
                moved = self._home(position, home)
                refusal = moved if isinstance(moved, Refusal) else None
                new_home = moved if not isinstance(moved, Refusal) else home
            if refusal is not None:
                self._note(item.edit, refusal)
                stopped = self._after(item, "stays")
                continue
            step = module.apply(self._foreseen(position, state), state)
            refusal = self._no_identities(step.state) or self._bad_keyword(step.state)
            if step.state is None or refusal is not None:
                if refusal is not None:
                    self._note(item.edit, refusal)
                else:
                    self.notes.append(_Noted(module.RULE, self._reached(step.judgement), None, folded=False))
                stopped = self._after(item, "stays")
                continue
            state = step.state
            applying = applying and (self.unsafe or step.judgement.verdict is not Applicability.BEHAVIOR)
            self.notes.append(_Noted(module.RULE, self._reached(step.judgement), state, folded=applying))
            if applying:
                consumed.append(item)
                folded_state = state
                home = new_home
        plan = None
        if consumed or changed:
            plan = Plan(self.site, initial, folded_state, tuple(consumed), home, flat=self.flat)
        return self._findings(plan), plan

    def _is_misspelt(self, edit: Edit) -> bool:
        optimizer = self.site.construction.optimizer
        return isinstance(edit, SetOptions) and any(misspelt_option(optimizer, name) for name, _ in edit.options)

    def _foreseen(self, position: int, state: OptimizerState) -> Edit:
        """Tell an edit that adds groups which of their keys later edits set, since today's error depends on it."""
        edit = self.site.edits[position].edit
        if not isinstance(edit, AddGroups):
            return edit
        first = len(state.groups)
        groups = []
        for offset, group in enumerate(edit.groups):
            reached = {None, first + offset, offset - len(edit.groups)}
            keys = {
                name
                for later in self.site.edits[position + 1 :]
                if isinstance(later.edit, SetOptions) and later.edit.index in reached
                for name, _ in later.edit.options
            }
            filled = self.site.construction.filled_later
            groups.append(replace(group, set_later=frozenset(keys), filled_later=filled))
        return replace(edit, groups=tuple(groups))

    def _after(self, item: EditStatement, why: str) -> Refusal:
        return Refusal(
            Reason.AFTER_REFUSED_EDIT,
            f"the edit before it on line {item.edit.span.line} {why}, and edits are taken over in order",
        )

    def _impure(self, edit: Edit) -> Refusal | None:
        if not self.site.construction.pure and edit.mentioned():
            return Refusal(
                Reason.IMPURE_VALUE,
                "an argument of the construction calls code that is not known to be free of effects, and may change "
                "the value; give that argument a name before the construction",
            )
        code = edit.impure()
        if code is None:
            return None
        return Refusal(
            Reason.IMPURE_VALUE,
            f"`{short(code)}` calls code that is not known to be free of effects; "
            "give it a name before the construction",
        )

    def _bad_keyword(self, state: OptimizerState | None) -> Refusal | None:
        """Refuse keys that a `dict(…)` call cannot take as keywords."""
        for group in state.groups if state is not None else ():
            for name in group.edited:
                if group.node is not None and not can_hold(group.node, name):
                    return Refusal(
                        Reason.UNREADABLE_GROUP, f"`dict(...)` takes no key `{name}`; write the group as a display"
                    )
        return None

    def _no_identities(self, state: OptimizerState | None) -> Refusal | None:
        """Refuse where parameters must be taken out by identity, and no statement for that can be written."""
        construction = self.site.construction
        if state is None or not needs_identities(self.module, self.site, state):
            return None
        if construction.in_class_body:
            return Refusal(
                Reason.CLASS_BODY,
                "a comprehension cannot see the names of a class body; move the optimizer into a function",
            )
        if not construction.id_is_builtin:
            return Refusal(Reason.TAKEN_NAME, "`id` is not Python's own here, and the fix needs it; rename it")
        if not construction.alone:
            return Refusal(Reason.NO_ROOM, "the construction shares its line; give it a line of its own")
        return None

    def _home(self, position: int, home: int | None) -> int | Refusal | None:
        """Tell where the construction must stand so that all values mean the same there.

        None is its own place, a number the place of that edit: where an edit mentions names that are bound between,
        the construction moves down to it.
        """
        edits = self.site.edits
        edit = edits[position].edit
        first = 0 if home is None else home + 1
        bound = frozenset[str]().union(*(item.edit.bound for item in edits[first : position + 1]))
        clash = edit.mentioned() & bound
        in_list = self._in_list(edit)
        if in_list is not None:
            return in_list
        if not clash:
            return home
        name = min(clash)
        rebound = self.site.construction.names & bound
        for earlier in range(position):
            later = frozenset[str]().union(*(item.edit.bound for item in edits[earlier + 1 : position + 1]))
            rebound |= edits[earlier].edit.mentioned() & later
        place = self.site.place
        if not self.site.construction.pure:
            return Refusal(
                Reason.IMPURE_VALUE,
                f"`{name}` gets its value between, and the arguments of the construction may have effects, so neither "
                "can move; assign it above the construction",
            )
        if rebound or place is None or not place.alone or not edits[position].place.alone or self.site.list_place:
            return Refusal(
                Reason.REBOUND_NAME,
                f"`{min(rebound) if rebound else name}` gets its value between the construction and this edit; "
                "move that assignment above the construction, if its order does not matter",
            )
        return position

    def _in_list(self, edit: Edit) -> Refusal | None:
        """Refuse values that cannot move up to where a variable's list is written."""
        if self.site.list_place is None or self.flat:
            return None
        if self.site.construction.list_refusal is not None:
            return self.site.construction.list_refusal
        bound = self.site.bound_behind_list
        if bound is None or bound & edit.mentioned():
            return Refusal(
                Reason.REBOUND_NAME,
                "what stands between the list of groups and its construction may change the value; "
                "write the list into the call, or set the option in it by hand",
            )
        return None

    def _findings(self, plan: Plan | None) -> list[Finding]:
        return [self._finding(note, plan) for note in self.notes]

    def _finding(self, note: _Noted, plan: Plan | None) -> Finding:
        verdict = note.judgement.verdict
        refusal = verdict if isinstance(verdict, Refusal) else None
        final = plan.final if plan is not None and note.folded else note.after
        groups: tuple[GroupAfter, ...] = ()
        if refusal is None:
            groups = groups_after(self.module, self.site, final)
        return Finding(
            code=note.rule.code,
            name=note.rule.name,
            span=note.judgement.span,
            message=note.judgement.message,
            today=note.judgement.today,
            applicability=verdict if isinstance(verdict, Applicability) else None,
            refusal=refusal,
            groups_after=groups,
            defaults_after=() if refusal is not None else self._defaults(final, plan, note.folded),
            fixed=refusal is None and note.folded and plan is not None,
        )

    def _defaults(self, final: OptimizerState | None, plan: Plan | None, folded: bool) -> tuple[tuple[str, str], ...]:
        options = dict(self.site.construction.defaults)
        if plan is not None and folded and plan.keywords is not None:
            options.update(plan.keywords)
        return tuple((name, value.code) for name, value in options.items())


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
            finding,
            today=unclear if finding.today.where == "at construction" else finding.today,
            applicability=None,
            refusal=finding.refusal or refusal,
            groups_after=(),
            defaults_after=(),
            fixed=False,
        )
        for finding in findings
        if optimizer.options or finding.today.effect is not Effect.RUNS
    ]
