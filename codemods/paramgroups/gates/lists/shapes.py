"""What an expression may be, as far as the rules about lists care, told without libcst: sound, not precise.

A shape is a short text: `t` a tensor, `n` a named one, `x` a detached one, `p` a pair of them, `g` a group dict,
`m` a module or a method of one, `o` another object of a class of the file, `d` a dict of named tensors; `i` before it
for an iterable of such, `s` for a set (alone: of whatever); `*` for anything.
An expression of no shape is nothing that a rule could name.
"""

import ast
from collections.abc import Iterable, Iterator

from paramgroups.gates.plain.file_bindings import FileBindings, params_of
from paramgroups.gates.plain.origins import Origins, last_name
from paramgroups.model.kinds import MOVES

Shapes = frozenset[str]
NOTHING: Shapes = frozenset()
ANYTHING: Shapes = frozenset("*")

_OBJECTS = frozenset("mo")
_DEEPEST = 4
PARAMETERS = {"parameters": "it", "named_parameters": "in"}
"""The methods that yield parameters, and what."""
_TENSORS = frozenset("Parameter tensor zeros ones empty full rand randn eye zeros_like ones_like randn_like".split())
_PARAMS = frozenset({*PARAMETERS.values(), "*"})
_SAME_ITEMS = frozenset({"list", "tuple", "sorted", "iter", "reversed", "islice"})
_SETS = frozenset({"set", "frozenset"})


class ShapeReader:
    """Reads expressions of one file."""

    def __init__(self, bindings: FileBindings, origins: Origins) -> None:
        """Read expressions by what the names in them are bound to."""
        self._bindings = bindings
        self._origins = origins
        self._known: dict[str, Shapes] = {}
        """What names (`params`), attributes (`.params`) and results (`make()`) may be, as far as it is known."""

    def of(self, node: ast.expr) -> Shapes:
        """Tell what an expression may be."""
        # What is known already depends on nothing that is not: only names that are new have to be read until they stay.
        settled = len(self._known)
        found = self._of(node)
        names = [*self._known][settled:]
        while [name for name in names if self._is_more(name)] or len(self._known) > settled + len(names):
            names = [*self._known][settled:]
        return self._of(node) if names else found

    def _is_more(self, name: str) -> bool:
        """Read what a name is bound to once more, and tell whether that shows anything new."""
        found = self._bound_to(name)
        if found <= self._known[name]:
            return False
        self._known[name] |= found
        return True

    def _bound_to(self, name: str) -> Shapes:
        if name.endswith("()"):
            return self._of_results(name.removesuffix("()"))
        return self._of_attribute(name[1:]) if name.startswith(".") else self._of_name(name)

    def _of(self, node: ast.expr) -> Shapes:
        match node:
            case ast.Name(id=name):
                return self._name(name)
            case ast.Attribute(attr=name, value=owner):
                return self._attribute(name, owner)
            case ast.Call():
                return self._call(node)
            case ast.Dict(keys=keys, values=values):
                is_group = any(_is_params(key) for key in keys)
                return frozenset("g") if is_group or any(self._of(value) & _PARAMS for value in values) else NOTHING
            case ast.List(elts=items) | ast.Tuple(elts=items):
                return _iterable(self._of_items(items)) | _pairs(items)
            case ast.Set(elts=items):
                return _set(self._of_items(items))
            case ast.ListComp(elt=item) | ast.GeneratorExp(elt=item):
                return _iterable(self._of(item)) | _pairs([item])
            case ast.DictComp(value=value):
                return frozenset("d") if self._of(value) & {"t", "*"} else NOTHING
            case ast.SetComp(elt=item):
                return _set(self._of(item))
            case ast.IfExp(body=first, orelse=second) | ast.BinOp(op=ast.Add(), left=first, right=second):
                return self._of(first) | self._of(second)
            case ast.NamedExpr(value=value):
                return self._of(value)
            case ast.Subscript(value=owner, slice=key):
                shapes = self._of(owner)
                if isinstance(owner, ast.Name) and _is_params(key):
                    shapes |= self._name(params_of(owner.id))
                named = frozenset("t") if shapes & {"n", "d"} else NOTHING
                return shapes | items_of(shapes) | named if shapes else NOTHING
            case _:
                return NOTHING

    def _of_items(self, items: Iterable[ast.expr]) -> Shapes:
        found = [items_of(self._of(i.value)) if isinstance(i, ast.Starred) else self._of(i) for i in items]
        return NOTHING.union(*found)

    def _name(self, name: str) -> Shapes:
        return frozenset("m") if name == "self" else self._known.setdefault(name, NOTHING)

    def _of_name(self, name: str) -> Shapes:
        bindings = self._bindings
        found = [self._of(value) for value in bindings.values.get(name, ())]
        found += [_iterable(self._of(item)) for item in bindings.appended.get(name, ())]
        found += [self._of(items) for items in bindings.extended.get(name, ())]
        for item in bindings.items.get(name, ()):
            shapes = items_of(self._of(item.iterable))
            found.append(shapes if not item.is_part else frozenset("t") if shapes & {"n", "*"} else NOTHING)
        return NOTHING.union(*found)

    def _attribute(self, name: str, owner: ast.expr) -> Shapes:
        if name in PARAMETERS:
            return frozenset("m")
        if name == "data":
            return frozenset("x")
        # It is remembered whatever the owner is: that may be told later.
        known = self._known.setdefault(f".{name}", NOTHING) if name in self._bindings.attributes else NOTHING
        known = known if self._of(owner) & _OBJECTS else NOTHING
        return known | {"t"} if name in {"weight", "bias"} else known

    def _of_attribute(self, name: str) -> Shapes:
        return NOTHING.union(*(self._of(value) for value in self._bindings.attributes.get(name, ())))

    def _call(self, call: ast.Call) -> Shapes:
        function = last_name(call.func)
        is_own = function in self._bindings.functions or any(self._lambdas(function))
        known = self._known.setdefault(f"{function}()", NOTHING) if is_own else NOTHING
        return known | self._plain_call(call)

    def _of_results(self, function: str) -> Shapes:
        """Tell what the functions of a name may return, or yield one after the other."""
        found = [
            _iterable(self._of(one.value)) if isinstance(one, ast.Yield) else self._of(one.value)
            for one in self._bindings.results(function)
            if one.value is not None
        ]
        return NOTHING.union(*found, *(self._of(one.body) for one in self._lambdas(function)))

    def _lambdas(self, name: str) -> Iterator[ast.Lambda]:
        return (value for value in self._bindings.values.get(name, ()) if isinstance(value, ast.Lambda))

    def _plain_call(self, call: ast.Call) -> Shapes:
        match call.func:
            case ast.Attribute(attr="parameters" | "named_parameters" as name):
                return frozenset({PARAMETERS[name]}) if name not in self._bindings.functions else ANYTHING
            case ast.Attribute(attr="values" | "items", value=ast.Call(func=ast.Attribute(attr="state_dict"))):
                return frozenset({"ix"})
            case ast.Attribute(attr="values" | "items", value=owner) if self._of(owner) & {*_OBJECTS, "d", "*"}:
                return frozenset({"it", "in"})
            case ast.Attribute(attr="state_dict"):
                return frozenset("d")
            case ast.Attribute(attr="detach"):
                return frozenset("x")
            case ast.Attribute(attr="children" | "modules"):
                return frozenset({"im"})
            case ast.Attribute(attr=name, value=owner) if name in MOVES:
                return self._of(owner)
            case ast.Name(id=name) if name in self._origins.classes:
                return frozenset("m" if self._origins.may_derive(name) else "o")
            case ast.Name(id=name) if self._name(name) & _OBJECTS:
                # The method of a module may be called by another name.
                return frozenset(PARAMETERS.values())
            case ast.Name(id=name) if name in self._bindings.values or self._origins.is_own_function(name):
                return NOTHING
            case _:
                names = self._origins.of(call.func)
                return NOTHING.union(*(self._library(name, call) for name in names)) if names else NOTHING

    def _library(self, name: str, call: ast.Call) -> Shapes:
        """Read the call of a function, or of a class, by one of the names that it may have."""
        last = name.rpartition(".")[2]
        arguments = [one.value if isinstance(one, ast.Starred) else one for one in call.args]
        if last in _TENSORS:
            return frozenset("t")
        if last in {"dict", "OrderedDict"}:
            if any(keyword.arg == "params" for keyword in call.keywords):
                return frozenset("g")
            return frozenset("d") if any(self._of(one) & {"in", "sn", "i*", "*"} for one in arguments) else NOTHING
        if last == "ParameterList":
            return frozenset({"it"})
        if last[:1].isupper():
            return frozenset("m") if name.startswith(("torch.nn.", ".")) else NOTHING
        return self._built_in(last, arguments)

    def _built_in(self, name: str, arguments: list[ast.expr]) -> Shapes:
        shapes = [self._of(argument) for argument in arguments]
        match name:
            case "zip":
                return frozenset({"ip"})
            case "map":
                return frozenset({"i*"}) if arguments and isinstance(arguments[0], ast.Lambda) else NOTHING
            case "next":
                return items_of(NOTHING.union(*shapes[:1]))
            case "chain" | "filter":
                items = items_of(NOTHING.union(*shapes))
                return _iterable(items) | _iterable(items_of(items))
            case "from_iterable" | "sum":
                return _iterable(items_of(items_of(NOTHING.union(*shapes[:1]))))
            case _ if name in _SAME_ITEMS:
                return _iterable(items_of(NOTHING.union(*shapes[:1])))
            case _ if name in _SETS:
                return _set(items_of(NOTHING.union(*shapes[:1])))
            case _:
                return NOTHING


def items_of(shapes: Shapes) -> Shapes:
    """Tell what iterables of these shapes hold: a module may be a container of others."""
    parts = frozenset("m") if shapes & _OBJECTS else NOTHING
    return parts | frozenset(shape[1:] if shape != "*" else shape for shape in shapes - {"s"} if shape[0] in "is*")


def _pairs(items: Iterable[ast.expr]) -> Shapes:
    for item in items:
        match item:
            case ast.Tuple(elts=[_, _]):
                return frozenset({"ip"})
            case _:
                pass
    return NOTHING


def _iterable(shapes: Shapes) -> Shapes:
    return frozenset(f"i{shape}" if len(shape) < _DEEPEST else "*" for shape in shapes)


def _set(shapes: Shapes) -> Shapes:
    return frozenset(f"s{shape}" if len(shape) < _DEEPEST else "*" for shape in (*shapes, ""))


def _is_params(key: ast.expr | None) -> bool:
    return isinstance(key, ast.Constant) and key.value == "params"
