"""Lists of groups that are put together: of several displays, over several statements, or by a function."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import libcst as cst

from paramgroups.refusals import Refusal
from paramgroups.syntax.constructions.lists.exclusive import is_chosen
from paramgroups.syntax.constructions.lists.fillers import Filler, call_that_fills, filler_of
from paramgroups.syntax.constructions.lists.grown_lists import (
    GrownList,
    late_growth,
    read_grown_list,
    used_elsewhere,
)
from paramgroups.syntax.constructions.lists.growths import Growth
from paramgroups.syntax.constructions.lists.helpers import (
    Helper,
    fills_for_optimizer,
    helper_of,
    mentions,
    read_helper,
    used_in_another_file,
)
from paramgroups.syntax.constructions.lists.kept_lists import read_kept_list, shared_in, used_by_others
from paramgroups.syntax.constructions.lists.parts import Part, replaced
from paramgroups.syntax.expressions.flat import holds_parameters
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.source.conditions import Condition, chosen, comprehended, mapped, repetition, ways_through
from paramgroups.syntax.source.module import SourceModule


@dataclass(frozen=True)
class Assembly:
    """All that may come into a list, in the order of the text."""

    parts: tuple[Part, ...]
    refusal: Refusal | None
    """Why nothing of it must change, though all of it was found."""
    sharing: Refusal | None = None
    """Why no group dict must come into it: several optimizers get it, and would share them."""
    chosen: Refusal | None = None
    """Why group dicts in it must stay as they are: one of several optimizers gets it."""


def assemble(module: SourceModule, argument: cst.BaseExpression) -> Assembly | None:
    """Find everything that comes into the list that `argument` stands for; None where that cannot be told."""
    assembler = _Assembler(module)
    if not assembler.collect(argument, ()) or assembler.is_made_anew or not assembler.parts:
        return None
    return assembler.assembly(argument)


def assemble_returned(module: SourceModule, function: cst.FunctionDef) -> Assembly | None:
    """Find everything that comes into the list that a function returns; None where that cannot be told."""
    assembler = _Assembler(module)
    helper = helper_of(module, function)
    if helper is None or not assembler.collect_returned(helper, ()) or assembler.is_made_anew or not assembler.parts:
        return None
    return assembler.assembly()


class _Assembler:
    """Collects the parts of one list, through variables and functions."""

    def __init__(self, module: SourceModule) -> None:
        self.module = module
        self.parts: list[Part] = []
        self.known: set[int] = set()
        """The uses of variables and functions that belong to the list itself, by the id of their nodes."""
        self.collected: set[object] = set()
        """The variables and functions whose lists are in already."""
        self.fillers: dict[int, GrownList] = {}
        """The lists that functions fill, by the ids of the functions."""
        self.others: list[tuple[str, cst.CSTNode]] = []
        self.remade: list[cst.CSTNode] = []
        """Uses of variables in what is assigned to them again."""
        self.refusal: Refusal | None = None
        self.sharing: Refusal | None = None

    @property
    def is_made_anew(self) -> bool:
        """Whether a variable gets a new list made of its old one: `params = [{'params': p} for p in params]`."""
        return any(id(use) not in self.known for use in self.remade)

    def assembly(self, argument: cst.BaseExpression | None = None) -> Assembly:
        """Return what was collected; it must stay as it is where something else uses it."""
        uses = [(name, use) for name, use in self.others if id(use) not in self.known]
        used = used_by_others(self.module, uses)
        if used is not None and is_chosen(self.module, argument, [use for _, use in uses]):
            return Assembly(tuple(self.parts), self.refusal, self.sharing, used)
        return Assembly(tuple(self.parts), self.refusal or used, self.sharing)

    def collect(self, node: cst.BaseExpression, conditions: tuple[Condition, ...]) -> bool:
        """Add what `node`, a list, holds; False where that cannot be told."""
        match node:
            case cst.List(elements=elements) | cst.Tuple(elements=elements):
                self._display(elements, conditions)
                return True
            case cst.ListComp(elt=item) | cst.GeneratorExp(elt=item):
                self.parts.append(Part(item, False, (*conditions, comprehended(self.module, node)), node))
                return True
            case cst.BinaryOperation(operator=cst.Add(), left=left, right=right):
                both_lists = not isinstance(left, cst.Tuple) and not isinstance(right, cst.Tuple)
                return both_lists and self._term(left, conditions) and self._term(right, conditions)
            case cst.IfExp(body=body, orelse=other):
                first, second = chosen(self.module, node)
                return self._either(body, (*conditions, first)) and self._either(other, (*conditions, second))
            case cst.Name():
                return self._variable(node, conditions)
            case cst.NamedExpr(target=cst.Name(value=name), value=value):
                return self._is_only_mention(name) and self.collect(value, conditions)
            case cst.Call(func=function, args=[cst.Arg(value=inner, star="", keyword=None)]) if self.module.qualified(
                function
            ) in {"builtins.list", "builtins.tuple"}:
                return self.collect(inner, conditions)
            case cst.Call(func=function, args=[cst.Arg(value=cst.Lambda() as made, star=""), cst.Arg(star="")]) if (
                self.module.qualified(function) == "builtins.map"
            ):
                self.parts.append(Part(made.body, False, (*conditions, mapped(self.module, made, node))))
                return True
            case cst.Attribute() if (kept := read_kept_list(self.module, node)) is not None:
                self.known.add(id(node))
                self.refusal = self.refusal or kept.refusal
                return self._grown(self.module.code(node), kept.grown, conditions)
            case cst.Call() | cst.Attribute():
                return self._helper(node, conditions)
            case _:
                return False

    def _display(self, elements: Sequence[cst.BaseElement], conditions: tuple[Condition, ...]) -> None:
        for element in elements:
            if isinstance(element, cst.StarredElement):
                self._spread(element.value, conditions)
            else:
                self._element(element.value, conditions)

    def _element(self, node: cst.BaseExpression, conditions: tuple[Condition, ...]) -> None:
        """Add an element, or either of two."""
        if isinstance(node, cst.IfExp):
            first, second = chosen(self.module, node)
            self._element(node.body, (*conditions, first))
            self._element(node.orelse, (*conditions, second))
        else:
            self.parts.append(Part(node, False, conditions))

    def _spread(self, node: cst.BaseExpression, conditions: tuple[Condition, ...]) -> None:
        """Add the items of `node`: those that are written out, else the whole behind a star."""
        if not self._attempt(node, conditions):
            self.parts.append(Part(node, True, conditions))

    def _term(self, node: cst.BaseExpression, conditions: tuple[Condition, ...]) -> bool:
        """Add one side of a sum of lists, or one of several values of a variable."""
        if not isinstance(node, cst.GeneratorExp) and self._attempt(node, conditions):
            return True
        self.parts.append(Part(node, True, conditions))
        return infer(self.module, node).classname == "list"

    def _either(self, node: cst.BaseExpression, conditions: tuple[Condition, ...]) -> bool:
        """Add one of several values that the list has by a condition: a list, or nothing but parameters."""
        if self._attempt(node, conditions):
            return True
        self.parts.append(Part(node, True, conditions))
        return bool(conditions) and holds_parameters(self.module, node)

    def _attempt(self, node: cst.BaseExpression, conditions: tuple[Condition, ...]) -> bool:
        """Collect `node`, or leave everything as it was."""
        before = (len(self.parts), len(self.others), set(self.known), set(self.collected), self.refusal)
        if self.collect(node, conditions):
            return True
        parts, others, self.known, self.collected, self.refusal = before
        del self.parts[parts:], self.others[others:]
        return False

    def _is_only_mention(self, name: str) -> bool:
        return sum(node.value == name for node in self.module.nodes(cst.Name)) == 1

    def _variable(self, name: cst.Name, conditions: tuple[Condition, ...]) -> bool:
        found = read_grown_list(self.module, name)
        if found is None:
            return False
        self.known.add(id(name))
        if id(found.growths[0].node) not in self.collected:
            # Uses in its own values, `groups = groups + […]`, stand before other growth.
            self.refusal = self.refusal or late_growth(self.module, found, name)
        loop = repetition(self.module, name, found.growths[0].node)
        if loop is not None:
            self.sharing = shared_in(self.module, loop, name.value)
        return self._grown(name.value, found, conditions)

    def _grown(self, name: str, found: GrownList, conditions: tuple[Condition, ...]) -> bool:
        """Add all that comes into a list that a variable, or an attribute, holds; once."""
        key = id(found.growths[0].node)
        if key in self.collected:
            return True
        self.collected.add(key)
        self.others.extend((name, use) for use in found.others)
        self.remade.extend(found.remade)
        self.known.update(id(use) for use in found.remade if found.is_element(use))
        start = len(self.parts)
        is_chosen = len(found.growths) > 1 and all(growth.how == "=" for growth in found.growths)
        for growth in self._overwritten(found) if is_chosen else found.growths:
            inner = (*conditions, *growth.conditions)
            match growth.how:
                case "=":
                    add = self.collect if len(found.growths) == 1 else self._either if is_chosen else self._term
                    first = len(self.parts)
                    if not add(growth.node, inner):
                        return False
                    if growth.node is not found.growths[0].node and not _begins_with(growth.node, name):
                        self.parts[first:] = [replace(part, in_order=False) for part in self.parts[first:]]
                case "append" | "insert":
                    self.parts.append(Part(growth.node, False, inner, in_order=growth.how == "append"))
                case "[0]" | "[:]":
                    self._store(name, growth, start, conditions)
                case "fill":
                    if not self._filled(cst.ensure_type(growth.node, cst.Name), found, inner):
                        return False
                case _:
                    self._spread(growth.node, inner)
        return True

    def _store(self, name: str, growth: Growth, start: int, conditions: tuple[Condition, ...]) -> None:
        """Put a value in the place of elements, or beside them where it is not certain which those are."""
        before = self.parts[start:]
        del self.parts[start:]
        inner = (*conditions, *growth.conditions)
        if growth.how == "[0]":
            self._element(growth.node, inner)
        else:
            self._spread(growth.node, inner)
        new = self.parts[start:]
        found = replaced(before, growth, new, conditions)
        if found is None:
            self.refusal = self.refusal or used_elsewhere(self.module, name, growth.node)
        self.parts[start:] = found if found is not None else [*before, *(replace(one, in_order=False) for one in new)]

    def _overwritten(self, found: GrownList) -> Sequence[Growth]:
        """Say when the first of several values is the one that counts: in the one branch of an `if` without its own.

        It never is where all branches have one.
        """
        first, *rest = found.growths
        is_inside = bool(found.remade) and all(map(found.is_element, found.remade))
        if is_inside and not rest[0].conditions:
            return rest
        if (found.remade and not is_inside) or first.conditions or not rest[0].conditions:
            return found.growths
        around = rest[0].conditions[0].node
        ways = ways_through(self.module, around) if isinstance(around, cst.If) else []
        taken = [growth.conditions for growth in rest]
        left = [way for way in ways if way not in taken]
        if not ways or len(left) > 1 or len(ways) - len(left) != len(taken):
            return found.growths
        return [replace(first, conditions=left[0]), *rest] if left else rest

    def _filled(self, handed: cst.Name, found: GrownList, conditions: tuple[Condition, ...]) -> bool:
        """Add what a function puts into the list that it is handed, once for all calls; False for one after another."""
        filler = filler_of(self.module, handed)
        assert filler is not None
        if id(filler.function) in self.collected:
            return self.fillers.get(id(filler.function)) is found
        self.collected.add(id(filler.function))
        self.fillers[id(filler.function)] = found
        name = filler.function.name.value
        uses = [use for use in mentions(self.module, filler.function) if not fills_for_optimizer(self.module, use)]
        self.others.extend((name, use) for use in uses)
        self.refusal = self.refusal or used_in_another_file(self.module, filler.function, name)
        handing = [one.node for one in found.growths if one.how == "fill" and _fills(self.module, one, filler)]
        calls = tuple(
            call for node in handing if (call := call_that_fills(self.module, cst.ensure_type(node, cst.Name)))
        )
        repeated = (Condition(filler.function, "", f"in each call of `{name}`", calls),) if len(calls) > 1 else ()
        for growth in filler.growths:
            inner = (*conditions, *repeated, *growth.conditions)
            if growth.how in {"append", "insert"}:
                self.parts.append(Part(growth.node, False, inner, in_order=growth.how == "append"))
            else:
                self._spread(growth.node, inner)
        return True

    def _helper(self, node: cst.Call | cst.Attribute, conditions: tuple[Condition, ...]) -> bool:
        helper = read_helper(self.module, node)
        return helper is not None and self.collect_returned(helper, conditions)

    def collect_returned(self, helper: Helper, conditions: tuple[Condition, ...]) -> bool:
        """Add what a function returns or yields; False where that cannot be told."""
        if id(helper.function) in self.collected:
            return False
        self.collected.add(id(helper.function))
        self.others.extend((helper.function.name.value, use) for use in helper.others)
        self.refusal = self.refusal or helper.refusal
        for returned in helper.returned:
            inner = (*conditions, *returned.conditions)
            match returned.how:
                case "return":
                    if not self.collect(returned.node, inner):
                        return False
                case "yield":
                    self.parts.append(Part(returned.node, False, inner))
                case _:
                    self._spread(returned.node, inner)
        return True


def _fills(module: SourceModule, growth: Growth, filler: Filler) -> bool:
    other = filler_of(module, cst.ensure_type(growth.node, cst.Name))
    return other is not None and other.function is filler.function


def _begins_with(node: cst.BaseExpression, name: str) -> bool:
    """Tell `groups + […]` and `[*groups, …]`, which put something behind what a variable holds."""
    match node:
        case cst.BinaryOperation(left=left):
            return _begins_with(left, name)
        case cst.List(elements=[cst.StarredElement(value=first), *_]):
            return _begins_with(first, name)
        case _:
            return isinstance(node, cst.Name) and node.value == name
