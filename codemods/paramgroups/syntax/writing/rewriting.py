"""Writing plans into the tree: the construction gets its new arguments, folded edits go, comments stay."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import libcst as cst

from paramgroups.model.construction import Form
from paramgroups.model.edits import SetOptions
from paramgroups.model.state import Group, OptimizerState, Options
from paramgroups.syntax.edits.followers import EditStatement
from paramgroups.syntax.returns.return_plans import ReturnPlan
from paramgroups.syntax.source.comments import StatementComments, collect, comment_counts, comments_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import Place, place_of
from paramgroups.syntax.source.walking import children
from paramgroups.syntax.writing import layout, replacing
from paramgroups.syntax.writing.comment_places import put_beside, surrounded
from paramgroups.syntax.writing.layout import Item
from paramgroups.syntax.writing.plans import Plan, SharedList, WrapPlan
from paramgroups.syntax.writing.precedence import as_item, as_operand
from paramgroups.syntax.writing.removal import emptied_blocks, remove
from paramgroups.syntax.writing.rendering import GroupRenderer, params_nodes, with_keyword
from paramgroups.syntax.writing.shared_lists import put_above
from paramgroups.syntax.writing.slices import Run, parts_of, slice_of
from paramgroups.syntax.writing.style import LONGEST_LINE, quote_near, uses_trailing_commas
from paramgroups.syntax.writing.tree_writer import Change, TreeWriter

AnyPlan = Plan | WrapPlan | ReturnPlan


def rewrite_tree(module: SourceModule, plans: Sequence[AnyPlan]) -> tuple[cst.Module, Sequence[str]]:
    """Apply all plans to the tree of a file; also list the comments that are lost, and none should be.

    Comments inside of what a fix drops, an old value say, have no place of their own: they go above the construction.
    """
    rewritten = _apply(module, plans, {})
    before = comment_counts(module.tree)
    lost = before - comment_counts(rewritten)
    if not lost:
        return rewritten, ()
    rescued: dict[int, list[str]] = {}
    for index, plan in enumerate(plans):
        for comment in dict.fromkeys(comment for node in _touched(module, plan) for comment in comments_of(node)):
            if lost[comment]:
                rescued.setdefault(index, []).extend([comment] * lost.pop(comment))
    rewritten = _apply(module, plans, rescued)
    return rewritten, tuple(before - comment_counts(rewritten))


def _touched(module: SourceModule, plan: AnyPlan) -> list[cst.CSTNode]:
    """List the nodes that a plan changes or removes, as far as comments may be lost with them."""
    if isinstance(plan, WrapPlan):
        return []
    if isinstance(plan, ReturnPlan):
        return [node for node, _ in plan.replacements]
    gone = plan.removed(module)
    found: list[cst.CSTNode] = [plan.site.call, *(place.line for place in gone), *emptied_blocks(module, gone)]
    return found if plan.site.display is None else [*found, plan.site.display]


def _line(plan: AnyPlan) -> cst.CSTNode | None:
    """Return the statement above which comments go that have lost their place."""
    if isinstance(plan, WrapPlan):
        return None
    if isinstance(plan, ReturnPlan):
        return plan.line
    return plan.site.place.line if plan.site.place is not None else None


def _apply(module: SourceModule, plans: Sequence[AnyPlan], rescued: Mapping[int, Sequence[str]]) -> cst.Module:
    writer = TreeWriter()
    for index, plan in enumerate(plans):
        if isinstance(plan, WrapPlan):
            _wrap(module, plan.function, plan.wraps, writer)
            continue
        line = _line(plan)
        if index in rescued and line is not None:
            writer.change_first(line, surrounded([], rescued[index], may_trail=False))
        if isinstance(plan, ReturnPlan):
            for target, new in plan.replacements:
                writer.replace(target, new)
            continue
        replacing.register(module, plan.replacements, writer)
        _wrap(module, plan.site.call, plan.wraps, writer)
        if plan.initial is not None and plan.final is not None:
            _PlanWriter(module, plan, plan.initial, plan.final, writer).write()
    return module.tree.visit(writer)


def _wrap(module: SourceModule, near: cst.CSTNode, nodes: Sequence[cst.BaseExpression], writer: TreeWriter) -> None:
    """Turn `m.parameters()` into `{'params': m.parameters()}` where it stands; once, though two constructions ask."""
    places = [place_of(module, node) for node in nodes]
    quote = quote_near(module, [near, *(place.line for place in places if place is not None)])
    key = cst.SimpleString(f"{quote}params{quote}")

    def wrap(node: cst.CSTNode) -> cst.CSTNode:
        assert isinstance(node, cst.BaseExpression)
        return cst.Dict([cst.DictElement(key, as_item(node))])

    for node in nodes:
        writer.change_once(node, wrap)


class _PlanWriter:
    """Writes one plan."""

    def __init__(
        self,
        module: SourceModule,
        plan: Plan,
        initial: OptimizerState,
        final: OptimizerState,
        writer: TreeWriter,
    ) -> None:
        self.module = module
        self.plan = plan
        self.site = plan.site
        self.initial = initial
        self.final = final
        self.writer = writer
        edited = [place.statement for item in plan.consumed for place in item.places]
        quote = quote_near(module, [self.site.call, self.site.display or self.site.call, *edited])
        self.renderer = GroupRenderer(module, self.site, final, quote)
        self.moved = {id(node) for group in final.groups for node in self.renderer.kept_nodes(group)}
        self.gone = plan.removed(module)
        self.unplaced: list[str] = []
        """Comments of folded edits that have no place in the new list, and go to the statement."""

    def write(self) -> None:
        """Register all changes."""
        if self.plan.keywords is not None and not self._list_needs_change():
            self._write_keywords(self.plan.keywords)
            self._leave_comments(self._items())
        elif self.plan.flat:
            self._write_flat()
        elif self.site.construction.form is Form.ASSEMBLED:
            self._write_assembled(self._groups_in_list())
        else:
            self._write_display(self._groups_in_list())
            self._write_keywords(self.plan.keywords or ())
        if self.site.place is not None:
            self._write_statements(self.site.place)

    def _list_needs_change(self) -> bool:
        """Tell whether the rule about the list has something to write, beside what edits change."""
        if any("params" in group.edited for group in self.final.groups):
            return True
        form = self.site.construction.form
        return form is Form.OPAQUE or (form is Form.LIST and any(group.node is None for group in self.initial.groups))

    def _groups_in_list(self) -> tuple[Group, ...]:
        """Return the groups as the list will show them: keywords are not written into it."""
        if self.plan.keywords is None:
            return self.final.groups
        pairs = zip(self.initial.groups, self.final.groups, strict=True)
        return tuple(replace(before, params=after.params, edited=after.edited & {"params"}) for before, after in pairs)

    # Keywords

    def _write_keywords(self, keywords: Options) -> None:
        for name, value in keywords:
            argument = self._argument(name)
            if argument is not None:
                self.writer.change(argument, _replace_value(value.node))
            else:
                self.writer.change(self.site.call, _add_keyword(name, value.node))

    def _argument(self, name: str) -> cst.Arg | None:
        """Find the argument that gives an option today, by name or by position."""
        option = self.site.construction.optimizer.option(name)
        for position, argument in enumerate(self.site.call.args):
            if argument.keyword is not None and argument.keyword.value == name:
                return argument
            if argument.keyword is None and option is not None and position == option.position:
                return argument
        return None

    # A flat argument

    def _write_flat(self) -> None:
        """Replace a flat argument (or the list that becomes one) by a flat list or by group dicts."""
        # Where a variable holds the list of a repaired construction, the list is replaced where it is made.
        old = self.site.display if self.site.construction.form is Form.LIST else self.site.argument.value
        assert old is not None
        groups = self._groups_in_list()
        if len(groups) == 1 and groups[0].is_plain:
            self.writer.replace(old, self._flattened(old, groups[0]))
            self._leave_comments(self._items())
            self._write_keywords(self.plan.keywords or ())
            return
        if self.plan.shared is not None:
            self._write_shared(self.plan.shared, self._items(groups), old)
            return
        self.writer.replace(old, self._new_list(self._items(groups), old))
        self._write_keywords(self.plan.keywords or ())

    def _write_shared(self, shared: SharedList, items: list[Item], old: cst.BaseExpression) -> None:
        """Take the list that is made above all branches, and make it if this is the first of them."""
        self.writer.replace(old, cst.Name(shared.name))
        comments, self.unplaced = self.unplaced, []
        if not shared.makes:
            return
        unit, trailing = self.module.tree.default_indent, uses_trailing_commas(self.module)
        assign = cst.Assign(
            [cst.AssignTarget(cst.Name(shared.name))],
            layout.one_item_a_line(items, "", unit, trailing_comma=trailing),
        )
        statement = cst.SimpleStatementLine(
            [assign], leading_lines=[cst.EmptyLine(comment=cst.Comment(text)) for text in comments]
        )
        self.writer.change(shared.fork, put_above(statement))

    def _flattened(self, old: cst.BaseExpression, group: Group) -> cst.BaseExpression:
        """Put stars before the iterators of a list, and leave all else of it as it is."""
        flat = self.renderer.params(group.params)
        if not isinstance(old, layout.Display) or not isinstance(flat, cst.List) or not group.params.parts:
            return flat
        pairs = zip(flat.elements, old.elements, strict=True)
        return old.with_changes(elements=[new.with_changes(comma=element.comma) for new, element in pairs])

    def _new_list(self, items: list[Item], old: cst.BaseExpression) -> cst.List:
        """Lay a new list out: on one line where it fits and holds no comments, else one group a line."""
        items = layout.flattened(items)
        plain = layout.one_line(items)
        code = self.module.code(plain)
        several = len(items) > 1
        wide = "\n" in code or layout.outgrows(self.module, old, code)
        if not several or not (wide or any(item.all_comments for item in items)):
            self._leave_comments(items)
            return plain
        unit = self.module.tree.default_indent
        return layout.one_item_a_line(
            items, self._argument_indent(), unit, trailing_comma=uses_trailing_commas(self.module)
        )

    def _argument_indent(self) -> str:
        """Return how much deeper than its block the params argument stands, where it has a line to itself."""
        space = self.site.call.whitespace_before_args
        return space.last_line.value if isinstance(space, cst.ParenthesizedWhitespace) else ""

    # A list that several statements put together

    def _write_assembled(self, groups: tuple[Group, ...]) -> None:
        """Change group dicts where they are written, and add new ones behind all that reaches the call."""
        pairs = [*zip(groups, self._items(groups), strict=True)]
        for group, item in pairs:
            if group.edited and group.elements:
                assert group.node is not None
                self.writer.replace(group.node, item.value)
                if item.all_comments and put_beside(self.module, self.writer, group.node, item):
                    continue
            if group.elements:
                self._leave_comments([item])
        if parts_of(groups) != [Run(0, len(self.site.construction.elements))]:
            self._write_around(pairs)
        self._write_keywords(self.plan.keywords or ())

    def _write_around(self, pairs: Sequence[tuple[Group, Item]]) -> None:
        """Slice the list that several statements make, and unpack its parts around the groups that come between."""
        old = self.site.argument.value
        parts = parts_of([group for group, _ in pairs])
        slices = {index: self._slice(part) for index, part in enumerate(parts) if isinstance(part, Run)}
        if len(parts) == 1:
            self.writer.change(old, lambda node: _sliced(node, slices[0]))
            return
        rendered = {id(group): item for group, item in pairs}
        items = [
            Item(cst.StarredElement(as_operand(old)), ()) if isinstance(p, Run) else rendered[id(p)] for p in parts
        ]
        self.writer.change(old, _inside(self._new_list(items, old), slices))

    def _slice(self, run: Run) -> str:
        found = slice_of(run, self.site.construction.elements)
        assert found is not None
        return found

    # A list display

    def _write_display(self, groups: tuple[Group, ...]) -> None:
        """Change the groups of a list display in place, and add new ones in its layout."""
        display = self.site.display
        assert isinstance(display, layout.Display)
        items = self._items(groups)
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
        code = self.module.code(result)
        if "\n" not in self.module.code(display) and self._breaks(
            display, code, grows=len(groups) > len(self.initial.groups)
        ):
            self.writer.replace(display, self._new_list(items, display))
            return
        if layout.is_one_item_a_line(result):
            for position, item in enumerate(layout.flattened(items)):
                result = layout.commented(result, position, item)
        else:
            self._leave_at_list(items)
        self.writer.replace(display, result)

    def _breaks(self, display: layout.Display, code: str, *, grows: bool) -> bool:
        """Tell whether a list of one line gets a line for each group; one whose groups get longer is left more room."""
        if grows:
            return layout.outgrows(self.module, display, code)
        return isinstance(display, cst.List) and layout.outgrows(self.module, display, code, LONGEST_LINE)

    # Groups and their comments

    def _items(self, groups: tuple[Group, ...] | None = None) -> list[Item]:
        """Render groups, each with the comments of the edits that it takes in; others are left at the construction."""
        groups = self.final.groups if groups is None else groups
        taken: list[list[StatementComments]] = [[] for _ in groups]
        for edit in self.plan.consumed:
            position, comments = self._group_of(edit), self._comments_of(edit)
            if position is None:
                self.unplaced.extend(comments.all)
            else:
                taken[position].append(comments)
        return [
            Item(self.renderer.group(group), tuple(comments), is_new=not group.elements)
            for group, comments in zip(groups, taken, strict=True)
        ]

    def _comments_of(self, edit: EditStatement) -> StatementComments:
        """Collect the comments of an edit, behind those of the dict that it adds by its name."""
        named = [text for alias in edit.named for text in collect(alias.place, self.moved).all]
        found = self._comments_at(edit)
        return StatementComments((*named, *found.own), found.trailing)

    def _comments_at(self, edit: EditStatement) -> StatementComments:
        found = collect(edit.place, self.moved)
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

    def _leave_comments(self, items: Sequence[Item]) -> None:
        self.unplaced.extend(text for item in items for text in item.all_comments)

    def _leave_at_list(self, items: Sequence[Item]) -> None:
        """Put comments at the statement that makes the list, if it is another than the construction."""
        commented = [item for item in items if item.all_comments]
        line = self.site.list_place.line if self.site.list_place is not None else None
        if not commented or not isinstance(line, cst.SimpleStatementLine):
            self._leave_comments(items)
            return
        may_trail = len(commented) == 1 and commented[0].may_trail
        comments = [text for item in commented for text in item.all_comments]
        self.writer.change(line, surrounded([], comments, may_trail=may_trail))

    # Statements

    def _write_statements(self, place: Place) -> None:
        """Remove the folded edits, and put what they leave behind around the construction."""
        sets = [self.renderer.identity_statement(identities) for identities in self.renderer.identity_sets]
        # Where a variable holds the list, the sets stand before the list, which mentions them.
        listed = self.site.list_place if not self.plan.flat else None
        if listed is not None:
            self.writer.change(listed.line, surrounded(sets, [], may_trail=False))
            sets = []
        self.writer.change(place.line, surrounded(sets, self.unplaced, may_trail=self._may_trail()))
        home = self.plan.consumed[self.plan.home].place if self.plan.home is not None else None
        if home is not None:
            self.writer.move(place.line, home.line)
        remove(self.module, self.writer, [gone for gone in self.gone if gone is not home])

    def _may_trail(self) -> bool:
        """Tell whether all comments that are left are of one edit, the last behind it."""
        found = [self._comments_of(edit) for edit in self.plan.consumed]
        alone = layout.may_trail(found)
        return alone and self.unplaced == [text for comments in found for text in comments.all]


def _nodes_below(root: cst.CSTNode) -> list[cst.CSTNode]:
    found: list[cst.CSTNode] = []
    pending = [root]
    while pending:
        node = pending.pop()
        found.append(node)
        pending.extend(children(node))
    return found


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


def _replace_value(value: cst.BaseExpression) -> Change:
    return lambda node: node.with_changes(value=as_item(value))


def _add_keyword(name: str, value: cst.BaseExpression) -> Change:
    return lambda node: with_keyword(cst.ensure_type(node, cst.Call), name, value)
