"""Reading the LightningModules of a file: what their `configure_optimizers` returns, and what that goes with."""

import libcst as cst

from paramgroups.model.lightning_class import LightningClass, ReturnPlace
from paramgroups.model.lightning_names import LIGHTNING_PACKAGES
from paramgroups.model.returns import Constant, Mapping, Return, Returned, Sequence, Unknown
from paramgroups.outcome import Span
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_of
from paramgroups.syntax.expressions.callees import Callees, parameters_of
from paramgroups.syntax.expressions.classes import class_of
from paramgroups.syntax.returns.lightning_classes import Kinship, automatic_modes, kinship
from paramgroups.syntax.returns.lightning_expectations import error_is_awaited
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.stores import self_name

_METHOD = "configure_optimizers"
_OVERRIDE = {"typing.override", "typing_extensions.override", "overrides.override", "overrides.overrides"}


def read_lightning_classes(module: SourceModule) -> list[LightningClass]:
    """Read every class of the file that is a LightningModule, or may well be one."""
    classes: list[LightningClass] = []
    for node in module.nodes(cst.ClassDef):
        method = class_of(module, node).method(_METHOD)
        step = class_of(module, node).method("training_step")
        if (method is not None or step is not None) and (found := _read_class(module, node, method, step)) is not None:
            classes.append(found)
    return classes


def _read_class(
    module: SourceModule, node: cst.ClassDef, method: cst.FunctionDef | None, step: cst.FunctionDef | None
) -> LightningClass | None:
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
    return LightningClass(
        name=node.name.value,
        modes=automatic_modes(module, node),
        returns=returns,
        refusal=refusal,
        special=special,
        optimizer_idx=_optimizer_idx(module, step) if step is not None else None,
    )


def _imports_lightning(module: SourceModule) -> bool:
    names = [name for node in module.nodes(cst.Import, cst.ImportFrom) for name in module.below(node, cst.Name)]
    return any(name.value in LIGHTNING_PACKAGES for name in names)


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
    if len(parameters_of(method)) > 1:
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
    return all(_is_nothing(item) for item in small)


def _is_nothing(statement: cst.CSTNode) -> bool:
    match statement:
        case cst.Pass() | cst.Expr(value=cst.SimpleString() | cst.ConcatenatedString() | cst.Ellipsis()):
            return True
        case _:
            return False


def _optimizer_idx(module: SourceModule, step: cst.FunctionDef) -> Span | None:
    parameters = [*step.params.posonly_params, *step.params.params][1:]
    return next((module.span(p.name) for p in parameters if p.name.value == "optimizer_idx"), None)


def _read_returns(module: SourceModule, node: cst.ClassDef, method: cst.FunctionDef) -> tuple[ReturnPlace, ...]:
    flow = Callees(module, node).flow(method, {self_name(method): Unknown()}, ())
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
                    spans.append((entry.element, module.span(_key_node(entry.element))))
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
