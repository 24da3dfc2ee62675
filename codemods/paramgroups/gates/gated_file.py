"""One file as the second gate reads it: what does not depend on the others is read once."""

import ast
from dataclasses import dataclass
from functools import cached_property

from paramgroups.gates.constructors import Constructors
from paramgroups.gates.edit_gate import edited_constructions
from paramgroups.gates.nodes import Nodes
from paramgroups.gates.odd_params import OddParams
from paramgroups.gates.origins import Origins
from paramgroups.settings import Settings
from paramgroups.tree import Tree


@dataclass(frozen=True, slots=True)
class Suspects:
    """The calls that may construct an optimizer in a way that some rule looks at."""

    constructors: Constructors
    """Which expressions may be classes of optimizers."""
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
        self._suspects: dict[frozenset[str], Suspects] = {}

    @cached_property
    def odd(self) -> OddParams:
        """What is known of lists."""
        return OddParams(self.nodes, self.origins)

    def suspects(self, optimizers: frozenset[str] = frozenset()) -> Suspects:
        """Look for suspects, given the last names of the classes of other files that are optimizers, or may be."""
        if optimizers not in self._suspects:
            self._suspects[optimizers] = self._read(
                Constructors(self.nodes, self.settings, Tree(optimizers=optimizers))
            )
        return self._suspects[optimizers]

    def _read(self, constructors: Constructors) -> Suspects:
        calls = [call for call in self.nodes.of(ast.Call) if constructors.may_be(call.func)] if constructors.any else []
        if not calls:
            return Suspects(constructors, [], [])
        odd = [call for call in calls if self.odd.is_odd_call(call) or self.odd.is_handed_odd(call)]
        return Suspects(constructors, odd, edited_constructions(self.nodes, calls))
