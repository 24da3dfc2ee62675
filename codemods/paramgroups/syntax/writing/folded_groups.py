"""The groups of a folded construction as they will be written, each with the comments of the edits that it takes in."""

from collections.abc import Sequence
from dataclasses import replace

import libcst as cst

from paramgroups.model.edits import SetOptions
from paramgroups.model.state import Group, OptimizerState
from paramgroups.syntax.edits.followers import EditStatement
from paramgroups.syntax.source.comments import StatementComments, collect, comments_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.walking import children
from paramgroups.syntax.writing import layout
from paramgroups.syntax.writing.layout import Item
from paramgroups.syntax.writing.plans import Plan
from paramgroups.syntax.writing.rendering import GroupRenderer, params_nodes
from paramgroups.syntax.writing.style import quote_near


class FoldedGroups:
    """Renders the groups of one plan, and keeps the comments that find no place among them."""

    def __init__(self, module: SourceModule, plan: Plan, initial: OptimizerState, final: OptimizerState) -> None:
        """Take the optimizer before and after the edits of `plan`."""
        self.initial = initial
        self.final = final
        self.gone = plan.removed(module)
        self.unplaced: list[str] = []
        """Comments of folded edits that have no place in the new list, and go to the statement."""
        self._plan = plan
        edited = [place.statement for item in plan.consumed for place in item.places]
        quote = quote_near(module, [plan.site.call, plan.site.display or plan.site.call, *edited])
        self.renderer = GroupRenderer(module, plan.site, final, quote)
        self._moved = {id(node) for group in final.groups for node in self.renderer.kept_nodes(group)}

    @property
    def in_list(self) -> tuple[Group, ...]:
        """Return the groups as the list will show them: keywords are not written into it."""
        if self._plan.keywords is None:
            return self.final.groups
        pairs = zip(self.initial.groups, self.final.groups, strict=True)
        return tuple(replace(before, params=after.params, edited=after.edited & {"params"}) for before, after in pairs)

    def items(self, groups: tuple[Group, ...] | None = None) -> list[Item]:
        """Render groups, each with the comments of the edits that it takes in; others are left at the construction."""
        groups = self.final.groups if groups is None else groups
        taken: list[list[StatementComments]] = [[] for _ in groups]
        for edit in self._plan.consumed:
            position, comments = self._group_of(edit), self._comments_of(edit)
            if position is None:
                self.unplaced.extend(comments.all)
            else:
                taken[position].append(comments)
        return [
            Item(self.renderer.group(group), tuple(comments), is_new=not group.elements)
            for group, comments in zip(groups, taken, strict=True)
        ]

    def leave_comments(self, items: Sequence[Item]) -> None:
        """Leave the comments of groups to the statement."""
        self.unplaced.extend(text for item in items for text in item.all_comments)

    def may_trail(self) -> bool:
        """Tell whether all comments that are left are of one edit, the last behind it."""
        found = [self._comments_of(edit) for edit in self._plan.consumed]
        alone = layout.may_trail(found)
        return alone and self.unplaced == [text for comments in found for text in comments.all]

    def _comments_of(self, edit: EditStatement) -> StatementComments:
        """Collect the comments of an edit, behind those of the dict that it adds by its name."""
        named = [text for alias in edit.named for text in collect(alias.place, self._moved).all]
        found = self._comments_at(edit)
        return StatementComments((*named, *found.own), found.trailing)

    def _comments_at(self, edit: EditStatement) -> StatementComments:
        found = collect(edit.place, self._moved)
        line = edit.place.line
        if edit.place.alone or not isinstance(line, cst.SimpleStatementLine):
            return found
        gone = [place.small for place in self.gone if place.line is line]
        if len(gone) < len(line.body) or edit.place.small is not line.body[-1]:
            return found
        # The last of several edits that leave their line empty takes the comments of the line.
        above = [text for leading in line.leading_lines for text in comments_of(leading)]
        behind = line.trailing_whitespace.comment
        return StatementComments((*above, *found.own), behind.value if behind is not None else None)

    def _group_of(self, edit: EditStatement) -> int | None:
        """Tell which group of the final optimizer shows an edit; None where none does, or an option of several."""
        inside = {id(node) for place in edit.places for node in _nodes_below(place.statement)}
        found: list[int] = []
        for position, group in enumerate(self.final.groups):
            several = _nodes_below(group.node) if group.spread and group.node is not None else [group.node]
            written = [*several, *params_nodes(group.params), *(value.node for _, value in group.options)]
            if any(node is not None and id(node) in inside for node in written):
                found.append(position)
        return found[0] if len(found) == 1 or (found and not isinstance(edit.edit, SetOptions)) else None


def _nodes_below(root: cst.CSTNode) -> list[cst.CSTNode]:
    found: list[cst.CSTNode] = []
    pending = [root]
    while pending:
        node = pending.pop()
        found.append(node)
        pending.extend(children(node))
    return found
