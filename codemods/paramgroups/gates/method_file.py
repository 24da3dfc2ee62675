"""The file around a method, and what its `__init__` methods may leave in attributes; told without libcst."""

import ast

from paramgroups.gates.constructors import Constructors
from paramgroups.gates.method_bindings import MethodBindings
from paramgroups.gates.nodes import Nodes
from paramgroups.gates.origins import Origins, dotted
from paramgroups.gates.schedulers import Schedulers


class File:
    """What is known of the file around a method."""

    def __init__(self, nodes: Nodes, constructors: Constructors, origins: Origins, schedulers: Schedulers) -> None:
        """Put together what has been read."""
        self.nodes = nodes
        self.constructors = constructors
        self.origins = origins
        self.schedulers = schedulers

    def scheduled(self, call: ast.Call) -> str | None:
        """Tell the name of the optimizer that a call may make a scheduler for."""
        if self.schedulers.plateau(call) is None:
            return None
        named = [keyword.value for keyword in call.keywords if keyword.arg == "optimizer"]
        return dotted(next(iter([*named, *call.args]), None))

    def sets_up(self, attribute: str) -> bool:
        """Tell whether some `__init__` may leave an optimizer or a scheduler in an attribute."""
        inits = [node for node in self.nodes.of(ast.FunctionDef) if node.name == "__init__"]
        return any(_may_set_up(self, init, attribute) for init in inits)


def _may_set_up(file: File, init: ast.FunctionDef, attribute: str) -> bool:
    bindings = MethodBindings(init, file.scheduled)
    stores = [store for name, found in bindings.stores.items() if name.endswith(f".{attribute}") for store in found]
    if not stores:
        return False
    return bool(bindings.schedulers) or any(
        store.value is not None and (store.item is not None or _may_make(file, bindings, store.value))
        for store in stores
    )


def _may_make(file: File, bindings: MethodBindings, value: ast.expr) -> bool:
    """Tell whether a value may be an optimizer or a scheduler, unless it is neither for certain."""
    match value:
        case ast.Name(id=name):
            return name in bindings.stores
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(value=ast.Name(), attr=name)) if (
            name in file.origins.methods
        ):
            return True
        case ast.Call(func=function):
            named = isinstance(function, ast.Name) and function.id in file.origins.classes
            return named or file.constructors.may_be(function) or file.schedulers.plateau(value) is not None
        case ast.Constant() | ast.Dict() | ast.List() | ast.Tuple() | ast.BoolOp() | ast.Compare() | ast.BinOp():
            return False
        case _:
            return True
