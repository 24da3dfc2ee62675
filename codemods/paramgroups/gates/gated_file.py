"""One file as the second gate reads it: what does not depend on the others is read once."""

import ast
from dataclasses import dataclass
from functools import cached_property

from paramgroups.gates.lists.constructors import Constructors
from paramgroups.gates.lists.edit_gate import edited_constructions
from paramgroups.gates.lists.makers import calls_of_makers
from paramgroups.gates.lists.odd_params import OddParams
from paramgroups.gates.plain.local_names import tell_apart
from paramgroups.gates.plain.nodes import Nodes
from paramgroups.gates.plain.origins import Origins
from paramgroups.settings import Settings
from paramgroups.tree import Tree


@dataclass(frozen=True, slots=True)
class Others:
    """The last names of classes of other files that are optimizers, or may be."""

    odd: frozenset[str] = frozenset()
    """Those that may get params that some rule names."""
    edited: frozenset[str] = frozenset()
    """Those that may make something whose groups are edited later."""


@dataclass(frozen=True, slots=True)
class Suspects:
    """The calls that may construct an optimizer in a way that some rule looks at."""

    odd: list[ast.Call]
    """Calls with params that some rule names."""
    edited: list[ast.Call]
    """Calls that make something whose groups are edited later."""

    def __bool__(self) -> bool:
        """Tell whether there are any."""
        return bool(self.odd or self.edited)

    @property
    def calls(self) -> list[ast.Call]:
        """List all of them."""
        return [*self.odd, *self.edited]


class GatedFile:
    """The nodes of one file, and what they tell."""

    def __init__(self, nodes: Nodes, settings: Settings) -> None:
        """Read nothing yet."""
        self.nodes = nodes
        self.settings = settings
        self.origins = Origins(nodes)
        self._suspects: dict[Others, Suspects] = {}
        self._constructors: dict[frozenset[str], Constructors] = {}

    @cached_property
    def odd(self) -> OddParams:
        """What is known of lists."""
        return OddParams(self.nodes, self.origins)

    def constructors(self, optimizers: frozenset[str] = frozenset()) -> Constructors:
        """Read which expressions may be classes of optimizers, given the last names of those of other files."""
        if optimizers not in self._constructors:
            tree = Tree(optimizers=optimizers)
            self._constructors[optimizers] = Constructors(self.nodes, self.settings, tree)
        return self._constructors[optimizers]

    def suspects(self, others: Others = Others()) -> Suspects:
        """Look for suspects, given what is known of other files, or assumed."""
        if others not in self._suspects:
            odd = [
                call for call in self.calls(others.odd) if self.odd.is_odd_call(call) or self.odd.is_handed_odd(call)
            ]
            calls = self.calls(others.edited)
            edited = edited_constructions(self.nodes, [*calls, *calls_of_makers(self.nodes, calls)]) if calls else []
            self._suspects[others] = Suspects(odd, edited)
        return self._suspects[others]

    def tell_apart(self) -> None:
        """Read the file anew with the local variables of each function told apart: from here on, suspects are fewer."""
        tell_apart(self.nodes)
        self._suspects.clear()
        self._constructors.clear()
        self.__dict__.pop("odd", None)

    def meant_by(self, call: ast.Call, names: frozenset[str]) -> frozenset[str]:
        """Name the classes of other files, of some, by which a call may construct an optimizer."""
        meant = self.constructors(names).meant_by(call.func)
        return names if meant is None else meant & names

    @cached_property
    def constructions(self) -> list[ast.Call]:
        """What may construct an optimizer of torch, or of another package."""
        return self.calls(frozenset())

    def calls(self, optimizers: frozenset[str]) -> list[ast.Call]:
        """List what may construct an optimizer, given the last names of those of other files."""
        return self.constructors(optimizers).calls(self.nodes)
