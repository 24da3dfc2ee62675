"""Running the edits behind a construction on paper, as far as it goes."""

from dataclasses import replace
from itertools import takewhile
from types import ModuleType

from paramgroups.engine.moving import Moves
from paramgroups.engine.notes import Note, Wants
from paramgroups.engine.registry import edit_rules
from paramgroups.model.checks import UNKNOWN_GROUPS
from paramgroups.model.edits import AddGroups, AddParamGroup, ChangeParams, Edit, NewGroup, RemoveGroups, SetOptions
from paramgroups.model.initial import reaches
from paramgroups.model.judgement import Judgement, Step
from paramgroups.model.optimizers import misspelt_option
from paramgroups.model.state import OptimizerState
from paramgroups.outcome import Applicability, Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.constructions.site import Site
from paramgroups.syntax.edits.followers import EditStatement
from paramgroups.syntax.source.module import SourceModule


class EditRun:
    """The edits of one construction, taken over in order until one stays.

    `notes` says what became of each edit; `state` is the optimizer after those of `consumed`, which the fix takes in.
    """

    def __init__(
        self, module: SourceModule, site: Site, wants: Wants, *, unsafe: bool, flat: bool, raises: bool
    ) -> None:
        self.site = site
        self.wants = wants
        self.unsafe = unsafe
        self.raises = raises
        self.moves = Moves(module, site, flat)
        self.notes: list[Note] = []
        self.consumed: list[EditStatement] = []
        self.home: int | None = None
        self._stopped: Refusal | None = None
        self._applying = True

    def refuse_all(self, refusal: Refusal) -> None:
        """Note every edit as one that stays."""
        for position, item in enumerate(self.site.edits):
            self._refuse(position, item.edit.refusal or refusal)

    def run(self, state: OptimizerState) -> OptimizerState:
        """Run the edits; return the optimizer after those that the fix takes in."""
        after = state
        for position, item in enumerate(self.site.edits):
            if self._stopped is not None:
                self._refuse(position, item.edit.refusal or self._stopped)
                continue
            step = self._step(position, item, state)
            if step is None:
                continue
            assert step.state is not None
            state = step.state
            self._note(_rule_of(item.edit), step.judgement, state, folded=self._applying)
            if self._applying:
                self.consumed.append(item)
                after = state
        return after

    def _step(self, position: int, item: EditStatement, state: OptimizerState) -> Step | None:
        """Run one edit; None where it stays, and all behind it with it."""
        rule = _rule_of(item.edit)
        skipped = self._skipped(rule, item.edit)
        if skipped is not None:
            self._stopped = _after(item, skipped)
            return None
        home = self._home(position, item.edit) if reaches(item.edit, state) else item.edit.refusal or UNKNOWN_GROUPS
        if isinstance(home, Refusal):
            self._stop(position, home)
            return None
        step: Step = rule.apply(self._foreseen(position, state), state)
        if step.state is None:
            self._note(rule, step.judgement, None, folded=False)
            self._stopped = _after(item, "stays")
            return None
        unwritable = self.moves.unwritable(step.state)
        if unwritable is not None:
            self._stop(position, unwritable)
            return None
        stays = not self.unsafe and step.judgement.verdict is Applicability.BEHAVIOR
        self._applying = self._applying and not stays
        self.home = home if self._applying else self.home
        return step

    def _skipped(self, rule: ModuleType, edit: Edit) -> str | None:
        """Say why an edit is none of the run."""
        if not self.wants(rule.RULE.code, edit.span):
            return "is not selected, or is suppressed"
        optimizer = self.site.construction.optimizer
        if isinstance(edit, SetOptions) and any(misspelt_option(optimizer, name) for name in edit.names):
            # PG206 has reported it: to move it would only hide it.
            return "has no effect"
        return None

    def _home(self, position: int, edit: Edit) -> int | Refusal | None:
        return edit.refusal or self.moves.impure(edit) or self.moves.home(position, self.home)

    def _stop(self, position: int, refusal: Refusal) -> None:
        self._refuse(position, refusal)
        self._stopped = _after(self.site.edits[position], "stays")

    def _refuse(self, position: int, refusal: Refusal) -> None:
        edit = self._foreseen(position, None)
        rule = _rule_of(edit)
        if self.wants(rule.RULE.code, edit.span):
            judgement: Judgement = rule.judge(edit, refusal, self.site.construction.optimizer)
            # What stands under a condition may not be reached.
            if edit.today is not None and not (isinstance(edit, AddGroups) and edit.nested):
                judgement = replace(judgement, today=edit.today)
            self._note(rule, judgement, None, folded=False)

    def _note(self, rule: ModuleType, judgement: Judgement, after: OptimizerState | None, *, folded: bool) -> None:
        if self.raises:
            judgement = replace(judgement, today=Today(Effect.SILENT, "is not reached: the construction raises"))
        self.notes.append(Note(rule.RULE, judgement, after, folded))

    def _foreseen(self, position: int, state: OptimizerState | None) -> Edit:
        """Tell an edit what later ones do with its groups, since what it does today, or after a fix, depends on it.

        Without a state, where edits before it stay, a later one may be about any group.
        """
        edit = self.site.edits[position].edit
        later = [item.edit for item in self.site.edits[position + 1 :]]
        settings = [setting for other in later if isinstance(other, SetOptions) for setting in other.settings]
        if isinstance(edit, ChangeParams):
            return replace(edit, later=frozenset(setting.name for setting in settings))
        if not isinstance(edit, AddGroups):
            return edit
        first = len(state.groups) if state is not None else 0
        count = first + len(edit.groups)
        # As long as the groups are the same ones, it is certain which is meant.
        same = list(takewhile(lambda one: not isinstance(one, AddGroups | AddParamGroup | RemoveGroups), later))
        extended = [other.where for other in same if isinstance(other, ChangeParams) and other.verb != "="]
        replaced = [other.where for other in later if isinstance(other, ChangeParams) and other.verb == "="]
        drains = any(isinstance(other, AddParamGroup) for other in later)
        # Where one group is legal, this may be it, if the first was taken away before.
        earlier = [item.edit for item in self.site.edits[:position]]
        is_alone = self.site.construction.optimizer.one_group and any(isinstance(one, RemoveGroups) for one in earlier)

        # Its number is certain behind all others only.
        placed = edit.replaced is not None or edit.position is not None or edit.rounds is not None
        anywhere = state is None or placed

        def foreseen(group: NewGroup, index: int) -> NewGroup:
            meant = [one for one in settings if anywhere or one.where.may_mean(count, index)]
            sets = frozenset(one.name for one in meant)
            values = tuple((one.name, one.value) for one in meant if one.combine is None)
            extends = any(where.is_all or (not anywhere and index in (where.of(count) or ())) for where in extended)
            replaces = is_alone or any(anywhere or where.may_mean(count, index) for where in replaced)
            known = replace(group.later, sets=sets, values=values, extends=extends, drains=drains)
            known = replace(known, replaces=replaces or known.replaces)
            return replace(group, later=known)

        groups = tuple(foreseen(group, first + offset) for offset, group in enumerate(edit.groups))
        return replace(edit, groups=groups)


def _rule_of(edit: Edit) -> ModuleType:
    return next(module for module in edit_rules() if isinstance(edit, module.EDIT))


def _after(item: EditStatement, why: str) -> Refusal:
    return Refusal(
        Reason.AFTER_REFUSED_EDIT,
        f"the edit before it on line {item.edit.span.line} {why}, and edits are taken over in order",
    )
