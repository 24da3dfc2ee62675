"""Inference of kinds: which expressions certainly yield parameters, groups or modules."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import libcst as cst

from paramgroups.model.kinds import (
    DETACHED,
    DICT_OF_NAMED,
    GROUP,
    METHOD,
    MODULE,
    MOVES,
    NAMED,
    PAIR,
    PARAMETER_METHODS,
    TENSOR,
    UNKNOWN,
    Kind,
    Shape,
    iterable,
)
from paramgroups.syntax.expressions.annotations import is_annotated_module
from paramgroups.syntax.expressions.bound_methods import parameters_method
from paramgroups.syntax.expressions.classes import enclosing_class, local_class, local_module_class, returned
from paramgroups.syntax.expressions.fillings import filled_item, filled_name
from paramgroups.syntax.expressions.made import attribute_value, made_by, part_of
from paramgroups.syntax.expressions.meanings import means_the_same
from paramgroups.syntax.expressions.mixed_kinds import either, item_of
from paramgroups.syntax.expressions.rebindings import gathered
from paramgroups.syntax.expressions.torch_classes import PARAMETER_MAKERS, TENSOR_MAKERS, torch_nn_class, torch_nn_file
from paramgroups.syntax.source.bindings import bindings_of
from paramgroups.syntax.source.comprehensions import clause_of, is_comprehended
from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module
from paramgroups.syntax.source.own_parameters import defines_parameters, patches_parameters
from paramgroups.syntax.source.shapes import has_attribute, inside, is_name

Environment = Mapping[str, Kind]
"""Kinds of the names that comprehensions and lambdas bind."""

_MAX_DEPTH = 20
_PARAMETERS = iterable(TENSOR, "generator", once=True, typename="Module.parameters")
_NAMED_PARAMETERS = iterable(NAMED, "generator", once=True, typename="Module.named_parameters")
_COPIES = {
    "builtins.list": ("list", False),
    "builtins.tuple": ("tuple", False),
    "builtins.sorted": ("list", False),
    "builtins.set": ("set", False),
    "builtins.frozenset": ("frozenset", False),
    "builtins.iter": ("", True),
    "builtins.reversed": ("", True),
}
_WITH_BIAS = tuple(f"torch.nn.modules.{file}." for file in "linear conv batchnorm normalization".split())


def infer(module: SourceModule, node: cst.BaseExpression, names: Environment | None = None) -> Kind:
    """Tell what `node` evaluates to; `UNKNOWN` unless it is certain."""
    return _Inference(module, names or {}).of(node)


class _Inference:
    def __init__(self, module: SourceModule, names: Environment, depth: int = 0) -> None:
        self.module = module
        self.names = names
        self.depth = depth

    def of(self, node: cst.BaseExpression) -> Kind:
        match node:
            case cst.Call():
                return self._call(node)
            case cst.List(elements=elements):
                return self._display(elements, "list")
            case cst.Tuple(elements=elements):
                return self._display(elements, "tuple")
            case cst.Set(elements=elements):
                return self._display(elements, "set")
            case cst.ListComp():
                return self._comprehension(node, "list")
            case cst.SetComp():
                return self._comprehension(node, "set")
            case cst.GeneratorExp():
                return self._comprehension(node, "generator")
            case cst.Dict(elements=elements):
                # Of two keys `params` the last counts: that is hardly meant.
                return GROUP if sum(map(_is_params_key, elements)) == 1 else UNKNOWN
            case cst.Name():
                return self._name(node)
            case cst.Attribute():
                return self._attribute(node)
            case cst.Subscript():
                return self._subscript(node)
            case cst.IfExp(body=body, orelse=other):
                return either([self.of(body), self.of(other)])
            case cst.BinaryOperation(operator=cst.Add(), left=left, right=right):
                return _sum([self.of(left), self.of(right)])
            case cst.NamedExpr(value=value):
                return self.of(value)
            case _:
                return UNKNOWN

    def _call(self, call: cst.Call) -> Kind:
        arguments = [argument.value for argument in call.args if not argument.star and argument.keyword is None]
        method = parameters_method(self.module, call.func)
        if method is not None:
            if not arguments and self._has_torch_parameters(method.value):
                return _PARAMETERS if method.attr.value == "parameters" else _NAMED_PARAMETERS
            return self._own_method(call) if not call.args and method is call.func else UNKNOWN
        if has_attribute(call.func, "values", "items") and not call.args:
            return self._view(call)
        if has_attribute(call.func, "detach") and not call.args:
            return self._detached(call.func)
        if has_attribute(call.func, "children", "modules") and not call.args:
            return self._parts(call.func)
        if isinstance(call.func, cst.Attribute) and call.func.attr.value in MOVES:
            # `Net().to(device)` is the net.
            moved = self.of(call.func.value)
            is_own = bindings_of(self.module).defines(call.func.attr.value)
            return moved if moved.shape is Shape.MODULE and not is_own else UNKNOWN
        name = self.module.qualified(call.func)
        own = local_module_class(self.module, call.func)
        if own is not None:
            return Kind(Shape.MODULE, typename=own, classname=own)
        if name is None or len(arguments) + sum(a.keyword is not None for a in call.args) != len(call.args):
            return self._chain_of_star(call, name)
        if name in PARAMETER_MAKERS:
            return TENSOR
        if name in TENSOR_MAKERS:
            return replace(TENSOR, classname="torch.Tensor")
        if name in {"builtins.dict", "collections.OrderedDict"}:
            if any(a.keyword is not None and a.keyword.value == "params" for a in call.args):
                return GROUP
            named = len(call.args) == 1 and bool(arguments) and self.of(arguments[0]).yields(Shape.NAMED)
            return DICT_OF_NAMED if named else UNKNOWN
        made = torch_nn_class(self.module, call)
        if made == "ParameterList":
            return iterable(TENSOR, made, typename="torch.nn.modules.container.ParameterList")
        if made is not None:
            name = f"torch.nn.modules.{torch_nn_file(made)}.{made}"
            return Kind(Shape.MODULE, self._first_part(call), typename=name, classname=made)
        return self._library_call(name, arguments)

    def _parts(self, method: cst.BaseExpression) -> Kind:
        """Read `.children()` and `.modules()`, which trees of other things have too."""
        assert isinstance(method, cst.Attribute)
        own = bindings_of(self.module).defines(method.attr.value)
        if own or not (self._is_module(method.value) or torch_nn_class(self.module, method.value) is not None):
            return UNKNOWN
        return iterable(MODULE, "generator", once=True, typename=f"Module.{method.attr.value}")

    def _view(self, call: cst.Call) -> Kind:
        """Read `.values()` and `.items()` of a `ParameterDict`, or of `dict(net.named_parameters())`."""
        assert isinstance(call.func, cst.Attribute)
        if self._is_state(call.func.value):
            return iterable(DETACHED, f"odict_{call.func.attr.value}")
        owner, verb = self.of(call.func.value), call.func.attr.value
        item = TENSOR if verb == "values" else NAMED
        if owner.shape is Shape.MODULE and owner.classname == "ParameterDict":
            return iterable(item, "generator", once=True, typename=f"ParameterDict.{verb}.<locals>.<genexpr>")
        return iterable(item, f"dict_{verb}") if owner == DICT_OF_NAMED else UNKNOWN

    def _is_state(self, node: cst.BaseExpression) -> bool:
        """Tell `net.state_dict()`, where no class of the file has a method of that name."""
        plain = isinstance(node, cst.Call) and has_attribute(node.func, "state_dict") and not node.args
        return plain and not bindings_of(self.module).defines("state_dict")

    def _detached(self, attribute: cst.BaseExpression) -> Kind:
        """Read `p.detach` and `p.data` of a parameter."""
        is_tensor = isinstance(attribute, cst.Attribute) and self.of(attribute.value).shape is Shape.TENSOR
        return DETACHED if is_tensor else UNKNOWN

    def _own_method(self, call: cst.Call) -> Kind:
        """Read what the `parameters()` of a class of this file returns."""
        assert isinstance(call.func, cst.Attribute)
        made = made_by(self.module, call.func.value)
        owner = local_class(self.module, made.func) if made is not None else None
        method = owner.own_method(call.func.attr.value) if owner is not None else None
        if method is None or self.depth > _MAX_DEPTH:
            return UNKNOWN
        inside = _Inference(self.module, {}, self.depth + 1)
        kinds = {UNKNOWN if value is None else inside.of(value) for value in returned(self.module, method)}
        return kinds.pop() if len(kinds) == 1 else UNKNOWN

    def _first_part(self, call: cst.Call) -> Kind | None:
        """Infer the first module of a container that is made of modules on the spot."""
        if not call.args or call.args[0].star:
            return None
        first = call.args[0].value
        if isinstance(first, cst.List | cst.Tuple):
            if not first.elements or isinstance(first.elements[0], cst.StarredElement):
                return None
            first = first.elements[0].value
        kind = self.of(first)
        return kind if kind.shape is Shape.MODULE else None

    def _library_call(self, name: str, arguments: list[cst.BaseExpression]) -> Kind:
        match name, arguments:
            case "builtins.zip", [_, _] if all(self.of(argument).yields(Shape.TENSOR) for argument in arguments):
                return iterable(PAIR, "zip", once=True)
            case "builtins.next", [source, *_]:
                return self._item(self.of(source))
            case "builtins.filter", [_, source]:
                return iterable(self._item(self.of(source)), "filter", once=True)
            case "builtins.map", [cst.Lambda() as function, source]:
                return iterable(self._applied(function, self._item(self.of(source))), "map", once=True)
            case "itertools.chain", [_, *_]:
                kinds = {self._item(self.of(argument)) for argument in arguments}
                item = kinds.pop() if len(kinds) == 1 else UNKNOWN
                return iterable(item, "chain", once=True, typename="itertools.chain")
            case "itertools.chain.from_iterable", [source]:
                item = self._item(self._item(self.of(source)))
                return iterable(item, "chain", once=True, typename="itertools.chain")
            case "itertools.islice", [source, *_]:
                return iterable(self._item(self.of(source)), "islice", once=True, typename="itertools.islice")
            case _, [source, *_] if name in _COPIES:
                return self._copy(name, self.of(source))
            case _:
                return UNKNOWN

    def _copy(self, name: str, source: Kind) -> Kind:
        classname, once = _COPIES[name]
        if not classname:
            if source.once and name == "builtins.iter":
                return source
            base = {"list": "list_iterator", "tuple": "tuple_iterator"}.get(source.classname, "iterator")
            classname = "list_reverseiterator" if name == "builtins.reversed" else base
        return iterable(self._item(source), classname, once=once)

    def _chain_of_star(self, call: cst.Call, name: str | None) -> Kind:
        """Read `chain(*[a.parameters(), b.parameters()])`."""
        if name == "itertools.chain" and len(call.args) == 1 and call.args[0].star == "*":
            item = self._item(self._item(self.of(call.args[0].value)))
            return iterable(item, "chain", once=True, typename="itertools.chain")
        return UNKNOWN

    def _has_torch_parameters(self, owner: cst.BaseExpression) -> bool:
        """Tell whether `owner.parameters()` is torch's: a file that defines its own may mean that one."""
        if patches_parameters(self.module):
            return False
        if not defines_parameters(self.module) or torch_nn_class(self.module, owner) is not None:
            return True
        made = made_by(self.module, owner)
        if made is not None:
            return (
                torch_nn_class(self.module, made) is not None or local_module_class(self.module, made.func) is not None
            )
        around = enclosing_class(self.module, owner)
        return around is not None and is_name(owner, "self") and around.is_plain_module

    def _display(self, elements: Sequence[cst.BaseElement], name: str) -> Kind:
        kinds = {
            self._item(self.of(element.value)) if isinstance(element, cst.StarredElement) else self.of(element.value)
            for element in elements
        }
        return iterable(item_of(kinds), name)

    def _comprehension(self, node: cst.ListComp | cst.SetComp | cst.GeneratorExp, name: str) -> Kind:
        names = dict(self.names)
        clause: cst.CompFor | None = node.for_in
        while clause is not None:
            item = self._item(self._under(names).of(clause.iter))
            names.update(_bound(clause.target, item))
            clause = clause.inner_for_in
        item = self._under(names).of(node.elt)
        if name == "generator":
            return iterable(item, name, once=True, typename=f"{self._qualname_prefix(node)}<genexpr>")
        return iterable(item, name)

    def _qualname_prefix(self, node: cst.CSTNode) -> str:
        """Return what Python puts before `<genexpr>` in the `__qualname__` of a generator made here."""
        around = self.module.enclosing(node, cst.FunctionDef, cst.ClassDef, cst.Lambda)
        match around:
            case cst.FunctionDef(name=name):
                return f"{self._qualname_prefix(around)}{name.value}.<locals>."
            case cst.ClassDef(name=name):
                return f"{self._qualname_prefix(around)}{name.value}."
            case cst.Lambda():
                return f"{self._qualname_prefix(around)}<lambda>.<locals>."
            case _:
                return ""

    def _applied(self, function: cst.Lambda, item: Kind) -> Kind:
        if len(function.params.params) != 1:
            return UNKNOWN
        names = {**self.names, function.params.params[0].name.value: item}
        return self._under(names).of(function.body)

    def _under(self, names: Environment) -> "_Inference":
        return _Inference(self.module, names, self.depth + 1)

    def _name(self, node: cst.Name) -> Kind:
        if node.value in self.names:
            return self.names[node.value]
        known = _known_names(self.module)
        if id(node) not in known:
            # While it is being looked for: names may be assigned from each other.
            known[id(node)] = UNKNOWN
            known[id(node)] = self._meaning(node) if self.depth <= _MAX_DEPTH else UNKNOWN
        return known[id(node)]

    def _meaning(self, node: cst.Name) -> Kind:
        """Infer a name by what it is assigned, or by the loop around it."""
        outside = _Inference(self.module, {}, self.depth + 1)
        if is_comprehended(self.module, node):
            clause = clause_of(self.module, node)
            names = _bound(clause.target, self._item(outside.of(clause.iter))) if clause is not None else {}
            return names.get(node.value, UNKNOWN)
        if node.value == "self":
            around = enclosing_class(self.module, node)
            name = around.node.name.value if around is not None and around.is_plain_module else ""
            return Kind(Shape.MODULE, typename=name, classname=name) if name else UNKNOWN
        value = self.module.assigned_value(node)
        if isinstance(value, cst.List) and not value.elements:
            return filled_name(self.module, node, outside.of)
        if value is not None and not (outside._is_list(value) and self.module.is_changed(node)):
            return outside.of(value)
        kind = gathered(self.module, node, self._inside)
        return kind if kind is not UNKNOWN or value is not None else outside._loop_variable(node)

    def _inside(self, node: cst.BaseExpression, names: Environment) -> Kind:
        return _Inference(self.module, names, self.depth + 1).of(node)

    def _is_list(self, value: cst.BaseExpression) -> bool:
        """Tell what has methods that change it; those of modules do not change what is inferred of them."""
        return self.of(value).shape is Shape.ITERABLE

    def _loop_variable(self, node: cst.Name) -> Kind:
        """Infer the variable of the nearest loop around that binds it, if nothing in the loop binds it again."""
        loop = self.module.enclosing(node, cst.For, cst.FunctionDef)
        while isinstance(loop, cst.For):
            # A name in the iterable is read before the loop binds it.
            inside = node not in self.module.below(loop.iter, cst.Name)
            names = _bound(loop.target, self._item(self.of(loop.iter))) if inside else {}
            if node.value in names:
                stores = self.module.below(loop.body, cst.AssignTarget, cst.For, cst.NamedExpr)
                again = any(
                    not isinstance(store, cst.AssignTarget) or is_name(store.target, node.value) for store in stores
                )
                return UNKNOWN if again else names[node.value]
            loop = self.module.enclosing(loop, cst.For, cst.FunctionDef)
        return UNKNOWN

    def _attribute(self, node: cst.Attribute) -> Kind:
        if node.attr.value in PARAMETER_METHODS and self._is_module(node.value):
            return METHOD
        if node.attr.value == "data":
            return self._detached(node)
        value = attribute_value(self.module, node) if self.depth < _MAX_DEPTH else None
        if value is not None:
            kind = _Inference(self.module, {}, self.depth + 1).of(value)
            return UNKNOWN if kind.classname == "list" and self._is_changed(node.attr.value) else kind
        around = enclosing_class(self.module, node)
        is_own = around is not None and is_name(node.value, "self")
        return TENSOR if not is_own and self._is_parameter(node) else UNKNOWN

    def _is_changed(self, attribute: str) -> bool:
        """Tell whether any code of the file may put something into the list that an attribute holds."""
        for node in self.module.attributes(attribute):
            around = self.module.parent(node)
            if isinstance(around, cst.Subscript):
                around = self.module.parent(around)
                if isinstance(around, cst.AssignTarget | cst.AugAssign | cst.Del):
                    return True
            elif isinstance(around, cst.AugAssign) or (isinstance(around, cst.Attribute) and around.value is node):
                return True
        return False

    def _is_parameter(self, node: cst.Attribute) -> bool:
        """Tell `layer.weight`, and `layer.bias` of torch's own layers: where one is None, torch raises as well."""
        if node.attr.value not in {"weight", "bias"}:
            return False
        owner = self.of(node.value)
        own = owner.typename.startswith(_WITH_BIAS) and "..." not in owner.typename
        return owner.shape is Shape.MODULE and (own or node.attr.value == "weight")

    def _is_module(self, owner: cst.BaseExpression) -> bool:
        """Tell a module by what it is, or by what else the file calls of it."""
        if not self._has_torch_parameters(owner):
            return False
        if self.of(owner).shape is Shape.MODULE or is_annotated_module(self.module, owner):
            return True
        code = self.module.code(owner)
        return any(
            isinstance(call.func, cst.Attribute)
            and call.func.attr.value in PARAMETER_METHODS
            and self.module.code(call.func.value) == code
            and means_the_same(self.module, owner, call.func.value)
            for call in self.module.nodes(cst.Call)
        )

    def _subscript(self, node: cst.Subscript) -> Kind:
        filled = filled_item(self.module, node, _Inference(self.module, {}, self.depth + 1).of)
        if filled is not None:
            return filled
        made = part_of(self.module, node)
        if made is not None:
            return _Inference(self.module, {}, self.depth + 1).of(made)
        source = self.of(node.value)
        match node.slice:
            case [cst.SubscriptElement(slice=cst.Index(value=index))]:
                if source.shape is Shape.NAMED:
                    return TENSOR if isinstance(index, cst.Integer) and index.value == "1" else UNKNOWN
                return self._item(source) if source.classname in {"list", "tuple"} else UNKNOWN
            case [cst.SubscriptElement(slice=cst.Slice())] if source.classname in {"list", "tuple"}:
                return source
            case _:
                return UNKNOWN

    def _item(self, source: Kind) -> Kind:
        if source.shape is Shape.MODULE and source.classname in {"ModuleList", "Sequential"}:
            return MODULE
        return source.of if source.shape is Shape.ITERABLE and source.of is not None else UNKNOWN


@once_a_module
def _known_names(_: SourceModule) -> dict[int, Kind]:
    """Remember what names stand for, place by place."""
    return {}


def _sum(terms: Sequence[Kind]) -> Kind:
    """Tell what `a + b` is, where both are lists, or both are tuples."""
    names = {kind.classname if kind.shape is Shape.ITERABLE else "" for kind in terms}
    if len(names) > 1 or not names <= {"list", "tuple"}:
        return UNKNOWN
    return iterable(item_of(kind.of or UNKNOWN for kind in terms), names.pop())


def _bound(target: cst.BaseExpression, item: Kind) -> dict[str, Kind]:
    match target:
        case cst.Name(value=name):
            return {name: item}
        case cst.Tuple(elements=[cst.Element(value=cst.Name(value=first)), cst.Element(value=cst.Name(value=second))]):
            return {first: UNKNOWN, second: TENSOR if item.shape is Shape.NAMED else UNKNOWN}
        case _:
            return {name.value: UNKNOWN for name in inside(target, cst.Name)}


def _is_params_key(element: cst.BaseDictElement) -> bool:
    return isinstance(element, cst.DictElement) and string_value(element.key) == "params"
