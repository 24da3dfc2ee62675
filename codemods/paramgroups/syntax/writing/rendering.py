"""Rendering groups of the symbolic optimizer as expressions."""

from collections.abc import Container, Sequence
from dataclasses import dataclass

import libcst as cst

from paramgroups.model.construction import Element
from paramgroups.model.kinds import Shape
from paramgroups.model.paths import Path, Root
from paramgroups.model.state import Group, OptimizerState, Options
from paramgroups.model.values import Params
from paramgroups.outcome import GroupAfter
from paramgroups.syntax.constructions.site import Site
from paramgroups.syntax.expressions.classes import enclosing_class
from paramgroups.syntax.expressions.siblings import siblings
from paramgroups.syntax.source.comments import comments_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.writing.group_dicts import kept_nodes, key_string, with_option, without_spread
from paramgroups.syntax.writing.precedence import as_item, as_operand
from paramgroups.syntax.writing.replacing import Replacements, code_after, register
from paramgroups.syntax.writing.tree_writer import TreeWriter


def groups_after(
    module: SourceModule, site: Site, state: OptimizerState | None, replacements: Replacements = ()
) -> tuple[GroupAfter, ...]:
    """Describe the groups after a fix; one that is reached often, or not always, says when."""
    if state is None:
        writer = TreeWriter()
        register(module, replacements, writer)
        flattened = {id(node) for node, code in replacements if code.startswith("*")}
        if any(id(element.node) in flattened for element in site.construction.elements):
            return (_flattened(module, site, flattened, writer),)
        return tuple(
            described(element, _params_after(module, element, writer if replacements else None))
            for element in site.construction.elements
            if element.params is not None
        )
    renderer = GroupRenderer(module, site, state, quote="'")
    return tuple(_after(module, site, renderer, group) for group in state.groups)


def _after(module: SourceModule, site: Site, renderer: "GroupRenderer", group: Group) -> GroupAfter:
    if group.spread and group.elements:
        return described(site.construction.elements[group.elements[0]])
    code = group.params.code if group.spread else module.code(renderer.params(group.params))
    star = "*" if group.spread else ""
    options = tuple((name, value.code) for name, value in group.options)
    return GroupAfter(f"{star}{' '.join(code.split())}", options)


def _flattened(module: SourceModule, site: Site, unpacked_nodes: Container[int], writer: TreeWriter) -> GroupAfter:
    """Describe the one group of a list whose elements are unpacked where they stand."""
    if isinstance(site.display, cst.ListComp | cst.GeneratorExp) and not any(comments_of(site.display)):
        code = code_after(module, site.display, writer)
    else:
        found = [(element, described(element).params.removeprefix("*")) for element in site.construction.elements]
        stars = ("*" if one.starred or id(one.node) in unpacked_nodes else "" for one, _ in found)
        code = ", ".join(star + text for star, (_, text) in zip(stars, found, strict=True))
        code = f"[{code}]"
    return GroupAfter(" ".join(code.split()), ())


def _params_after(module: SourceModule, element: Element, writer: TreeWriter | None) -> str | None:
    """Write the params of a group of which parts are replaced where they stand."""
    node = element.params.node if element.params is not None else element.node
    return code_after(module, node, writer) if node is not None and writer is not None else None


def described(element: Element, params: str | None = None) -> GroupAfter:
    """Describe a group of a list that is changed in place, its params as they are or as given."""
    star = "*" if element.starred and not element.extends else ""
    params = params or (element.params.code if element.params is not None else element.code)
    code = f"{star}{' '.join(params.split())} {element.condition}".strip()
    return GroupAfter(code, tuple((name, value.code) for name, value in element.options or ()))


def needs_identities(module: SourceModule, site: Site, state: OptimizerState) -> bool:
    """Tell whether rendering takes statements that collect the ids of parameters."""
    return bool(GroupRenderer(module, site, state, quote="'").identity_sets)


@dataclass(frozen=True)
class IdentitySet:
    """A statement `head_ids = {id(p) for p in head.parameters()}` that the construction needs before it."""

    name: str
    params: Params


class GroupRenderer:
    """Renders the groups of one optimizer, which share the names of identity sets."""

    def __init__(self, module: SourceModule, site: Site, state: OptimizerState, quote: str) -> None:
        """Choose names for the identity sets that `state` needs."""
        self.module = module
        self.site = site
        self.quote = quote
        self.identity_sets: list[IdentitySet] = []
        for group in state.groups:
            if group.params.without and self._siblings(group.params) is None:
                for params in group.params.without:
                    self._name_identities(params)

    def params(self, params: Params) -> cst.BaseExpression:
        """Render the params of a group, without what belongs to other groups."""
        base = self._base(params)
        if not params.without:
            return base
        siblings = self._siblings(params)
        if siblings is not None:
            return self._of_siblings(siblings)
        tests = [f"id({self._variable}) not in {self._identity_name(other)}" for other in params.without]
        source = f"[{self._variable} for {self._variable} in BASE if {' and '.join(tests)}]"
        comprehension = cst.ensure_type(cst.parse_expression(source), cst.ListComp)
        return comprehension.with_changes(for_in=comprehension.for_in.with_changes(iter=as_operand(base)))

    def identity_statement(self, identities: IdentitySet) -> cst.SimpleStatementLine:
        """Render the statement that collects the ids of a group's parameters."""
        source = f"{{id({self._variable}) for {self._variable} in PARAMS}}"
        comprehension = cst.ensure_type(cst.parse_expression(source), cst.SetComp)
        params = as_operand(self._base(identities.params).deep_clone())
        value = comprehension.with_changes(for_in=comprehension.for_in.with_changes(iter=params))
        assign = cst.Assign([cst.AssignTarget(cst.Name(identities.name))], value)
        return cst.SimpleStatementLine([assign])

    def group(self, group: Group) -> cst.BaseExpression:
        """Render a group dict, or a star and what makes several, keeping what is written of it."""
        if group.spread:
            assert group.node is not None
            return cst.StarredElement(as_operand(group.node))
        if group.node is None:
            return self._new_dict(self.params(group.params), group.options)
        added = not group.elements and not group.opaque
        node = without_spread(group.node) if added else group.node
        if group.params.without or "params" in group.edited:
            node = with_option(node, "params", self.params(group.params), self.quote)
        for name, value in group.options:
            if name in group.edited:
                node = with_option(node, name, value.node, self.quote)
        return node

    def kept_nodes(self, group: Group) -> list[cst.CSTNode]:
        """List the nodes of the source that the rendered group holds, with their comments."""
        values: list[cst.CSTNode] = [value.node for _, value in group.options]
        values += params_nodes(group.params)
        match group.node:
            case cst.Dict() | cst.Call() as node if not group.elements and not group.opaque:
                return [*values, *kept_nodes(node)]
            case None:
                return values
            case cst.GeneratorExp(elt=item, for_in=cst.CompFor(inner_for_in=inner)) as node:
                added = inner.iter if inner is not None else None
                items = [element.value for element in added.elements] if isinstance(added, cst.Tuple) else []
                return [*values, node, item, *items]
            case node:
                return [*values, node]

    def _new_dict(self, params: cst.BaseExpression, options: Options) -> cst.Dict:
        pairs = [("params", params), *((name, value.node) for name, value in options)]
        return cst.Dict([cst.DictElement(self._key(name), as_item(value)) for name, value in pairs])

    def _key(self, name: str) -> cst.SimpleString:
        return key_string(name, self.quote)

    def _base(self, params: Params) -> cst.BaseExpression:
        if params.node is not None:
            return params.node
        if params.terms:
            items = [item for term in params.terms for item in unpacked(self.module, term, self._base(term))]
            commas = [cst.MaybeSentinel.DEFAULT if item is items[-1] else item.comma for item in items]
            return cst.List([item.with_changes(comma=comma) for item, comma in zip(items, commas, strict=True)])
        elements: list[cst.BaseElement] = []
        for index in params.parts:
            element = self.site.construction.elements[index]
            single = not element.starred and element.kind.of is None
            comma = self._comma_behind(index) if index != params.parts[-1] else cst.MaybeSentinel.DEFAULT
            if single:
                elements.append(cst.Element(element.node, comma=comma))
            else:
                elements.append(cst.StarredElement(as_operand(element.node), comma=comma))
        return cst.List(elements)

    def _comma_behind(self, index: int) -> cst.Comma | cst.MaybeSentinel:
        """Return the comma of an element as it is written, if a comment stands behind it."""
        display = self.site.display
        assert isinstance(display, cst.List | cst.Tuple)
        comma = display.elements[index].comma
        return comma if any(comments_of(comma)) else cst.MaybeSentinel.DEFAULT

    def _of_siblings(self, names: Sequence[str]) -> cst.BaseExpression:
        if len(names) == 1:
            return cst.parse_expression(f"self.{names[0]}.parameters()")
        inner = ", ".join(f"*self.{name}.parameters()" for name in names)
        return cst.parse_expression(f"[{inner}]")

    def _siblings(self, params: Params) -> list[str] | None:
        """Name the other submodules of `self`, where the class shows all of them."""
        if params.code not in {"self.parameters()", "list(self.parameters())"}:
            return None
        around = enclosing_class(self.module, self.site.call)
        taken: set[str] = set()
        for other in params.without:
            match other.sources:
                case [Path(root=Root(name="self"), steps=[name], tied=False, partial=False)] if _is_whole(other):
                    taken.add(name)
                case _:
                    return None
        found = siblings(around, taken) if around is not None else None
        return found or None

    @property
    def _variable(self) -> str:
        return self._unused("p")

    def _name_identities(self, params: Params) -> None:
        if any(other.params.code == params.code for other in self.identity_sets):
            return
        steps = params.sources[0].steps or (params.sources[0].root.name,) if params.sources else ("taken",)
        stem = next((step for step in reversed(steps) if step.isidentifier()), "taken")
        name = self._unused(f"{stem}_ids", {other.name for other in self.identity_sets})
        self.identity_sets.append(IdentitySet(name, params))

    def _identity_name(self, params: Params) -> str:
        return next(other.name for other in self.identity_sets if other.params.code == params.code)

    def _unused(self, name: str, taken: set[str] | None = None) -> str:
        """Make a name that the file does not use for anything but its own comprehensions."""
        used = {node.value for node in self.module.nodes(cst.Name)} if name != "p" else set()
        used |= taken or set()
        candidate, number = name, 1
        while candidate in used:
            number += 1
            candidate = f"{name}{number}"
        return candidate


def params_nodes(params: Params) -> list[cst.CSTNode]:
    """List the expressions of the source that the params of a group are written with."""
    own: list[cst.CSTNode] = [params.node] if params.node is not None else []
    return own + [node for term in params.terms for node in params_nodes(term)]


def unpacked(module: SourceModule, params: Params, node: cst.BaseExpression) -> Sequence[cst.BaseElement]:
    """Write params as items of a list: `*a.parameters()`, the elements of a display, or one parameter."""
    match node:
        case _ if params.kind.shape is Shape.TENSOR:
            return [cst.Element(node)]
        case cst.List(elements=[_, *_] as elements):
            return list(elements)
        case cst.Call(func=function, args=[cst.Arg(value=inner, star="", keyword=None)]) if (
            module.qualified(function) == "builtins.list"
        ):
            return [cst.StarredElement(as_operand(inner))]
        case _:
            return [cst.StarredElement(as_operand(node))]


def _is_whole(params: Params) -> bool:
    """Tell `self.a.parameters()`, as it is or in a list, from a single tensor."""
    return params.code.endswith((".parameters()", ".parameters())"))
