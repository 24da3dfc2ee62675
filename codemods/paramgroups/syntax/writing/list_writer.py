"""Writing the groups of a folded construction into its params argument, or where its list is made."""

from collections.abc import Mapping, Sequence

import libcst as cst

from paramgroups.model.construction import Form
from paramgroups.model.state import Group
from paramgroups.syntax.writing import layout
from paramgroups.syntax.writing.comment_places import put_beside, surrounded
from paramgroups.syntax.writing.fix_writer import FixWriter
from paramgroups.syntax.writing.layout import Item
from paramgroups.syntax.writing.plans import SharedList
from paramgroups.syntax.writing.precedence import as_operand
from paramgroups.syntax.writing.shared_lists import put_above
from paramgroups.syntax.writing.slices import Run, parts_of, slice_of
from paramgroups.syntax.writing.style import LONGEST_LINE, uses_trailing_commas
from paramgroups.syntax.writing.tree_writer import Change


class ListWriter(FixWriter):
    """Writes the list of one plan."""

    def write(self) -> None:
        """Register all changes of the list."""
        if self._plan.flat:
            self._write_flat()
        elif self._site.construction.form is Form.ASSEMBLED:
            self._write_assembled(self._folded.in_list)
        else:
            self._write_display(self._folded.in_list)

    def _write_flat(self) -> None:
        """Replace a flat argument (or the list that becomes one) by a flat list or by group dicts."""
        # Where a variable holds the list of a repaired construction, the list is replaced where it is made.
        old = self._site.display if self._site.construction.form is Form.LIST else self._site.argument.value
        assert old is not None
        groups = self._folded.in_list
        if len(groups) == 1 and groups[0].is_plain:
            self._writer.replace(old, self._flattened(old, groups[0]))
            self._folded.leave_comments(self._folded.items())
            return
        if self._plan.shared is not None:
            self._write_shared(self._plan.shared, self._folded.items(groups), old)
            return
        self._writer.replace(old, self._new_list(self._folded.items(groups), old))

    def _write_shared(self, shared: SharedList, items: list[Item], old: cst.BaseExpression) -> None:
        """Take the list that is made above all branches, and make it if this is the first of them."""
        self._writer.replace(old, cst.Name(shared.name))
        comments, self._folded.unplaced = self._folded.unplaced, []
        if not shared.makes:
            return
        unit, trailing = self._module.tree.default_indent, uses_trailing_commas(self._module)
        assign = cst.Assign(
            [cst.AssignTarget(cst.Name(shared.name))],
            layout.one_item_a_line(items, "", unit, trailing_comma=trailing),
        )
        statement = cst.SimpleStatementLine(
            [assign], leading_lines=[cst.EmptyLine(comment=cst.Comment(text)) for text in comments]
        )
        self._writer.change(shared.fork, put_above(statement))

    def _flattened(self, old: cst.BaseExpression, group: Group) -> cst.BaseExpression:
        """Put stars before the iterators of a list, and leave all else of it as it is."""
        flat = self._folded.renderer.params(group.params)
        if not isinstance(old, layout.Display) or not isinstance(flat, cst.List) or not group.params.parts:
            return flat
        pairs = zip(flat.elements, old.elements, strict=True)
        return old.with_changes(elements=[new.with_changes(comma=element.comma) for new, element in pairs])

    def _new_list(self, items: list[Item], old: cst.BaseExpression) -> cst.List:
        """Lay a new list out: on one line where it fits and holds no comments, else one group a line."""
        items = layout.flattened(items)
        plain = layout.one_line(items)
        code = self._module.code(plain)
        several = len(items) > 1
        wide = "\n" in code or layout.outgrows(self._module, old, code)
        column = self._aligned_column(old)
        if not several or not (wide or any(item.all_comments for item in items)):
            self._folded.leave_comments(items)
            bare = [Item(item.value, ()) for item in items]
            return plain if column is None or "\n" not in code else layout.behind_bracket(bare, " " * column)
        if column is not None and not items[0].above and items[-1].behind is None:
            return layout.behind_bracket(items, " " * column)
        unit = self._module.tree.default_indent
        return layout.one_item_a_line(
            items, self._argument_indent(), unit, trailing_comma=uses_trailing_commas(self._module)
        )

    def _aligned_column(self, old: cst.BaseExpression) -> int | None:
        """Tell where in its block the params argument begins, if the next argument stands below it."""
        call, place = self._site.call, self._site.place
        first = call.args[0] if call.args else None
        if first is None or first.value is not old or place is None or not isinstance(first.comma, cst.Comma):
            return None
        below = first.comma.whitespace_after
        column = self._module.span(old).column - self._module.span(place.line).column
        in_line = isinstance(call.whitespace_before_args, cst.SimpleWhitespace)
        aligned = isinstance(below, cst.ParenthesizedWhitespace) and below.last_line.value == " " * column
        return column if in_line and aligned else None

    def _argument_indent(self) -> str:
        """Return how much deeper than its block the params argument stands, where it has a line to itself."""
        space = self._site.call.whitespace_before_args
        return space.last_line.value if isinstance(space, cst.ParenthesizedWhitespace) else ""

    def _write_assembled(self, groups: tuple[Group, ...]) -> None:
        """Change group dicts where they are written, and add new ones behind all that reaches the call."""
        pairs = [*zip(groups, self._folded.items(groups), strict=True)]
        for group, item in pairs:
            if group.edited and group.elements:
                assert group.node is not None
                self._writer.replace(group.node, item.value)
                if item.all_comments and put_beside(self._module, self._writer, group.node, item):
                    continue
            if group.elements:
                self._folded.leave_comments([item])
        if parts_of(groups) != [Run(0, len(self._site.construction.elements))]:
            self._write_around(pairs)

    def _write_around(self, pairs: Sequence[tuple[Group, Item]]) -> None:
        """Slice the list that several statements make, and unpack its parts around the groups that come between."""
        old = self._site.argument.value
        parts = parts_of([group for group, _ in pairs])
        slices = {index: self._slice(part) for index, part in enumerate(parts) if isinstance(part, Run)}
        if len(parts) == 1:
            self._writer.change(old, lambda node: _sliced(node, slices[0]))
            return
        rendered = {id(group): item for group, item in pairs}
        items = [
            Item(cst.StarredElement(as_operand(old)), ()) if isinstance(p, Run) else rendered[id(p)] for p in parts
        ]
        self._writer.change(old, _inside(self._new_list(items, old), slices))

    def _slice(self, run: Run) -> str:
        found = slice_of(run, self._site.construction.elements)
        assert found is not None
        return found

    def _write_display(self, groups: tuple[Group, ...]) -> None:
        """Change the groups of a list display in place, and add new ones in its layout."""
        display = self._site.display
        assert isinstance(display, layout.Display)
        items = self._folded.items(groups)
        elements: list[cst.BaseElement] = []
        added: list[Item] = []
        for group, item in zip(groups, items, strict=True):
            if not group.elements:
                added.append(item)
                continue
            elements.extend(cst.Element(new.value, comma=layout.separator(display)) for new in added)
            added = []
            last = display.elements[group.elements[-1]]
            unchanged = group.node is not None and not group.edited and not group.params.without
            elements.append(last if unchanged else cst.Element(item.value, comma=last.comma))
        result = layout.shortened(display, elements)
        for item in layout.flattened(added):
            result = layout.appended(result, item.value)
        code = self._module.code(result)
        if "\n" not in self._module.code(display) and self._breaks(
            display, code, grows=len(groups) > len(self._folded.initial.groups)
        ):
            self._writer.replace(display, self._new_list(items, display))
            return
        if layout.is_one_item_a_line(result):
            for position, item in enumerate(layout.flattened(items)):
                result = layout.commented(result, position, item)
        else:
            self._leave_at_list(items)
        self._writer.replace(display, result)

    def _breaks(self, display: layout.Display, code: str, *, grows: bool) -> bool:
        """Tell whether a list of one line gets a line for each group; one whose groups get longer is left more room."""
        if grows:
            return layout.outgrows(self._module, display, code)
        return isinstance(display, cst.List) and layout.outgrows(self._module, display, code, LONGEST_LINE)

    def _leave_at_list(self, items: Sequence[Item]) -> None:
        """Put comments at the statement that makes the list, if it is another than the construction."""
        commented = [item for item in items if item.all_comments]
        line = self._site.list_place.line if self._site.list_place is not None else None
        if not commented or not isinstance(line, cst.SimpleStatementLine):
            self._folded.leave_comments(items)
            return
        may_trail = len(commented) == 1 and commented[0].may_trail
        comments = [text for item in commented for text in item.all_comments]
        self._writer.change(line, surrounded([], comments, may_trail=may_trail))


def _sliced(node: cst.CSTNode, text: str) -> cst.BaseExpression:
    """Take a part of the list that a name stands for."""
    assert isinstance(node, cst.BaseExpression)
    return cst.parse_expression(f"{cst.ensure_type(node, cst.Name).value}{text}") if text else node


def _inside(new: cst.List, slices: Mapping[int, str]) -> Change:
    """Put slices of an expression behind the stars of a list."""

    def put(node: cst.CSTNode) -> cst.List:
        elements = [*new.elements]
        for position, text in slices.items():
            elements[position] = elements[position].with_changes(value=as_operand(_sliced(node, text)))
        return new.with_changes(elements=elements)

    return put
