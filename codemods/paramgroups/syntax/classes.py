"""What a class shows of its own parameters: the submodules that `__init__` makes, and whether that is all of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import libcst as cst
import libcst.matchers as m

from paramgroups.syntax.module import SourceModule
from paramgroups.syntax.purity import name_nodes

_MODULE_BASES = {
    "torch.nn.Module",
    "torch.nn.modules.module.Module",
    "pytorch_lightning.LightningModule",
    "pytorch_lightning.core.LightningModule",
    "pytorch_lightning.core.lightning.LightningModule",
    "pytorch_lightning.core.module.LightningModule",
    "lightning.LightningModule",
    "lightning.pytorch.LightningModule",
    "lightning.pytorch.core.LightningModule",
}

# Classes of torch.nn whose instances hold no parameters.
_WITHOUT_PARAMETERS = frozenset(
    "ReLU ReLU6 LeakyReLU ELU GELU SELU CELU SiLU Mish Tanh Sigmoid Softmax LogSoftmax Softplus Hardswish Hardtanh "
    "Dropout Dropout1d Dropout2d Dropout3d AlphaDropout Identity Flatten Unflatten MaxPool1d MaxPool2d MaxPool3d "
    "AvgPool1d AvgPool2d AvgPool3d AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveMaxPool2d Upsample PixelShuffle "
    "ZeroPad2d ReflectionPad2d CosineSimilarity "
    "L1Loss MSELoss CrossEntropyLoss NLLLoss PoissonNLLLoss GaussianNLLLoss KLDivLoss BCELoss BCEWithLogitsLoss "
    "CTCLoss SmoothL1Loss HuberLoss CosineEmbeddingLoss MarginRankingLoss TripletMarginLoss HingeEmbeddingLoss".split()
)

_NO_MODULES = frozenset("Parameter UninitializedParameter Buffer".split())
_CONTAINERS = frozenset("Sequential ModuleList ModuleDict ParameterList ParameterDict DataParallel".split())


def torch_nn_class(module: SourceModule, node: cst.BaseExpression) -> str | None:
    """Return `Linear` for a call of `torch.nn.Linear` under any import, else None."""
    if not isinstance(node, cst.Call):
        return None
    name = module.qualified(node.func)
    if name is None or not name.startswith("torch.nn.") or name.startswith("torch.nn.functional."):
        return None
    last = name.rpartition(".")[2]
    return last if last[:1].isupper() and last not in _NO_MODULES else None


# The file of torch.nn.modules that holds a class, by the start of its name, for messages that print it.
_FILES = (
    ("Linear", "linear"),
    ("Bilinear", "linear"),
    ("Conv", "conv"),
    ("BatchNorm", "batchnorm"),
    ("LayerNorm", "normalization"),
    ("GroupNorm", "normalization"),
    ("Embedding", "sparse"),
    ("LSTM", "rnn"),
    ("GRU", "rnn"),
    ("RNN", "rnn"),
    ("Sequential", "container"),
    ("Module", "container"),
    ("Dropout", "dropout"),
)


def torch_nn_file(name: str) -> str:
    """Return `linear` for `Linear`; three dots where it is not known."""
    return next((file for start, file in _FILES if name.startswith(start)), "...")


def local_module_class(module: SourceModule, function: cst.BaseExpression) -> str | None:
    """Return the name of a called class of this file, if it certainly is a module."""
    if not isinstance(function, cst.Name):
        return None
    scope = module.scope(function)
    found = list(scope[function.value]) if scope is not None else []
    if len(found) != 1:
        return None
    node = getattr(found[0], "node", None)
    return function.value if isinstance(node, cst.ClassDef) and ModuleClass(module, node).is_plain_module else None


def is_leaf_module(name: str) -> bool:
    """Tell whether a class of torch.nn is built from numbers only, and so holds no module it was handed."""
    return name not in _CONTAINERS and not name.startswith("Transformer")


@dataclass(frozen=True)
class ModuleClass:
    """A class statement, seen as a module."""

    module: SourceModule
    node: cst.ClassDef

    @cached_property
    def methods(self) -> list[cst.FunctionDef]:
        """List the methods that stand directly in the class body."""
        return [item for item in self.node.body.body if isinstance(item, cst.FunctionDef)]

    def method(self, name: str) -> cst.FunctionDef | None:
        """Return the method `name`, if the class body defines it once."""
        found = [item for item in self.methods if item.name.value == name]
        return found[0] if len(found) == 1 else None

    @cached_property
    def is_direct(self) -> bool:
        """Whether it derives from `nn.Module` or `LightningModule` and nothing else, with no decorator."""
        bases = self.node.bases
        return (
            len(bases) == 1
            and not self.node.keywords
            and not self.node.decorators
            and self.module.qualified(bases[0].value) in _MODULE_BASES
        )

    @cached_property
    def is_plain_module(self) -> bool:
        """Whether it is a module that cannot be iterated, and whose `parameters()` is torch's."""
        own = {"parameters", "__iter__", "__getitem__", "__getattr__"}
        return self.is_direct and not any(method.name.value in own for method in self.methods)

    @cached_property
    def is_only_called(self) -> bool:
        """Whether the file uses the class for nothing but to make instances: nobody derives from it, or hands it on."""
        name = self.node.name.value
        for use in self.module.nodes(cst.Name):
            if use is self.node.name or not isinstance(use, cst.Name) or use.value != name or self.module.is_label(use):
                continue
            around = self.module.parent(use)
            if isinstance(around, cst.Call) and around.func is use:
                continue
            call = self.module.parent(around) if isinstance(around, cst.Arg) else None
            if isinstance(call, cst.Call) and m.matches(call.func, m.Name("super") | m.Name("isinstance")):
                continue
            return False
        return True

    def assigned(self, attribute: str) -> cst.BaseExpression | None:
        """Return what `__init__` assigns to `self.attribute`, if nothing else in the class assigns it."""
        found = [(function, value) for name, function, value in self._assignments if name == attribute]
        if len(found) != 1 or found[0][0].name.value != "__init__" or self._stored_outside(attribute):
            return None
        return found[0][1]

    def _stored_outside(self, attribute: str) -> bool:
        """Tell whether code outside of the class stores to an attribute of this name."""
        return any(
            isinstance(node, cst.Attribute) and node.attr.value == attribute and not self._contains(node)
            for node in self.module.stored_attributes
        )

    @cached_property
    def _assignments(self) -> list[tuple[str, cst.FunctionDef, cst.BaseExpression | None]]:
        """List every store to `self.name` in any method, with its right side where it is a plain statement."""
        return [
            (target.attr.value, function, value)
            for function in self.methods
            for target, value in _stores(function)
            if m.matches(target, m.Attribute(value=m.Name(_self_name(function))))
        ]

    @cached_property
    def reached_into(self) -> set[str]:
        """The attributes that some method stores below, as in `self.head.weight = self.embed.weight`."""
        return {
            attribute
            for function in self.methods
            for target, _ in _stores(function)
            if (attribute := _first_attribute(target, _self_name(function))) is not None
            and not m.matches(target, m.Attribute(value=m.Name(_self_name(function))))
        }

    def is_made_of_others(self, attribute: str) -> bool:
        """Tell whether `__init__` makes an attribute out of other attributes, or of names that those are made of."""
        value = self.assigned(attribute)
        if value is None:
            return False
        others = {
            name.value
            for other, _, given in self._assignments
            if other != attribute and isinstance(given, cst.Name)
            for name in [given]
        }
        mentioned = {name.value for name in name_nodes(value)}
        return bool(m.findall(value, m.Attribute(value=m.Name("self")))) or bool(mentioned & others)

    def siblings(self, taken: set[str]) -> list[str] | None:
        """List the submodules that hold parameters, in order of registration, without those in `taken`.

        None unless the class shows all of its parameters: a direct subclass that nobody in the file derives
        from, whose `__init__` does nothing but make submodules of torch.nn and set plain values.
        """
        init = self.method("__init__")
        if init is None or not self.is_direct or not self.is_only_called:
            return None
        names: list[str] = []
        for statement in init.body.body:
            found = self._plain_statement(statement)
            if found is None:
                return None
            names.extend(found)
        if len(set(names)) != len(names) or not taken <= set(names) or self._stores_elsewhere(names):
            return None
        return [name for name in names if name not in taken]

    def _stores_elsewhere(self, names: list[str]) -> bool:
        """Tell whether anything but `__init__` may add or replace parameters."""
        for function in self.methods:
            if function.name.value in {"parameters", "named_parameters"}:
                return True
            if function.name.value == "__init__":
                continue
            for target, value in _stores(function):
                owner = _first_attribute(target, _self_name(function))
                if owner in names or (owner is not None and not self._is_plain_value(value)):
                    return True
        return self._hands_itself_on() or _changes_modules(self.module, self.node)

    def _hands_itself_on(self) -> bool:
        """Tell whether a method passes `self` to something, deletes of it, or gives the name another meaning."""
        for name in self.module.nodes(cst.Name):
            if not isinstance(name, cst.Name) or name.value != "self" or not self._contains(name):
                continue
            around = self.module.parent(name)
            if isinstance(around, cst.Param) or (isinstance(around, cst.Call) and around.func is name):
                continue
            if not isinstance(around, cst.Attribute) or around.value is not name:
                call = self.module.parent(around) if isinstance(around, cst.Arg) else None
                if isinstance(call, cst.Call) and m.matches(call.func, m.Name("super") | m.Name("len")):
                    continue
                return True
            if isinstance(self.module.parent(around), cst.Del | cst.Element):
                return True
        return False

    def _contains(self, node: cst.CSTNode) -> bool:
        return self.module.enclosing(node, cst.ClassDef) is self.node

    def _plain_statement(self, statement: cst.BaseStatement | cst.BaseSmallStatement) -> list[str] | None:
        """Return the names of submodules that a statement of `__init__` makes; None if it may do more."""
        if not isinstance(statement, cst.SimpleStatementLine):
            return None
        names: list[str] = []
        for small in statement.body:
            match small:
                case cst.Expr(value=cst.SimpleString() | cst.ConcatenatedString()) | cst.Pass():
                    continue
                case cst.Expr(value=cst.Call() as call) if self._is_harmless_call(call):
                    continue
                case cst.Assign(targets=[cst.AssignTarget(target=cst.Attribute() as target)], value=value):
                    pass
                case cst.AnnAssign(target=cst.Attribute() as target, value=cst.BaseExpression() as value):
                    pass
                case _:
                    return None
            if not m.matches(target.value, m.Name("self")):
                return None
            made = torch_nn_class(self.module, value)
            if made is not None and is_leaf_module(made):
                if made not in _WITHOUT_PARAMETERS:
                    names.append(target.attr.value)
            elif made is not None and self._is_plain_container(value):
                names.append(target.attr.value)
            elif not self._is_plain_value(value):
                return None
        return names

    def _is_plain_container(self, value: cst.BaseExpression) -> bool:
        """Tell whether `value` is `nn.Sequential(nn.Linear(…), nn.ReLU(), …)`: modules made on the spot."""
        return isinstance(value, cst.Call) and all(
            not argument.star
            and (made := torch_nn_class(self.module, argument.value)) is not None
            and (is_leaf_module(made) or self._is_plain_container(argument.value))
            for argument in value.args
        )

    def _is_harmless_call(self, call: cst.Call) -> bool:
        return m.matches(call.func, m.Attribute(value=m.Call(func=m.Name("super")), attr=m.Name("__init__"))) or (
            m.matches(call.func, m.Attribute(value=m.Name("self"), attr=m.Name("save_hyperparameters")))
        )

    def _is_plain_value(self, value: cst.BaseExpression | None) -> bool:
        """Tell whether `value` certainly holds no module and no parameter."""
        match value:
            case cst.SimpleString() | cst.Integer() | cst.Float() | cst.FormattedString():
                return True
            case cst.Name(value="True" | "False" | "None"):
                return True
            case cst.Name():
                return self._is_plain_argument(value)
            case cst.UnaryOperation(expression=inner):
                return self._is_plain_value(inner)
            case cst.BinaryOperation(left=left, right=right):
                return self._is_plain_value(left) and self._is_plain_value(right)
            case cst.Tuple(elements=elements) | cst.List(elements=elements):
                return all(self._is_plain_value(element.value) for element in elements)
            case cst.Call():
                made = torch_nn_class(self.module, value)
                return made in _WITHOUT_PARAMETERS
            case _:
                return False

    def _is_plain_argument(self, name: cst.Name) -> bool:
        """Tell whether a name is an argument annotated or defaulted as a number, a string or a flag."""
        assignment = self.module.assignment(name)
        if assignment is None or not isinstance(assignment.node, cst.Param):
            return False
        parameter = assignment.node
        if parameter.annotation is not None:
            return m.matches(
                parameter.annotation.annotation, m.OneOf(*(m.Name(word) for word in ("int", "float", "str", "bool")))
            )
        return isinstance(parameter.default, cst.BaseNumber | cst.SimpleString) or m.matches(
            parameter.default or cst.Ellipsis(), m.Name("True") | m.Name("False")
        )


def _changes_modules(module: SourceModule, around: cst.ClassDef) -> bool:
    """Tell whether the file may add, replace or share parameters of an instance from outside of its class."""
    words = {"setattr", "add_module", "register_module", "register_parameter", "_modules", "_parameters", "__dict__"}
    if any(isinstance(name, cst.Name) and name.value in words for name in module.nodes(cst.Name)):
        return True
    return any(
        isinstance(node, cst.Attribute)
        and module.enclosing(node, cst.ClassDef) is not around
        and not m.matches(node.value, m.Name("self"))
        for node in module.stored_attributes
    )


def enclosing_class(module: SourceModule, node: cst.CSTNode) -> ModuleClass | None:
    """Return the class whose method directly holds `node`, where `self` means its instance."""
    function = module.enclosing(node, cst.FunctionDef, cst.Lambda)
    if not isinstance(function, cst.FunctionDef) or _self_name(function) != "self":
        return None
    if any(
        m.matches(decorator.decorator, m.Name("staticmethod") | m.Name("classmethod"))
        for decorator in function.decorators
    ):
        return None
    scope = module.scope(function.body)
    if scope is not None and len(list(scope["self"])) > 1:
        return None
    owner = module.enclosing(function, cst.FunctionDef, cst.ClassDef)
    return ModuleClass(module, owner) if isinstance(owner, cst.ClassDef) else None


def _self_name(function: cst.FunctionDef) -> str:
    parameters = (*function.params.posonly_params, *function.params.params)
    return parameters[0].name.value if parameters else ""


def _stores(function: cst.FunctionDef) -> Iterator[tuple[cst.Attribute, cst.BaseExpression | None]]:
    """Yield every attribute that the function stores to, with the right side of a plain assignment."""
    for node in m.findall(
        function.body, m.Assign() | m.AnnAssign() | m.AugAssign() | m.For() | m.With() | m.NamedExpr()
    ):
        match node:
            case cst.Assign(targets=targets, value=value):
                single = len(targets) == 1 and isinstance(targets[0].target, cst.Attribute)
                for target in targets:
                    for attribute in _attributes(target.target):
                        yield attribute, value if single else None
            case cst.AnnAssign(target=target, value=value):
                for attribute in _attributes(target):
                    yield attribute, value
            case cst.AugAssign(target=target) | cst.For(target=target) | cst.NamedExpr(target=target):
                for attribute in _attributes(target):
                    yield attribute, None
            case cst.With(items=items):
                for item in items:
                    if item.asname is not None:
                        for attribute in _attributes(item.asname.name):
                            yield attribute, None


def _attributes(target: cst.BaseExpression) -> list[cst.Attribute]:
    match target:
        case cst.Attribute():
            return [target]
        case cst.Tuple(elements=elements) | cst.List(elements=elements):
            return [attribute for element in elements for attribute in _attributes(element.value)]
        case cst.Subscript(value=value):
            return _attributes(value)
        case _:
            return []


def _first_attribute(target: cst.BaseExpression, owner: str) -> str | None:
    """Return `a` for `self.a.b.c`."""
    while isinstance(target, cst.Attribute | cst.Subscript):
        if isinstance(target, cst.Attribute) and m.matches(target.value, m.Name(owner)):
            return target.attr.value
        target = target.value
    return None
