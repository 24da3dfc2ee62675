"""What constructions get by way of functions of the file, told without libcst: sound, not precise."""

import ast
from collections.abc import Iterator
from functools import cached_property

from paramgroups.gates.plain.file_bindings import parameter_names
from paramgroups.gates.plain.nodes import Nodes, arguments_of
from paramgroups.gates.plain.origins import last_name
from paramgroups.model.torch_optimizers import TORCH_OPTIMIZERS

OPTIONS = frozenset(option.name for optimizer in TORCH_OPTIMIZERS.values() for option in optimizer.options)
"""Keywords that name no params, of whatever class."""


def params_arguments(construction: ast.Call) -> list[ast.expr]:
    """List what may be the params of a construction: classes of the user's may give the argument any name."""
    named = [word.value for word in construction.keywords if word.arg is not None and word.arg not in OPTIONS]
    return [*construction.args[:1], *named]


class Handed:
    """Follows the parameters that functions of one file hand to constructions."""

    def __init__(self, nodes: Nodes) -> None:
        """Read nothing yet."""
        self._nodes = nodes

    def by(self, construction: ast.Call) -> Iterator[ast.expr]:
        """Yield what functions of the file get that hand a parameter of theirs to a construction, or to each other."""
        names = {node.id for node in params_arguments(construction) if isinstance(node, ast.Name)}
        known: set[str] = set()
        while names - known:
            takers = {function for name in names - known for function in self._takers.get(name, ())}
            known |= names
            given = [one for function in takers for call in self._calls.get(function, ()) for one in arguments_of(call)]
            yield from given
            names = {node.id for node in given if isinstance(node, ast.Name)}

    @cached_property
    def _takers(self) -> dict[str, set[str]]:
        """The functions with a parameter of some name; by that of its class for a constructor."""
        classes = {id(item): node.name for node in self._nodes.of(ast.ClassDef) for item in node.body}
        every = [*classes.values()]
        derived = {name for node in self._nodes.of(ast.ClassDef) for name in map(last_name, node.bases)}
        found: dict[str, set[str]] = {}
        for function in self._nodes.of(ast.FunctionDef):
            names = [function.name]
            if function.name == "__init__":
                own = classes.get(id(function))
                # A class that others of the file derive from is called by their names too.
                names = every if own is None or own in derived else [own]
            for parameter in parameter_names(function):
                found.setdefault(parameter, set()).update(names)
        return found

    @cached_property
    def _calls(self) -> dict[str, list[ast.Call]]:
        """The calls of the file by the last name of what is called."""
        found: dict[str, list[ast.Call]] = {}
        for call in self._nodes.of(ast.Call):
            found.setdefault(last_name(call.func), []).append(call)
        return found
