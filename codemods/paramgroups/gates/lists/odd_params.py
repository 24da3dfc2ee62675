"""Which params arguments the rules about lists have to look at, told without libcst: sound, not precise."""

import ast
from collections.abc import Iterator, Sequence
from functools import cached_property

from paramgroups.gates.lists.group_overlaps import GroupOverlaps
from paramgroups.gates.lists.handed import OPTIONS, Handed, params_arguments
from paramgroups.gates.lists.list_parts import ListParts, Part
from paramgroups.gates.lists.readings import is_item_of, is_misspelt, iterated, mentions, pairs_of, terms_of
from paramgroups.gates.lists.shapes import PARAMETERS, ShapeReader, Shapes
from paramgroups.gates.lists.spent_names import SpentNames, is_list
from paramgroups.gates.plain.file_bindings import FileBindings, is_number
from paramgroups.gates.plain.nodes import Nodes, arguments_of
from paramgroups.gates.plain.origins import Origins, last_name
from paramgroups.model.lightning_names import MODULE_BASES
from paramgroups.syntax.source.plain_nodes import walk

_UNPACKED = frozenset({"m", "im"})
"""Shapes of what some rule names behind a star."""
_WRONG_BOTH = _UNPACKED | {"d", "ip", "ix", "sm", "i*", "*"}
"""Shapes that some rule names of an argument and of the params of a group: a module, pairs, detached tensors."""
_WRONG_PARAMS = _WRONG_BOTH | {"g", "ig", "in"}
"""… and of the params of a group: groups, and names, which others may lack; no set either."""
_WRONG = _WRONG_BOTH | {"g", "t"}
"""… and of an argument, which may be no group and no parameter either."""

_ITERABLE = frozenset({"it", "in", "st", "sn", "i*", "*"})
"""Shapes of what may hold parameters."""


class OddParams:
    """Reads the params arguments of one file."""

    def __init__(self, nodes: Nodes, origins: Origins) -> None:
        """Read what the file binds."""
        self._nodes = nodes
        self.bindings = FileBindings(nodes)
        self._origins = origins
        self._shapes = ShapeReader(self.bindings, origins)
        self._overlaps = GroupOverlaps(self.bindings)
        self._spent = SpentNames(nodes, self.bindings)
        called = {id(call.func) for call in nodes.of(ast.Call)}
        methods = [one for one in nodes.of(ast.Attribute) if one.attr in PARAMETERS]
        self.handed = Handed(nodes)
        self._uncalled = {id(one) for one in methods if id(one) not in called}
        self._known: dict[int, bool] = {}
        self._known_names: dict[str, bool] = {}

    def is_odd_call(self, call: ast.Call) -> bool:
        """Tell whether some rule may find something in the params argument of a construction."""
        if id(call) not in self._known:
            self._known[id(call)] = any(map(self._is_odd_argument, [*params_arguments(call), *self._unpacked(call)]))
        return self._known[id(call)]

    def _unpacked(self, construction: ast.Call) -> Iterator[ast.expr]:
        """Yield what may be the params of a construction in the dicts that it unpacks."""
        for mapping in (word.value for word in construction.keywords if word.arg is None):
            for node in (mapping, *self._behind(mapping)):
                yield from (value for key, value in pairs_of(node) or () if key not in OPTIONS)

    def _is_odd_argument(self, node: ast.expr) -> bool:
        if not isinstance(node, ast.Name):
            return self._is_odd(node) or self._holds_method(node) or self._goes_through_module(node)
        if node.id not in self._known_names:
            self._known_names[node.id] = node.id in self._module_classes or self._is_odd(node)
        return self._known_names[node.id]

    @cached_property
    def _module_classes(self) -> set[str]:
        """The classes of the file that derive from a module of torch or Lightning, and from nothing else."""
        classes = (node for node in self._nodes.of(ast.ClassDef) if len(node.bases) == 1)
        return {node.name for node in classes if not MODULE_BASES.isdisjoint(self._origins.of(node.bases[0]))}

    def is_handed_odd(self, construction: ast.Call) -> bool:
        """Tell whether a function of the file that hands its parameter to a construction may be called with such."""
        return any(map(self._is_odd_argument, self.handed.by(construction)))

    def may_be_iterator(self, node: ast.expr) -> bool:
        """Tell whether an expression may be an iterator of parameters, also one that a function of the file makes."""
        if self._spent.stands_for_list(node):
            return False
        if self._shapes.of(node) & _ITERABLE:
            return True
        parts = [part for value in (node, *self._behind(node)) for part in walk(value)]
        return any(isinstance(part, ast.Call) and last_name(part.func) in self.bindings.functions for part in parts)

    def may_be_mended(self, parts: Sequence[Part], *, is_edited: bool) -> bool:
        """Tell whether a fix may change a list: elements that some rule names, and groups that are edited later."""
        return self._are_odd(parts) or (is_edited and any(self._shapes.of(part.node) & {"g", "ig"} for part in parts))

    def _is_odd(self, node: ast.expr) -> bool:
        shapes = self._shapes.of(node)
        if shapes & _WRONG or _hold_modules(shapes) or any(map(self._is_wrong_sum, [node, *self._behind(node)])):
            return True
        if self._is_extended_iterator(node):
            return True
        return any(
            self._are_odd(parts)
            or any(self._holds_method(part.node) or self._goes_through_module(part.node) for part in parts)
            or self._may_be_spent(node, parts)
            for parts in self._lists(node)
        )

    def _is_extended_iterator(self, node: ast.expr) -> bool:
        """Tell a variable that may be an iterator, and that statements extend as if it were a list."""
        if not isinstance(node, ast.Name) or not (
            node.id in self.bindings.extended or node.id in self.bindings.appended
        ):
            return False
        return any(self._shapes.of(value) & _ITERABLE and not is_list(value) for value in self._behind(node))

    def _holds_method(self, node: ast.expr) -> bool:
        """Tell whether `net.parameters` stands somewhere without the call."""
        return bool(self._uncalled) and any(id(part) in self._uncalled for part in walk(node))

    def _goes_through_module(self, node: ast.expr) -> bool:
        """Tell whether something in an expression is iterated over that may be a module, or a chain gets one list."""
        return any("m" in self._shapes.of(source) for source in iterated(node)) or self._chains_iterators(node)

    def _chains_iterators(self, node: ast.expr) -> bool:
        """Tell whether `chain([a.parameters(), b.parameters()])` stands somewhere, which yields iterators."""
        calls = [part for part in walk(node) if isinstance(part, ast.Call) and len(part.args) == 1]
        return any(
            not isinstance(call.args[0], ast.Starred)
            and "itertools.chain" in self._origins.of(call.func)
            and any(shape[0] in "i*" and (len(shape) > 2 or "*" in shape) for shape in self._shapes.of(call.args[0]))
            for call in calls
        )

    def _may_be_spent(self, node: ast.expr, parts: Sequence[Part]) -> bool:
        """Test for iterators, alone or in groups, that something may use up before."""
        params = [value for part in parts for key, value in pairs_of(part.node) or () if key == "params"]
        # An iterator that stood in the list before is an odd element of it already: `g[0] = {'params': g[0]}`.
        params = [value for value in params if not is_item_of(value, node)]
        if self._spent.is_iterated(node) and any(map(self._spent.may_yield_once, params)):
            return True
        return any(map(self._spent.may_be_spent, [node, *params]))

    def _lists(self, node: ast.expr) -> Iterator[Sequence[Part]]:
        """Yield what may be in the list that an expression stands for; a variable holds one of its values."""
        values = self.bindings.values.get(node.id, ()) if isinstance(node, ast.Name) else ()
        if isinstance(node, ast.Name) and values and not any(mentions(value, node.id) for value in values):
            for value in values:
                found = ListParts(self.bindings)
                found.follow(node.id, [value])
                yield found.parts
        else:
            found = ListParts(self.bindings)
            found.collect(node)
            yield found.parts

    def _behind(self, node: ast.expr) -> Sequence[ast.expr]:
        """List what a variable, or an attribute of `self`, is bound to."""
        match node:
            case ast.Name(id=name):
                return self.bindings.values.get(name, ())
            case ast.Attribute(attr=name, value=ast.Name(id="self")):
                return self.bindings.attributes.get(name, ())
            case _:
                return ()

    def _are_odd(self, parts: Sequence[Part]) -> bool:
        """Test the elements of a list: iterators, modules, groups beside parameters, and groups that are wrong."""
        singles = [part.node for part in parts if not part.is_many]
        if any(self._is_wrong_element(node) for node in singles):
            return True
        if any(self._shapes.of(part.node) & {*_UNPACKED, "g"} for part in parts if part.is_many):
            return True
        if self._mix_names(parts):
            return True
        groups = [part.node for part in parts if self._shapes.of(part.node) & {"g", "ig"}]
        return bool(groups) and (self._hold_tensors(parts) or self._are_wrong_groups(groups))

    def _is_wrong_element(self, node: ast.expr) -> bool:
        shapes = self._shapes.of(node)
        return any(shape[0] in "ims*" for shape in shapes) or self._is_wrong_sum(node)

    def _hold_tensors(self, parts: Sequence[Part]) -> bool:
        return any(
            ("t" if not part.is_many else "it") in shapes or "*" in shapes or "i*" in shapes
            for part in parts
            for shapes in [self._shapes.of(part.node)]
        )

    def _mix_names(self, parts: Sequence[Part]) -> bool:
        """Tell whether some elements may have names and others none."""
        found = [(self._shapes.of(part.node), "i" * part.is_many) for part in parts]
        named = {number for number, (shapes, many) in enumerate(found) if f"{many}n" in shapes}
        plain = {number for number, (shapes, many) in enumerate(found) if f"{many}t" in shapes}
        return bool(named and plain) and len(named | plain) > 1

    def _is_wrong_sum(self, node: ast.expr) -> bool:
        """Tell a sum of iterables of parameters in which an iterator may stand."""
        terms = terms_of(node)
        shapes = [self._shapes.of(term) for term in terms]
        lists_alone = all(map(is_list, terms)) and not (isinstance(node, ast.Call) and arguments_of(node)[1:] == [])
        return bool(terms) and all(found & _ITERABLE for found in shapes) and not lists_alone

    def _are_wrong_groups(self, groups: Sequence[ast.expr]) -> bool:
        named = [node.id for node in groups if isinstance(node, ast.Name)]
        behind = [value for name in sorted(set(named)) for value in self._dicts_of(name, frozenset())]
        if len(set(named)) < len(named) or len({id(value) for value in behind}) < len(behind):
            return True
        written = [pairs for group in (*groups, *behind) if (pairs := pairs_of(group)) is not None]
        if any(is_misspelt(key) for pairs in written for key, _ in pairs):
            return True
        params = [value for pairs in written for key, value in pairs if key == "params"]
        if len(params) > len(written):
            return True
        names = [node.id for node in params if isinstance(node, ast.Name)]
        if len(set(names)) < len(names) or any(self._are_wrong_params(node) for node in params):
            return True
        return self._overlaps.may_overlap(params)

    def _dicts_of(self, name: str, followed: frozenset[str]) -> Iterator[ast.expr]:
        """Yield the dicts that a name may stand for, also through other names."""
        for value in self.bindings.values.get(name, ()):
            if not isinstance(value, ast.Name):
                yield value
            elif value.id not in followed:
                yield from self._dicts_of(value.id, followed | {name})

    def _are_wrong_params(self, node: ast.expr) -> bool:
        """Test the params of a group."""
        if self._is_extended_iterator(node):
            return True
        shapes = self._shapes.of(node)
        if isinstance(node, ast.Subscript) and is_number(node.slice):
            shapes -= {"g", "ig"}  # `g[0] = {'params': g[0]}` makes a group of what stood there
        is_set = any(shape[0] == "s" for shape in shapes)
        if any(map(self._chains_iterators, self._behind(node))):
            return True
        if shapes & _WRONG_PARAMS or is_set or _hold_modules(shapes) or self._is_wrong_sum(node):
            return True
        return isinstance(node, ast.List) and any(
            self._shapes.of(item.value) & _UNPACKED if isinstance(item, ast.Starred) else self._is_wrong_element(item)
            for item in node.elts
        )


def _hold_modules(shapes: Shapes) -> bool:
    """Tell iterables of modules, however deep they are nested."""
    return any(len(shape) > 1 and shape.endswith("m") for shape in shapes)
