"""Writing one plan: the construction gets its new arguments, the edits that it takes in go."""

import libcst as cst

from paramgroups.model.construction import Form
from paramgroups.model.state import Options
from paramgroups.syntax.source.statements import Place
from paramgroups.syntax.writing.comment_places import surrounded
from paramgroups.syntax.writing.fix_writer import FixWriter
from paramgroups.syntax.writing.group_dicts import with_keyword
from paramgroups.syntax.writing.list_writer import ListWriter
from paramgroups.syntax.writing.precedence import as_item
from paramgroups.syntax.writing.removal import remove
from paramgroups.syntax.writing.tree_writer import Change


class PlanWriter(FixWriter):
    """Writes the fix of one construction."""

    def write(self) -> None:
        """Register all changes."""
        if self._plan.keywords is not None and not self._list_needs_change():
            self._folded.leave_comments(self._folded.items())
        else:
            ListWriter(self._module, self._plan, self._folded, self._writer).write()
        self._write_keywords(self._plan.keywords or ())
        if self._site.place is not None:
            self._write_statements(self._site.place)

    def _list_needs_change(self) -> bool:
        """Tell whether the rule about the list has something to write, beside what edits change."""
        if any("params" in group.edited for group in self._folded.final.groups):
            return True
        form = self._site.construction.form
        return form is Form.OPAQUE or (
            form is Form.LIST and any(group.node is None for group in self._folded.initial.groups)
        )

    def _write_keywords(self, keywords: Options) -> None:
        for name, value in keywords:
            argument = self._argument(name)
            if argument is not None:
                self._writer.change(argument, _replace_value(value.node))
            else:
                self._writer.change(self._site.call, _add_keyword(name, value.node))

    def _argument(self, name: str) -> cst.Arg | None:
        """Find the argument that gives an option today, by name or by position."""
        option = self._site.construction.optimizer.option(name)
        for position, argument in enumerate(self._site.call.args):
            if argument.keyword is not None and argument.keyword.value == name:
                return argument
            if argument.keyword is None and option is not None and position == option.position:
                return argument
        return None

    def _write_statements(self, place: Place) -> None:
        """Remove the folded edits, and put what they leave behind around the construction."""
        renderer = self._folded.renderer
        sets = [renderer.identity_statement(identities) for identities in renderer.identity_sets]
        # Where a variable holds the list, the sets stand before the list, which mentions them.
        is_in_list = not self._plan.flat or self._site.construction.form is Form.LIST
        listed = self._site.list_place if is_in_list else None
        if listed is not None:
            self._writer.change(listed.line, surrounded(sets, [], may_trail=False))
            sets = []
        self._writer.change(place.line, surrounded(sets, self._folded.unplaced, may_trail=self._folded.may_trail()))
        home = self._plan.consumed[self._plan.home].place if self._plan.home is not None else None
        if home is not None:
            self._writer.move(place.line, home.line)
        remove(self._module, self._writer, [gone for gone in self._folded.gone if gone is not home])


def _replace_value(value: cst.BaseExpression) -> Change:
    return lambda node: node.with_changes(value=as_item(value))


def _add_keyword(name: str, value: cst.BaseExpression) -> Change:
    return lambda node: with_keyword(cst.ensure_type(node, cst.Call), name, value)
