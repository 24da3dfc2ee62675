"""Following calls into functions and methods of the same file, to see what they return."""

import libcst as cst

from paramgroups.model.returns import Constant, Optimizer, Returned, Scheduler, Unknown
from paramgroups.syntax.expressions.classes import class_of
from paramgroups.syntax.returns.lightning_classes import class_methods, local_line
from paramgroups.syntax.returns.method_flow import MethodFlow
from paramgroups.syntax.returns.method_values import Arguments, ValueReader, dotted, without_places
from paramgroups.syntax.source.environments import Environment, either
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.stores import self_name

_MAX_DEPTH = 3
"""How many calls deep helper functions are followed."""


class Callees:
    """Follows calls of functions and methods of this file."""

    def __init__(self, module: SourceModule, node: cst.ClassDef) -> None:
        """Follow calls that the methods of a class make."""
        self.module = module
        self.node = node
        self._attributes: Environment | None = None

    def flow(self, function: cst.FunctionDef, environment: Environment, path: tuple[int, ...]) -> MethodFlow:
        """Run a function on paper."""
        for parameter in parameters_of(function):
            environment.setdefault(parameter.name.value, Unknown())
        owner = self_name(function) if self_name(function) in {"self", "this"} else ""
        reader = ValueReader(self.module, environment, owner, self.follow, self.attribute, path)
        return MethodFlow(self.module, function, reader)

    def follow(self, call: cst.Call, arguments: Arguments, reader: ValueReader) -> Returned | None:
        """Run the called function, if it is one of this file, and return what it returns."""
        function = self._callee(call, reader)
        if function is None or len(reader.path) >= _MAX_DEPTH:
            return None
        bound = isinstance(call.func, cst.Attribute)
        environment = _bound(function, arguments, method=bound)
        if environment is None:
            return None
        if bound:
            environment |= {name: value for name, value in reader.environment.items() if _is_attribute(name, reader)}
        flow = self.flow(function, environment, (*reader.path, id(call)))
        if flow.unclear or not (flow.returns or flow.end is not None):
            return None
        for name in [*reader.environment]:
            # What the helper stores in attributes is forgotten, whatever it is.
            if _is_attribute(name, reader) and _stores(self.module, function, name.rpartition(".")[2]):
                reader.environment[name] = Unknown()
        values = [found.value for found in flow.returns] + ([Constant(None)] if flow.end is not None else [])
        result = values[0]
        for value in values[1:]:
            result = either(result, value)
        return without_places(result)

    def _callee(self, call: cst.Call, reader: ValueReader) -> cst.FunctionDef | None:
        function: cst.FunctionDef | None = None
        match call.func:
            case cst.Attribute(value=cst.Name(value=owner), attr=cst.Name(value=name)) if owner == reader.self_name:
                function = class_methods(self.module, self.node, name)
                if function is not None and _is_overridden(self.module, self.node, name):
                    function = None
            case cst.Name(value=name):
                scope = self.module.scope(call.func)
                found = list(scope[name]) if scope is not None else []
                definition = getattr(found[0], "node", None) if len(found) == 1 else None
                function = definition if isinstance(definition, cst.FunctionDef) else None
            case _:
                pass
        if function is None or function.decorators or function.asynchronous is not None:
            return None
        if self.module.below(function.body, cst.Yield):
            return None
        return function

    def attribute(self, name: str) -> Returned:
        """Tell what `__init__` leaves in an attribute, if nothing else in the file stores it."""
        init = class_of(self.module, self.node).method("__init__")
        if init is None or class_of(self.module, self.node).assigned(name) is None:
            return Unknown()
        if self._attributes is None:
            self._attributes = {}  # what `__init__` itself reads while it runs
            flow = self.flow(init, {self_name(init): Unknown()}, (id(init),))
            self._attributes = flow.end or {}
        found = self._attributes.get(f"{self_name(init)}.{name}", Unknown())
        # Lists and dicts may be filled anywhere.
        return without_places(found) if isinstance(found, Optimizer | Scheduler) else Unknown()


def _is_overridden(module: SourceModule, node: cst.ClassDef, name: str) -> bool:
    """Tell whether a class of this file that derives from `node` has a method of that name."""
    return any(
        function.name.value == name and owner is not node and node in local_line(module, owner)[0]
        for function in module.nodes(cst.FunctionDef)
        if isinstance(owner := module.enclosing(function, cst.FunctionDef, cst.ClassDef), cst.ClassDef)
    )


def parameters_of(function: cst.FunctionDef) -> list[cst.Param]:
    """List all parameters of a function, `*args` and `**options` last."""
    params = function.params
    stars = [star for star in (params.star_arg, params.star_kwarg) if isinstance(star, cst.Param)]
    return [*params.posonly_params, *params.params, *params.kwonly_params, *stars]


def _bound(function: cst.FunctionDef, arguments: Arguments, *, method: bool) -> Environment | None:
    """Bind arguments to parameters; None where that is not plain."""
    positional = [*function.params.posonly_params, *function.params.params]
    names = [parameter.name.value for parameter in positional]
    environment: Environment = {names[0]: Unknown()} if method and names else {}
    free = names[1:] if method else names
    for position, (keyword, value) in enumerate(arguments):
        if keyword is not None:
            environment[keyword] = value
        elif position < len(free):
            environment[free[position]] = value
        else:
            return None
    return environment


def _is_attribute(name: str, reader: ValueReader) -> bool:
    return bool(reader.self_name) and name.startswith(f"{reader.self_name}.")


def _stores(module: SourceModule, function: cst.FunctionDef, attribute: str) -> bool:
    """Tell whether a function may store an attribute: it mentions it as a target, or calls other methods."""
    calls = [call for call in module.below(function.body, cst.Call) if (dotted(call.func) or "").startswith("self.")]
    stored = {id(node) for node in module.stored_attributes}
    return bool(calls) or any(
        id(node) in stored and node.attr.value == attribute for node in module.below(function.body, cst.Attribute)
    )
