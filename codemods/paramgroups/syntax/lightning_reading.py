"""Reading the LightningModules of a file: what their `configure_optimizers` returns, and what that goes with."""

from dataclasses import dataclass

import libcst as cst
import libcst.matchers as m

from paramgroups.model.lightning_class import LightningClass, ReturnPlace
from paramgroups.model.returns import Constant, Mapping, Optimizer, Return, Returned, Scheduler, Sequence, Unknown
from paramgroups.outcome import Span
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.classes import class_of
from paramgroups.syntax.environments import Environment, either
from paramgroups.syntax.lightning_classes import Kinship, automatic_modes, class_methods, kinship, local_line
from paramgroups.syntax.lightning_expectations import error_is_awaited
from paramgroups.syntax.method_flow import MethodFlow
from paramgroups.syntax.method_values import Arguments, ValueReader, dotted, without_places
from paramgroups.syntax.module import SourceModule
from paramgroups.syntax.optimizer_classes import optimizer_of
from paramgroups.syntax.stores import self_name

_METHOD = "configure_optimizers"
_MAX_DEPTH = 3
"""How many calls deep helper functions are followed."""
_OVERRIDE = {"typing.override", "typing_extensions.override", "overrides.override", "overrides.overrides"}


@dataclass(frozen=True)
class LightningSite:
    """A LightningModule together with the nodes it was read from."""

    found: LightningClass
    node: cst.ClassDef
    method: cst.FunctionDef | None


def read_lightning_classes(module: SourceModule) -> list[LightningSite]:
    """Read every class of the file that is a LightningModule, or may well be one."""
    sites: list[LightningSite] = []
    for node in module.nodes(cst.ClassDef):
        method = class_of(module, node).method(_METHOD)
        step = class_of(module, node).method("training_step")
        if (method is not None or step is not None) and (site := _read_class(module, node, method, step)) is not None:
            sites.append(site)
    return sites


def _read_class(
    module: SourceModule, node: cst.ClassDef, method: cst.FunctionDef | None, step: cst.FunctionDef | None
) -> LightningSite | None:
    kind = kinship(module, node)
    unresolved = kind is Kinship.UNRESOLVED and step is not None and _imports_lightning(module)
    if kind is not Kinship.LIGHTNING and not unresolved:
        return None
    if error_is_awaited(module, node):
        return None
    refusal = _unresolved_base(node) if unresolved else None
    returns: tuple[ReturnPlace, ...] = ()
    special: tuple[Span, str] | None = None
    if method is not None and _is_called_bare(method):
        refusal = refusal or _method_refusal(module, method) or _used_in_other_files(module, node)
        special = _special(module, method)
        if special is None and not _is_abstract(module, method):
            returns = _read_returns(module, node, method)
    found = LightningClass(
        name=node.name.value,
        modes=automatic_modes(module, node),
        returns=returns,
        refusal=refusal,
        special=special,
        optimizer_idx=_optimizer_idx(module, step) if step is not None else None,
    )
    return LightningSite(found, node, method)


def _imports_lightning(module: SourceModule) -> bool:
    roots = {"lightning", "pytorch_lightning"}
    names = [
        name
        for node in module.nodes(cst.Import, cst.ImportFrom)
        for name in m.findall(node, m.Name())
        if isinstance(name, cst.Name)
    ]
    return any(name.value in roots for name in names)


def _unresolved_base(node: cst.ClassDef) -> Refusal:
    return Refusal(
        Reason.UNRESOLVED_BASE,
        f"the bases of `{node.name.value}` cannot be resolved; if one is a LightningModule, list it as "
        "`lightning-modules` in `[tool.paramgroups]`",
    )


def _is_called_bare(method: cst.FunctionDef) -> bool:
    """Tell whether Lightning, which passes no arguments, can call the method."""
    parameters = [*method.params.posonly_params, *method.params.params]
    needed = [parameter for parameter in parameters if parameter.default is None]
    return len(needed) == 1 and all(parameter.default is not None for parameter in method.params.kwonly_params)


def _method_refusal(module: SourceModule, method: cst.FunctionDef) -> Refusal | None:
    for decorator in method.decorators:
        if module.qualified(decorator.decorator) not in _OVERRIDE:
            code = module.code(decorator.decorator)
            return Refusal(Reason.DECORATED, f"`@{code}` may change what the method returns; apply the fix by hand")
    if len(_parameters(method)) > 1:
        return Refusal(
            Reason.EXTRA_PARAMETERS,
            "the method has parameters that Lightning does not pass, so other code may call it and rely on what it "
            "returns; apply the fix by hand",
        )
    for use in [*module.nodes(cst.Name), *module.nodes(cst.SimpleString)]:
        if _is_use(module, use):
            return Refusal(
                Reason.CALLED_ELSEWHERE,
                f"`{_METHOD}` is used on line {module.span(use).line} too, and that code may rely on what it returns; "
                "apply the fix by hand, in both places",
            )
    return None


def _used_in_other_files(module: SourceModule, node: cst.ClassDef) -> Refusal | None:
    package = module.name.removesuffix(".__init__")
    use = module.known.use_of_method(f"{package}.{node.name.value}")
    if use is None or use.place.rpartition(":")[0] == package:
        return None
    return Refusal(
        Reason.CALLED_ELSEWHERE,
        f"`{_METHOD}` is used in `{use.place}`, and that code may rely on what it returns; apply the fix by hand, in "
        "both places",
    )


def _is_use(module: SourceModule, node: cst.CSTNode) -> bool:
    """Tell whether the method is called, replaced or handed on: by its name, or by `getattr`."""
    match node:
        case cst.SimpleString():
            return node.raw_value == _METHOD
        case cst.Name(value=name):
            return name == _METHOD and not isinstance(module.parent(node), cst.FunctionDef)
        case _:
            return False


def _special(module: SourceModule, method: cst.FunctionDef) -> tuple[Span, str] | None:
    if method.asynchronous is not None:
        return module.span(method.name), "coroutine"
    for node in module.below(method.body, cst.Yield):
        if module.enclosing(node, cst.FunctionDef, cst.Lambda) is method:
            return module.span(method.name), "generator"
    return None


def _is_abstract(module: SourceModule, method: cst.FunctionDef) -> bool:
    """Tell a method that only subclasses fill in: it is marked so, or has no body to speak of."""
    if any(module.code(decorator.decorator).endswith("abstractmethod") for decorator in method.decorators):
        return True
    small: list[cst.CSTNode] = []
    for line in method.body.body:
        small.extend(line.body if isinstance(line, cst.SimpleStatementLine) else [line])
    nothing = m.Pass() | m.Expr(value=m.SimpleString() | m.ConcatenatedString() | m.Ellipsis())
    return all(m.matches(item, nothing) for item in small)


def _optimizer_idx(module: SourceModule, step: cst.FunctionDef) -> Span | None:
    parameters = [*step.params.posonly_params, *step.params.params][1:]
    return next((module.span(p.name) for p in parameters if p.name.value == "optimizer_idx"), None)


def _read_returns(module: SourceModule, node: cst.ClassDef, method: cst.FunctionDef) -> tuple[ReturnPlace, ...]:
    flow = _Callees(module, node).flow(method, {self_name(method): Unknown()}, ())
    if flow.unclear:
        return ()
    returns = [*flow.returns]
    if flow.end is not None and not returns and _makes_an_optimizer(module, method):
        returns.append(Return(Constant(None), method.name, implicit=True))
    return tuple(_place(module, found) for found in returns)


def _makes_an_optimizer(module: SourceModule, method: cst.FunctionDef) -> bool:
    return any(optimizer_of(module, call) is not None for call in module.below(method.body, cst.Call))


def _place(module: SourceModule, found: Return) -> ReturnPlace:
    shown = found.value.node if found.value.node is not None and not found.implicit else found.node
    spans: list[tuple[object, Span]] = []
    _collect_spans(module, found.value, spans)
    return ReturnPlace(found.value, module.span(shown), module.code(shown), found.implicit, tuple(spans))


def _collect_spans(module: SourceModule, value: Returned, spans: list[tuple[object, Span]]) -> None:
    match value:
        case Sequence(items=items):
            for item in items:
                _collect_spans(module, item, spans)
        case Mapping(entries=entries):
            for entry in entries:
                if entry.element is not None:
                    spans.append((entry, module.span(_key_node(entry.element))))
                _collect_spans(module, entry.value, spans)
        case _:
            pass


def _key_node(element: cst.CSTNode) -> cst.CSTNode:
    match element:
        case cst.DictElement(key=key):
            return key
        case cst.Arg(keyword=cst.Name() as keyword):
            return keyword
        case _:
            return element


class _Callees:
    """Follows calls of functions and methods of this file."""

    def __init__(self, module: SourceModule, node: cst.ClassDef) -> None:
        self.module = module
        self.node = node
        self._attributes: Environment | None = None

    def flow(self, function: cst.FunctionDef, environment: Environment, path: tuple[int, ...]) -> MethodFlow:
        """Run a function on paper."""
        for parameter in _parameters(function):
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


def _parameters(function: cst.FunctionDef) -> list[cst.Param]:
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
