"""Whether the values of an edit can move to the construction, or the construction to them."""

from dataclasses import dataclass
from itertools import pairwise

import libcst as cst

from paramgroups.model.construction import Form
from paramgroups.model.edits import AddGroups, AddParamGroup, Edit, SetOptions
from paramgroups.model.judgement import short
from paramgroups.model.state import OptimizerState
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.constructions.lists.grown_lists import is_named_list
from paramgroups.syntax.constructions.site import Site
from paramgroups.syntax.edits.followers import EditStatement
from paramgroups.syntax.edits.texts import reads_attribute
from paramgroups.syntax.expressions.purity import is_pure
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.writing.group_dicts import can_hold
from paramgroups.syntax.writing.rendering import needs_identities
from paramgroups.syntax.writing.slices import Run, parts_of, slice_of


@dataclass(frozen=True)
class Moves:
    """Judges what moves, for one construction."""

    module: SourceModule
    site: Site
    flat: bool

    def impure(self, edit: Edit) -> Refusal | None:
        """Refuse values with an effect, and values that an argument of the construction may change."""
        construction = self.site.construction
        # A group that comes behind all others is still evaluated behind the params argument; so is an option of the
        # group that is made of a flat one.
        of_flat = construction.form is Form.FLAT and isinstance(edit, SetOptions)
        pure = construction.pure_behind if of_flat or isinstance(edit, AddParamGroup) else construction.pure
        if not pure and edit.mentioned():
            return _IMPURE_ARGUMENT
        code = edit.impure()
        if code is None:
            return None
        return Refusal(
            Reason.IMPURE_VALUE,
            f"`{short(code)}` calls code that is not known to be free of effects; "
            "give it a name before the construction",
        )

    def unwritable(self, state: OptimizerState) -> Refusal | None:
        """Refuse a state that cannot be written down at the construction."""
        return self._no_identities(state) or self._bad_keyword(state) or self._out_of_place(state)

    def _out_of_place(self, state: OptimizerState) -> Refusal | None:
        """Refuse what cannot be said of a list that several statements put together.

        Groups may come before, behind and between its parts, and slices may leave some of them out.
        """
        if not self._is_assembled:
            return None
        elements = self.site.construction.elements
        runs = [part for part in parts_of(state.groups) if isinstance(part, Run)]
        rise = all(first.stop <= second.start for first, second in pairwise(runs))
        can_be_cut = runs and rise and all(slice_of(run, elements) is not None for run in runs)
        if not can_be_cut or any(group.params.without for group in state.groups):
            return _NOT_ONE_DISPLAY
        is_whole = runs == [Run(0, len(elements))]
        return None if is_whole or is_named_list(self.module, self.site.argument.value) else _NOT_ONE_DISPLAY

    def _bad_keyword(self, state: OptimizerState) -> Refusal | None:
        """Refuse keys that a `dict(…)` call cannot take as keywords."""
        for group in state.groups:
            for name in group.edited:
                if group.node is not None and not can_hold(group.node, name):
                    return Refusal(
                        Reason.UNREADABLE_GROUP, f"`dict(...)` takes no key `{name}`; write the group as a display"
                    )
        return None

    def _no_identities(self, state: OptimizerState) -> Refusal | None:
        """Refuse where parameters must be taken out by identity, and no statement for that can be written."""
        construction = self.site.construction
        if not needs_identities(self.module, self.site, state):
            return None
        if not construction.pure:
            return _IMPURE_ARGUMENT
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

    def home(self, position: int, home: int | None) -> int | Refusal | None:
        """Tell where the construction must stand so that all values mean the same there.

        None is its own place, a number the place of that edit: where an edit mentions names that are bound between,
        the construction moves down to it.
        """
        edits = self.site.edits
        first = 0 if home is None else home + 1
        bound = frozenset[str]().union(*(item.edit.bound for item in edits[first : position + 1]))
        clash = self._clash(edits[position], bound)
        if not clash:
            return home
        name = min(clash)
        rebound = self.site.construction.names & bound | self._read_attributes(self.site.call, bound)
        for earlier in range(position):
            later = frozenset[str]().union(*(item.edit.bound for item in edits[earlier + 1 : position + 1]))
            rebound |= self._clash(edits[earlier], later)
        place = self.site.place
        if not self.site.construction.pure:
            return Refusal(
                Reason.IMPURE_VALUE,
                f"`{name}` gets its value between, and the arguments of the construction may have effects, so neither "
                "can move; assign it above the construction",
            )
        goal = edits[position].place
        stays = place is None or not place.alone or not goal.alone or goal.block is not place.block
        stays = stays or self._is_assembled
        if rebound or stays or self.site.list_place is not None or self.site.aliases:
            spent = frozenset[str]().union(*(item.edit.spent for item in edits[first : position + 1]))
            return _rebound(min(rebound) if rebound else name, spent)
        return position

    @property
    def _is_assembled(self) -> bool:
        return self.site.construction.form is Form.ASSEMBLED

    @property
    def _is_list_pure(self) -> bool:
        return all(is_pure(self.module, element.node) for element in self.site.construction.elements)

    def _is_elsewhere(self, node: cst.CSTNode) -> bool:
        return self.module.scope(node) is not self.module.scope(self.site.call)

    def _clash(self, item: EditStatement, bound: frozenset[str]) -> frozenset[str]:
        """Collect what an edit reads of the names and attributes that are bound."""
        read = (self._read_attributes(place.statement, bound) for place in item.places)
        return (item.edit.mentioned() & bound).union(*read)

    def _read_attributes(self, node: cst.CSTNode, bound: frozenset[str]) -> frozenset[str]:
        return frozenset(name for name in bound if "." in name and reads_attribute(self.module, node, name))

    def in_list(self, item: EditStatement) -> Refusal | None:
        """Refuse values that cannot move up to where a variable's list is written."""
        edit = item.edit
        # A list that becomes flat, or one group, is written anew where it is made.
        in_call = self.flat and self.site.construction.form is not Form.LIST
        if in_call or (isinstance(edit, AddParamGroup | AddGroups) and self._is_assembled):
            return None
        if self.site.list_place is None and not self._is_assembled:
            return None
        if self.site.construction.list_refusal is not None:
            return self.site.construction.list_refusal
        stands_behind = isinstance(edit, AddParamGroup | AddGroups)
        if edit.mentioned() and not stands_behind and not self._is_list_pure:
            return _IMPURE_LIST
        if self._is_assembled and any(self._is_elsewhere(element.node) for element in self.site.construction.elements):
            return _NOT_ONE_DISPLAY
        bound = self.site.bound_behind_list
        if edit.mentioned() and (bound is None or self._clash(item, bound)):
            return Refusal(
                Reason.REBOUND_NAME,
                "what stands between the list of groups and its construction may change the value; "
                "write the list into the call, or set the option in it by hand",
            )
        return None


_IMPURE_ARGUMENT = Refusal(
    Reason.IMPURE_VALUE,
    "an argument of the construction calls code that is not known to be free of effects, and may change "
    "the value; give that argument a name before the construction",
)
_IMPURE_LIST = Refusal(
    Reason.IMPURE_VALUE,
    "the list of groups calls code that is not known to be free of effects, or gives a name another value, and so may "
    "change the value; give that part of the list a name before the list",
)
_NOT_ONE_DISPLAY = Refusal(
    Reason.UNKNOWN_GROUPS,
    "the list of groups is made in several steps, or by a function; make this change there, or write one list",
)


def _rebound(name: str, spent: frozenset[str]) -> Refusal:
    if name in spent:
        return Refusal(
            Reason.REBOUND_NAME,
            f"a statement between goes through `{name}`, or makes another optimizer of it, and uses it up if it is an "
            "iterator; make a list of it first",
        )
    return Refusal(
        Reason.REBOUND_NAME,
        f"`{name}` gets its value between the construction and this edit; "
        "move that assignment above the construction, if its order does not matter",
    )
