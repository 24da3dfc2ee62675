"""Running the edits behind a construction on paper, as far as it goes."""

from dataclasses import replace
from types import ModuleType

from paramgroups.engine.foreseeing import foreseen, takes_away
from paramgroups.engine.moving import Moves
from paramgroups.engine.notes import Note, Wants
from paramgroups.engine.registry import edit_rules
from paramgroups.model.checks import UNKNOWN_GROUPS
from paramgroups.model.edits import AddGroups, ChangeParams, Edit, SetOptions
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
        self._end: tuple[int, Refusal] | None = None
        self._taking_out: list[int] = []
        """The positions of the edits for which parameters are taken out of older groups."""
        self._woken: list[int] = []
        """The positions of the edits whose groups do something else than today: train, where they never did."""
        self._ran = 0

    def refuse_all(self, refusal: Refusal) -> None:
        """Note every edit as one that stays."""
        for position, item in enumerate(self.site.edits):
            self._refuse(position, item.edit.refusal or refusal)

    def ending_at(self, end: tuple[int, Refusal]) -> "EditRun":
        """Refuse the edit at a position, for a reason that lies behind it."""
        self._end = end
        return self

    def in_vain(self) -> tuple[int, Refusal] | None:
        """Find the first edit whose group is not what the fix makes of it, because of a later edit that stays.

        Parameters that are taken out of older groups would be in none, if that takes the new one away; and a group that
        trains only with the fix may share the parameters that it gives to another. What stays is told for this fix, and
        for the one with `--unsafe`.
        """
        edits = [item.edit for item in self.site.edits]
        for end in (len(self.consumed), self._ran):
            taken = [position for position in self._taking_out if position < end]
            if taken and any(map(takes_away, edits[end:])):
                return taken[0], _TAKEN_AWAY
            woken = [position for position in self._woken if position < end]
            if woken and any(isinstance(edit, ChangeParams) for edit in edits[end:]):
                return woken[0], _MAY_SHARE
        return None

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
            if _taken_out(step.state) > _taken_out(state):
                self._taking_out.append(position)
            if step.judgement.verdict is Applicability.BEHAVIOR:
                self._woken.append(position)
            self._ran += 1
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
        if self._end is not None and position == self._end[0]:
            self._stop(position, self._end[1])
            return None
        home = self._home(position, item.edit) if reaches(item.edit, state) else item.edit.refusal or UNKNOWN_GROUPS
        if isinstance(home, Refusal):
            self._stop(position, home)
            return None
        step: Step = rule.apply(foreseen(self.site, position, state), state)
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
        # To give an argument a name is no way on where the list is made out of reach.
        refusal = edit.refusal or self.moves.in_list(self.site.edits[position]) or self.moves.impure(edit)
        return refusal or self.moves.home(position, self.home)

    def _stop(self, position: int, refusal: Refusal) -> None:
        self._refuse(position, refusal)
        self._stopped = _after(self.site.edits[position], "stays")

    def _refuse(self, position: int, refusal: Refusal) -> None:
        edit = foreseen(self.site, position, None)
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


_TAKEN_AWAY = Refusal(
    Reason.OVERLAP,
    "its parameters are in a group already, and an edit behind it that stays takes groups away or gives them others; "
    "write down the groups as they should be in the end",
)
_MAY_SHARE = Refusal(
    Reason.OVERLAP,
    "it is not trained today, and an edit behind it that stays may put the same parameters into another group; "
    "write down the groups as they should be in the end",
)


def _taken_out(state: OptimizerState) -> int:
    return sum(len(group.params.without) for group in state.groups)


def _rule_of(edit: Edit) -> ModuleType:
    return next(module for module in edit_rules() if isinstance(edit, module.EDIT))


def _after(item: EditStatement, why: str) -> Refusal:
    return Refusal(
        Reason.AFTER_REFUSED_EDIT,
        f"the edit before it on line {item.edit.span.line} {why}, and edits are taken over in order",
    )
