"""Writing the value that `configure_optimizers` should return: in the `return`, or where its variable is made."""

from collections.abc import Callable
from collections.abc import Sequence as Items
from dataclasses import dataclass

import libcst as cst

from paramgroups.model.returns import Entry, Mapping, Returned, Sequence
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.expressions.purity import is_pure
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import place_of
from paramgroups.syntax.writing.group_dicts import with_keyword
from paramgroups.syntax.writing.items import add_behind
from paramgroups.syntax.writing.layout import brackets
from paramgroups.syntax.writing.precedence import as_item
from paramgroups.syntax.writing.style import is_broken, quote_near

Display = cst.List | cst.Tuple
Render = Callable[[cst.BaseExpression], cst.BaseExpression]


@dataclass(frozen=True)
class ReturnPlan:
    """Expressions with what they should read instead."""

    replacements: tuple[tuple[cst.BaseExpression, cst.BaseExpression], ...]
    line: cst.SimpleStatementLine | None
    """The statement of the first, above which comments go that have no other place."""

    @property
    def roots(self) -> tuple[cst.CSTNode, ...]:
        """What is rewritten: nothing of it may be inside of what another fix rewrites in the same pass."""
        return tuple(node for node, _ in self.replacements)


class _UnwritableError(Exception):
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.refusal = Refusal(
            Reason.WRITTEN_ELSEWHERE,
            f"a part of what is returned is not written in the `return`, but behind `{name}`; "
            "write it there, and run again",
        )


def plan_return(module: SourceModule, old: Returned, new: Returned) -> ReturnPlan | Refusal:
    """Plan to return `new` in the place of `old`; refuse where a part of it stands where it cannot be changed."""
    writer = _Writer(module)
    try:
        writer.write(old, new)
    except _UnwritableError as error:
        return error.refusal
    first = place_of(module, writer.replacements[0][0])
    line = first.line if first is not None else None
    return ReturnPlan(tuple(writer.replacements), line if isinstance(line, cst.SimpleStatementLine) else None)


class _Writer:
    def __init__(self, module: SourceModule) -> None:
        self.module = module
        self.replacements: list[tuple[cst.BaseExpression, cst.BaseExpression]] = []
        self.root: cst.BaseExpression = cst.Name("_")
        self.quote = "'"

    def write(self, old: Returned, new: Returned) -> None:
        self.root = self._home(old)
        self.quote = quote_near(self.module, [self.root, self._method(self.root)])
        rendered = self._render(new)
        if rendered is not self.root:
            self.replacements.insert(0, (self.root, self._as_root(rendered)))

    def _method(self, node: cst.CSTNode) -> cst.CSTNode:
        return self.module.enclosing(node, cst.FunctionDef) or node

    def _home(self, value: Returned) -> cst.BaseExpression:
        """Find the expression in which a value is written: the display, or what stands for the value."""
        if value.node is None:
            raise _UnwritableError("a call")
        if not isinstance(value, Sequence | Mapping):
            return value.node
        if value.display is None:
            raise _UnwritableError(self.module.code(value.node))
        if value.display is not value.node and not self._is_only_for(value.node, value.display):
            raise _UnwritableError(self.module.code(value.node))
        return value.display

    def _is_only_for(self, node: cst.BaseExpression, display: cst.BaseExpression) -> bool:
        """Tell whether a name stands for a display, and is used for nothing but this value."""
        if not isinstance(node, cst.Name) or self.module.assigned_value(node) is not display:
            return False
        return all(use is node or self._sets_a_key(use) for use in self.module.uses(node))

    def _sets_a_key(self, use: cst.Name) -> bool:
        """Tell `config` in `config['monitor'] = …`."""
        around = self.module.parent(use)
        return isinstance(around, cst.Subscript) and isinstance(self.module.parent(around), cst.AssignTarget)

    def _as_root(self, node: cst.BaseExpression) -> cst.BaseExpression:
        """Keep the parentheses of a tuple over several lines, of `return(a, None)`, and of `(a, b) if flag else c`."""
        if isinstance(self.root, cst.Tuple):
            kept = next((element for element in self.root.elements if element.value is node), None)
            if kept is not None and is_broken(brackets(self.root)[0]):
                return _in_place_of_tuple(node, kept, self.root)
        around = self.module.parent(self.root)
        tight = isinstance(around, cst.Return) and not self.module.code(around).startswith("return ")
        bare_tuple = isinstance(node, cst.Tuple) and not node.lpar
        if (tight and self.module.code(node)[:1] not in {"(", "[", "{"}) or (
            bare_tuple and isinstance(around, cst.IfExp)
        ):
            return node.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
        return node

    # Values

    def _render(self, value: Returned) -> cst.BaseExpression:
        """Render a value: what stays is taken from the source, what is new is put around it."""
        like = getattr(value, "like", None)
        if like is None and value.node is not None:
            return self._kept(value)
        if isinstance(value, Sequence):
            return self._sequence(value)
        if isinstance(value, Mapping):
            return self._mapping(value)
        raise _UnwritableError("a call")

    def _kept(self, value: Returned) -> cst.BaseExpression:
        node = value.node
        assert node is not None
        if node is self.root or self._is_inside(node, self.root):
            return node
        if isinstance(node, cst.Name) and self.module.assigned_value(node) is not None:
            return node.deep_clone()
        raise _UnwritableError(self.module.code(node))

    def _is_inside(self, node: cst.CSTNode, root: cst.CSTNode) -> bool:
        around: cst.CSTNode | None = node
        while around is not None and around is not root:
            around = self.module.parent(around)
        return around is root

    def _placed(
        self, like: Sequence | Mapping, render: Callable[[cst.BaseExpression], cst.BaseExpression]
    ) -> cst.BaseExpression:
        """Render in the place of a list or dict of the source; a name for it stays, and its display is changed."""
        display = self._home(like)
        if display is self.root or self._is_inside(display, self.root):
            return render(display)
        assert like.node is not None
        if not self._is_inside(like.node, self.root):
            raise _UnwritableError(self.module.code(like.node))
        outer, self.root = self.root, display
        self.replacements.append((display, render(display)))
        self.root = outer
        return like.node

    def _sequence(self, value: Sequence) -> cst.BaseExpression:
        like = value.like
        if isinstance(like, Sequence) and len(like.items) == len(value.items):
            return self._placed(like, lambda display: self._sequence_like(value, display))
        items = [cst.Element(as_item(self._render(item))) for item in value.items]
        return cst.List(items) if value.is_list else cst.Tuple(items, lpar=[], rpar=[])

    def _sequence_like(self, value: Sequence, display: cst.BaseExpression) -> cst.BaseExpression:
        if not isinstance(display, Display):
            raise _UnwritableError(self.module.code(display))
        items = [as_item(self._render(item)) for item in value.items]
        elements = [old.with_changes(value=new) for old, new in zip(display.elements, items, strict=True)]
        opening, closing = brackets(display)
        if value.is_list == isinstance(display, cst.List):
            return display.with_changes(elements=elements)
        broken = is_broken(opening) or is_broken(closing) or any(_is_broken_comma(e) for e in elements)
        if not broken and not (len(elements) == 1 and not value.is_list):
            elements[-1] = elements[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
        if value.is_list:
            return cst.List(elements, cst.LeftSquareBracket(opening), cst.RightSquareBracket(closing))
        if broken or display is not self.root:
            return cst.Tuple(elements, lpar=[cst.LeftParen(opening)], rpar=[cst.RightParen(closing)])
        return cst.Tuple(elements, lpar=[], rpar=[])

    # Dicts

    def _mapping(self, value: Mapping) -> cst.BaseExpression:
        like = value.like
        if isinstance(like, Mapping):
            return self._placed(like, lambda display: self._mapping_like(value, display))
        if isinstance(like, Sequence):
            return self._placed(like, lambda display: self._mapping_of(value, display))
        return cst.Dict([self._new_element(entry) for entry in value.entries])

    def _new_element(self, entry: Entry) -> cst.DictElement:
        key = cst.SimpleString(f"{self.quote}{entry.key}{self.quote}")
        rendered = self._render(entry.value)
        if entry.like is not None and not is_pure(self.module, rendered):
            raise _UnwritableError(self.module.code(rendered))
        return cst.DictElement(key, as_item(rendered))

    def _mapping_of(self, value: Mapping, display: cst.BaseExpression) -> cst.BaseExpression:
        """Turn `optimizer, {…}` into a dict, in the layout of the tuple or list."""
        if not isinstance(display, Display) or len(display.elements) != len(value.entries):
            raise _UnwritableError(self.module.code(display))
        opening, closing = brackets(display)
        pairs = zip(value.entries, display.elements, strict=True)
        elements = [self._new_element(entry).with_changes(comma=old.comma) for entry, old in pairs]
        return cst.Dict(elements, cst.LeftCurlyBrace(opening), cst.RightCurlyBrace(closing))

    def _mapping_like(self, value: Mapping, display: cst.BaseExpression) -> cst.BaseExpression:
        match display:
            case cst.Dict(elements=elements):
                kept = self._kept_elements(value, elements)
                result = display.with_changes(elements=kept)
                for entry in self._added(value, elements):
                    result = _with_element(result, self._new_element(entry))
                return result
            case cst.Call(args=arguments):
                call = display.with_changes(args=self._kept_elements(value, arguments))
                for entry in self._added(value, arguments):
                    call = with_keyword(call, entry.key, self._new_element(entry).value)
                return call
            case _:
                raise _UnwritableError(self.module.code(display))

    def _added(self, value: Mapping, elements: Items[cst.CSTNode]) -> list[Entry]:
        """List the entries that the display does not hold yet; those that later statements add stay there."""
        found: list[Entry] = []
        for entry in value.entries:
            place = (entry.like or entry).element
            if isinstance(place, cst.SimpleString) and value.like is not None and self._stays(entry, value.like):
                self._rename(entry, place)
            elif not any(place is element for element in elements):
                found.append(entry)
        return found

    def _stays(self, entry: Entry, like: Sequence | Mapping) -> bool:
        return isinstance(like, Mapping) and any(entry is one or entry.like is one for one in like.entries)

    def _rename(self, entry: Entry, place: cst.SimpleString) -> None:
        """Rename the key of `config['scheduler'] = …`."""
        if entry.like is None:
            return
        if entry.value is not entry.like.value:
            raise _UnwritableError(self.module.code(place))
        self.replacements.append((place, _respelt(place, entry.key)))

    def _kept_elements(self, value: Mapping, elements: Items[cst.CSTNode]) -> list[cst.CSTNode]:
        like = value.like
        gone = {id(e.element) for e in like.entries} if isinstance(like, Mapping) else set()
        kept: list[cst.CSTNode] = []
        for element in elements:
            entry = next((e for e in value.entries if (e.like or e).element is element), None)
            if entry is not None:
                kept.append(self._changed_element(entry, element))
            elif id(element) not in gone:
                kept.append(element)
        for entry in like.entries if isinstance(like, Mapping) else ():
            set_later = isinstance(entry.element, cst.SimpleString)
            if set_later and not any(e is entry or e.like is entry for e in value.entries):
                raise _UnwritableError(self.module.code(entry.element or self.root))
        if kept and elements and (not value.entries or kept[-1] is not elements[-1]):
            last = elements[-1]
            assert isinstance(last, cst.BaseDictElement | cst.Arg)
            kept[-1] = kept[-1].with_changes(comma=last.comma)
        return kept

    def _changed_element(self, entry: Entry, element: cst.CSTNode) -> cst.CSTNode:
        if entry.like is None:
            return element
        changed = element
        if entry.value is not entry.like.value:
            changed = changed.with_changes(value=as_item(self._render(entry.value)))
        if entry.key == entry.like.key:
            return changed
        match changed:
            case cst.DictElement(key=cst.SimpleString() as key):
                return changed.with_changes(key=_respelt(key, entry.key))
            case cst.Arg(keyword=cst.Name() as keyword):
                return changed.with_changes(keyword=keyword.with_changes(value=entry.key))
            case _:
                raise _UnwritableError(self.module.code(element))


def _in_place_of_tuple(node: cst.BaseExpression, kept: cst.BaseElement, display: cst.Tuple) -> cst.BaseExpression:
    """Put the one element that stays of a tuple over several lines between its parentheses, with its comment."""
    opening, closing = brackets(display)
    last = display.elements[-1].comma
    if isinstance(last, cst.Comma) and not is_broken(closing):
        closing = last.whitespace_after
    own = kept.comma.whitespace_after if isinstance(kept.comma, cst.Comma) else None
    match own, closing:
        case cst.ParenthesizedWhitespace(first_line=first), cst.ParenthesizedWhitespace() if first.comment is not None:
            closing = closing.with_changes(first_line=first, empty_lines=[])
        case _:
            pass
    return node.with_changes(lpar=[cst.LeftParen(opening), *node.lpar], rpar=[*node.rpar, cst.RightParen(closing)])


def _with_element(display: cst.Dict, added: cst.DictElement) -> cst.Dict:
    opening, closing = display.lbrace.whitespace_after, display.rbrace.whitespace_before
    elements, closing = add_behind(display.elements, added, opening, closing)
    return display.with_changes(elements=elements, rbrace=display.rbrace.with_changes(whitespace_before=closing))


def _respelt(string: cst.SimpleString, text: str) -> cst.SimpleString:
    """Write another text in the quotes of a string."""
    return string.with_changes(value=f"{string.prefix}{string.quote}{text}{string.quote}")


def _is_broken_comma(element: cst.BaseElement) -> bool:
    return isinstance(element.comma, cst.Comma) and is_broken(element.comma.whitespace_after)
