"""Writing plans into the tree: the construction gets its new arguments, folded edits go, comments stay."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import libcst as cst

from paramgroups.model.construction import Form
from paramgroups.model.state import Group, OptimizerState, Options
from paramgroups.model.targets import keyword_target
from paramgroups.syntax.comments import collect
from paramgroups.syntax.constructions import Site
from paramgroups.syntax.edits import EditStatement
from paramgroups.syntax.items import add_behind
from paramgroups.syntax.module import SourceModule
from paramgroups.syntax.rendering import GroupRenderer, with_keyword
from paramgroups.syntax.statements import Place
from paramgroups.syntax.style import LINE_WIDTH, Deeper, is_broken, line_break, quote_near, uses_trailing_commas


@dataclass(frozen=True)
class Plan:
    """The fix of one construction: the optimizer before and after, and the statements that it takes in."""

    site: Site
    initial: OptimizerState | None
    final: OptimizerState | None
    """Both None for a comprehension, whose groups are wrapped without being known."""
    consumed: tuple[EditStatement, ...]
    home: int | None
    """The edit in whose place the construction will stand; None where it stays."""
    flat: bool
    """Whether the params argument is one flat iterable (or becomes one)."""

    @cached_property
    def keywords(self) -> Options | None:
        """The options that become keywords; None where they become group options."""
        if self.initial is None or self.final is None:
            return None
        return keyword_target(self.site.construction, self.initial, self.final)


def rewrite_tree(module: SourceModule, plans: Sequence[Plan]) -> cst.Module:
    """Apply all plans to the tree of a file."""
    writer = _Writer()
    for plan in plans:
        _PlanWriter(module, plan, writer).write()
    return module.tree.visit(writer)


Changed = cst.CSTNode | cst.FlattenSentinel[cst.BaseStatement] | cst.RemovalSentinel
Change = Callable[[cst.CSTNode], Changed]


class _Writer(cst.CSTTransformer):
    """Replaces nodes of the original tree by identity, innermost first."""

    def __init__(self) -> None:
        super().__init__()
        self._changes: dict[int, list[Change]] = {}
        self._moves: dict[int, cst.CSTNode] = {}
        self._moved: dict[int, list[cst.BaseStatement]] = {}

    def change(self, node: cst.CSTNode, change: Change) -> None:
        self._changes.setdefault(id(node), []).append(change)

    def move(self, origin: cst.CSTNode, goal: cst.CSTNode) -> None:
        """Move a statement, with its changes, to where a later one stood."""
        self._moves[id(origin)] = goal

    def on_leave(self, original_node: cst.CSTNode, updated_node: cst.CSTNode) -> Changed:  # type: ignore[override]
        """Return the node with its changes; a later change sees what an earlier one made."""
        if id(original_node) in self._moved:
            return cst.FlattenSentinel(self._moved[id(original_node)])
        result: Changed = updated_node
        for change in self._changes.get(id(original_node), ()):
            if isinstance(result, cst.CSTNode):
                result = change(result)
        if id(original_node) in self._moves:
            statements = list(result) if isinstance(result, cst.FlattenSentinel) else [result]
            self._moved[id(self._moves[id(original_node)])] = statements
            return cst.RemoveFromParent()
        return result


class _PlanWriter:
    def __init__(self, module: SourceModule, plan: Plan, writer: _Writer) -> None:
        self.module = module
        self.plan = plan
        self.site = plan.site
        self.writer = writer
        near = [self.site.call, *(item.place.small or item.place.line for item in plan.consumed)]
        self.quote = quote_near(module, [*near, self.site.display or self.site.call])
        self.comments = [collect(item.place) for item in plan.consumed]
        self.unit = module.tree.default_indent

    def write(self) -> None:
        """Register all changes of the plan."""
        if self.plan.final is None:
            self._wrap_comprehension()
            return
        self.renderer = GroupRenderer(self.module, self.site, self.plan.final, self.quote)
        if self.plan.keywords is not None and not self._changes_the_list():
            self._write_keywords(self.plan.keywords)
        elif self.plan.flat:
            self._write_flat(self.plan.final)
        else:
            self._write_display(self.plan.final)
            if self.plan.keywords is not None:
                self._write_keywords(self.plan.keywords)
        self._write_statements()

    def _changes_the_list(self) -> bool:
        """Tell whether the rule about the list has something to write, beside what edits change."""
        assert self.plan.initial is not None
        return self.site.construction.form is Form.LIST and any(
            group.node is None for group in self.plan.initial.groups
        )

    # Comprehensions

    def _wrap_comprehension(self) -> None:
        display = self.site.display
        assert isinstance(display, cst.ListComp | cst.GeneratorExp)
        key = cst.SimpleString(f"{self.quote}params{self.quote}")
        self.writer.change(
            display.elt, lambda node: cst.Dict([cst.DictElement(key, cst.ensure_type(node, cst.BaseExpression))])
        )

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

    def _write_flat(self, final: OptimizerState) -> None:
        dicts: list[cst.BaseExpression]
        if len(final.groups) == 1 and not final.groups[0].options and not final.groups[0].params.without:
            value = self.renderer.params(final.groups[0].params)
            node = self.site.display or self.site.argument.value
            self.writer.change(node, lambda _: value)
            return
        dicts = [self.renderer.group(group) for group in final.groups]
        value = self._layout(dicts)
        if isinstance(self.site.argument.value, cst.Name) and self.site.display is not None:
            self.writer.change(self.site.display, lambda _: value)
        else:
            self.writer.change(self.site.argument, lambda node: node.with_changes(value=value))

    def _layout(self, dicts: list[cst.BaseExpression]) -> cst.List:
        """Lay a new list out: on one line where it fits, else one group a line."""
        plain = cst.List([cst.Element(node) for node in dicts])
        if not self._needs_lines(plain, dicts):
            return plain
        extra = self._argument_indent()
        inner = extra + self.unit
        elements: list[cst.Element] = []
        trailing = uses_trailing_commas(self.module)
        opening = line_break(inner)
        closing = line_break(extra)
        pending = opening
        for position, node in enumerate(dicts):
            deeper = node.visit(Deeper(inner))
            assert isinstance(deeper, cst.BaseExpression)
            own, behind = self._comments_of(position)
            pending = _with_comment_lines(pending, own)
            if position == 0:
                opening = pending
            elif elements:
                elements[-1] = elements[-1].with_changes(comma=cst.Comma(whitespace_after=pending))
            last = position == len(dicts) - 1
            pending = _with_trailing(line_break(extra if last else inner), behind)
            elements.append(cst.Element(deeper))
        if trailing:
            elements[-1] = elements[-1].with_changes(comma=cst.Comma(whitespace_after=pending))
            return cst.List(elements, cst.LeftSquareBracket(opening))
        closing = pending
        return cst.List(elements, cst.LeftSquareBracket(opening), cst.RightSquareBracket(closing))

    def _needs_lines(self, plain: cst.List, dicts: list[cst.BaseExpression]) -> bool:
        code = self.module.code(plain)
        if "\n" in code and len(dicts) > 1:
            return True
        if len(dicts) > 1 and any(self._comments_of(position) != ((), None) for position in range(len(dicts))):
            return True
        before = self.module.span(self.site.argument).column - 1
        line = self.module.code(self.site.call).partition(self.module.code(self.site.argument))[2].partition("\n")[0]
        return len(dicts) > 1 and before + len(code) + len(line) > LINE_WIDTH

    def _argument_indent(self) -> str:
        """Return how much deeper than its block the params argument stands, where it has a line to itself."""
        space = self.site.call.whitespace_before_args
        return space.last_line.value if isinstance(space, cst.ParenthesizedWhitespace) else ""

    # A list display

    def _write_display(self, final: OptimizerState) -> None:
        display = self.site.display
        assert isinstance(display, cst.List | cst.Tuple)
        originals = display.elements
        elements: list[cst.BaseElement] = []
        added: list[cst.Element] = []
        for position, group in enumerate(final.groups):
            if not group.elements:
                added.append(cst.Element(self.renderer.group(group)))
                continue
            if added:
                elements.extend(element.with_changes(comma=self._comma(display)) for element in added)
                added = []
            last = originals[group.elements[-1]]
            if self._is_untouched(group):
                elements.append(last)
            else:
                value = self.renderer.group(group)
                elements.append(cst.Element(value, comma=last.comma))
        result: cst.CSTNode = display.with_changes(elements=elements)
        for element in added:
            result = self._append(result, element)
        result = self._spread_lines(result, len(originals), len(added))
        self.writer.change(display, lambda _: result)

    def _is_untouched(self, group: Group) -> bool:
        return group.node is not None and not group.edited and not group.params.without

    def _append(self, node: cst.CSTNode, element: cst.Element) -> cst.CSTNode:
        match node:
            case cst.List():
                opening, closing = node.lbracket.whitespace_after, node.rbracket.whitespace_before
            case cst.Tuple(lpar=[left, *_], rpar=[*_, right]):
                opening, closing = left.whitespace_after, right.whitespace_before
            case cst.Tuple():
                opening = closing = cst.SimpleWhitespace("")
            case _:
                raise TypeError(type(node).__name__)
        if is_broken(opening) or "\n" in self.module.code(node):
            indent = opening.last_line.value if isinstance(opening, cst.ParenthesizedWhitespace) else self.unit
            moved = element.value.visit(Deeper(indent))
            assert isinstance(moved, cst.BaseExpression)
            element = element.with_changes(value=moved)
        items, closing = add_behind(node.elements, element, opening, closing)
        if isinstance(node, cst.List):
            return node.with_changes(elements=items, rbracket=node.rbracket.with_changes(whitespace_before=closing))
        if not node.rpar:
            return node.with_changes(elements=items)
        brackets = [*node.rpar[:-1], node.rpar[-1].with_changes(whitespace_before=closing)]
        return node.with_changes(elements=items, rpar=brackets)

    def _spread_lines(self, node: cst.CSTNode, before: int, added: int) -> cst.CSTNode:
        """Give each group a line of its own, where a one-line list has outgrown the line."""
        if not added or not isinstance(node, cst.List) or not isinstance(self.site.display, cst.List):
            return node
        code = self.module.code(node)
        span = self.module.span(self.site.display)
        if "\n" in code or span.column - 1 + len(code) <= LINE_WIDTH:
            return node
        return self._layout([element.value for element in node.elements])

    def _comma(self, display: cst.List | cst.Tuple) -> cst.Comma:
        first = display.elements[0].comma
        if isinstance(display, cst.List) and isinstance(display.lbracket.whitespace_after, cst.ParenthesizedWhitespace):
            return cst.Comma(whitespace_after=line_break(display.lbracket.whitespace_after.last_line.value))
        return first if isinstance(first, cst.Comma) else cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))

    # Statements and comments

    def _comments_of(self, position: int) -> tuple[tuple[str, ...], str | None]:
        """Return the comments that belong to a group: lines above it, and one behind it."""
        own: list[str] = []
        behind: str | None = None
        for item, comments in zip(self.plan.consumed, self.comments, strict=True):
            if self._group_of(item) != position:
                continue
            own.extend(comments.own)
            if comments.trailing is not None:
                if behind is None:
                    behind = comments.trailing
                else:
                    own.append(comments.trailing)
        return tuple(own), behind

    def _group_of(self, item: EditStatement) -> int:
        """Tell which group of the final optimizer an edit is about; the first of several."""
        assert self.plan.final is not None
        nodes = _nodes_of(item)
        for position, group in enumerate(self.plan.final.groups):
            written = [group.node, group.params.node, *(value.node for _, value in group.options)]
            if any(node is not None and any(node is other for other in nodes) for node in written):
                return position
        return 0

    def _write_statements(self) -> None:
        place = self.site.place
        if place is None:
            return
        statements = [self.renderer.identity_statement(identities) for identities in self.renderer.identity_sets]
        inline = self._comments_are_inline()
        own: list[str] = []
        trailing: str | None = None
        if not inline:
            for comments in self.comments:
                own.extend(comments.own)
                if comments.trailing is not None:
                    if trailing is None and self._has_room(place, comments.trailing):
                        trailing = comments.trailing
                    else:
                        own.append(comments.trailing)
        self.writer.change(place.line, lambda line: _with_comments(line, own, trailing))
        if statements:
            self.writer.change(place.line, lambda line: _behind(statements, line))
        for position, item in enumerate(self.plan.consumed):
            if position != self.plan.home:
                self._remove(item.place)
        if self.plan.home is not None:
            self.writer.move(place.line, self.plan.consumed[self.plan.home].place.line)

    def _comments_are_inline(self) -> bool:
        """Tell whether the new list has lines to put comments on."""
        if self.plan.final is None or not self.plan.flat or self.plan.keywords is not None:
            return False
        dicts = [self.renderer.group(group) for group in self.plan.final.groups]
        return self._needs_lines(cst.List([cst.Element(node) for node in dicts]), dicts)

    def _has_room(self, place: Place, comment: str) -> bool:
        line = place.line
        if not isinstance(line, cst.SimpleStatementLine) or line.trailing_whitespace.comment is not None:
            return False
        return place.alone

    def _remove(self, place: Place) -> None:
        if place.alone:
            self.writer.change(place.line, lambda _: cst.RemoveFromParent())
        else:
            assert place.small is not None
            self.writer.change(place.line, _without_small(place))


def _nodes_of(item: EditStatement) -> list[cst.CSTNode]:
    """List the nodes of an edit's statement."""
    found: list[cst.CSTNode] = []
    pending: list[cst.CSTNode] = [item.place.small or item.place.line]
    while pending:
        node = pending.pop()
        found.append(node)
        pending.extend(node.children)
    return found


def _replace_value(value: cst.BaseExpression) -> Change:
    return lambda node: node.with_changes(value=value)


def _add_keyword(name: str, value: cst.BaseExpression) -> Change:
    return lambda node: with_keyword(cst.ensure_type(node, cst.Call), name, value)


def _with_comment_lines(space: cst.ParenthesizedWhitespace, comments: Sequence[str]) -> cst.ParenthesizedWhitespace:
    """Put comment lines before the next item, at its indentation."""
    lines = [
        cst.EmptyLine(indent=True, whitespace=space.last_line, comment=cst.Comment(comment)) for comment in comments
    ]
    return space.with_changes(empty_lines=[*space.empty_lines, *lines])


def _with_trailing(space: cst.ParenthesizedWhitespace, comment: str | None) -> cst.ParenthesizedWhitespace:
    if comment is None:
        return space
    first = cst.TrailingWhitespace(cst.SimpleWhitespace("  "), cst.Comment(comment))
    return space.with_changes(first_line=first)


def _with_comments(line: cst.CSTNode, own: Sequence[str], trailing: str | None) -> cst.CSTNode:
    """Put comments above a statement, and behind it."""
    assert isinstance(line, cst.SimpleStatementLine)
    lines = [cst.EmptyLine(comment=cst.Comment(comment)) for comment in own]
    if trailing is not None:
        space = cst.TrailingWhitespace(
            cst.SimpleWhitespace("  "), cst.Comment(trailing), line.trailing_whitespace.newline
        )
        line = line.with_changes(trailing_whitespace=space)
    return line.with_changes(leading_lines=[*line.leading_lines, *lines])


def _behind(statements: Sequence[cst.SimpleStatementLine], line: cst.CSTNode) -> cst.FlattenSentinel[cst.BaseStatement]:
    """Put statements between what stands above a line and the line."""
    assert isinstance(line, cst.SimpleStatementLine)
    first, *rest = statements
    return cst.FlattenSentinel(
        [first.with_changes(leading_lines=line.leading_lines), *rest, line.with_changes(leading_lines=[])]
    )


def _without_small(place: Place) -> Change:
    """Drop one of several statements of a line."""
    assert isinstance(place.line, cst.SimpleStatementLine)
    position = next(index for index, small in enumerate(place.line.body) if small is place.small)
    total = len(place.line.body)

    def drop(node: cst.CSTNode) -> cst.CSTNode | cst.RemovalSentinel:
        assert isinstance(node, cst.SimpleStatementLine)
        # Earlier removals have shortened the line from the end of this one's position.
        index = position - (total - len(node.body)) if position >= len(node.body) else position
        body = [small for other, small in enumerate(node.body) if other != index]
        if not body:
            return cst.RemoveFromParent()
        if index == len(body):
            body[-1] = body[-1].with_changes(semicolon=node.body[index].semicolon)
        return node.with_changes(body=body)

    return drop
