"""Where parameters come from: `chain(self.a.parameters(), [self.w])` draws from `self.a` and `self.w`."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import libcst as cst

from paramgroups.model.kinds import Shape
from paramgroups.model.paths import Content, Path, Sources
from paramgroups.syntax.expressions.bound_methods import parameters_method
from paramgroups.syntax.expressions.contents import content
from paramgroups.syntax.expressions.definitions import called_function, values_of_call
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.expressions.paths import is_rebound, path_of
from paramgroups.syntax.expressions.purity import names_in
from paramgroups.syntax.source.arguments import arguments_by_parameter
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module
from paramgroups.syntax.source.shapes import has_attribute, is_name

_SAME_ELEMENTS = {f"builtins.{name}" for name in "list tuple iter sorted set frozenset reversed".split()}
_MAX_NAMES = 20


def sources(module: SourceModule, node: cst.BaseExpression) -> Sources:
    """Return the places that a params expression draws from; None where that is not certain."""
    match node:
        case cst.Call():
            return _of_call(module, node)
        case cst.List(elements=elements) | cst.Tuple(elements=elements) | cst.Set(elements=elements):
            return _all(
                sources(module, element.value)
                if isinstance(element, cst.StarredElement)
                else sources_of_element(module, element.value)
                for element in elements
            )
        case cst.ListComp() | cst.GeneratorExp() | cst.SetComp():
            return _of_comprehension(module, node)
        case cst.BinaryOperation(operator=cst.Add(), left=left, right=right):
            return _all([sources(module, left), sources(module, right)])
        case cst.Name():
            kind = infer(module, node)
            # Of two names of one generator each may be iterated.
            node = node if kind.once else _first_name(module, node)
            value = module.assigned_value(node)
            is_renamed = isinstance(value, cst.Name) and not kind.once
            if value is None or is_renamed or node.value in names_in(value):
                return None
            if kind.shape is Shape.TENSOR:
                return _of_tensor(module, node)
            # A generator holds nothing once it has been iterated, and a list may have changed.
            stale = not _is_iterated_once(module, node, value) if kind.once else module.is_changed(node)
            return None if stale or is_rebound(module, value, node) else sources(module, value)
        case cst.NamedExpr(value=value):
            return sources(module, value)
        case cst.Attribute():
            return _of_tensor(module, node) or _of_parameters(module, node, "ParameterList")
        case _:
            return None


def some_sources(module: SourceModule, node: cst.BaseExpression) -> Iterator[Path]:
    """Yield the places that a params expression certainly draws from, where others are not known."""
    found = sources(module, node)
    if found is not None:
        yield from found
        return
    parts: list[cst.BaseExpression] = []
    match node:
        case cst.List(elements=elements) | cst.Tuple(elements=elements):
            parts = [element.value for element in elements if isinstance(element, cst.StarredElement)]
        case cst.BinaryOperation(operator=cst.Add(), left=left, right=right):
            parts = [left, right]
        case cst.Call(func=function, args=arguments) if not any(one.star or one.keyword for one in arguments):
            name = module.qualified(function)
            is_chain = name == "itertools.chain"
            parts = [one.value for one in arguments] if is_chain or name in _SAME_ELEMENTS else []
        case _:
            pass
    for part in parts:
        yield from some_sources(module, part)


def _of_parameters(module: SourceModule, node: cst.BaseExpression, container: str) -> Sources:
    """Return where a container of parameters lies."""
    path = path_of(module, node) if infer(module, node).classname == container else None
    return None if path is None else (path,)


def _first_name(module: SourceModule, name: cst.Name) -> cst.Name:
    """Return `ps` for the `qs` of `qs = ps`, two names of one list that nothing changes under either."""
    for _ in range(_MAX_NAMES):
        value = module.assigned_value(name)
        if not isinstance(value, cst.Name) or module.is_changed(name):
            break
        name = value
    return name


def _is_iterated_once(module: SourceModule, name: cst.Name, value: cst.BaseExpression) -> bool:
    """Tell whether the name of a generator is read at one place, once for each time that it gets its value."""
    loops = (cst.For, cst.While)
    uses = [use for use in module.uses(name) if not isinstance(module.parent(use), cst.Del)]
    return len(uses) == 1 and module.enclosing(name, *loops) is module.enclosing(value, *loops)


def _all(found: Iterable[Sources]) -> Sources:
    places: list[Path] = []
    for part in found:
        if part is None:
            return None
        places.extend(part)
    return tuple(places)


def sources_of_element(module: SourceModule, node: cst.BaseExpression) -> Sources:
    """Return where an element of a list comes from: a parameter, or an iterator, which every fix unpacks."""
    return sources(module, node) if infer(module, node).yields(Shape.TENSOR) else _of_tensor(module, node)


def _of_tensor(module: SourceModule, node: cst.BaseExpression) -> Sources:
    """Return where a parameter lies; `layer.weight` is one in a list of params, whatever `layer` is."""
    is_tensor = has_attribute(node, "weight", "bias") or infer(module, node).shape is Shape.TENSOR
    path = path_of(module, node) if is_tensor else None
    return None if path is None else (replace(path, content=Content.SOME),)


def _of_call(module: SourceModule, call: cst.Call) -> Sources:
    method = parameters_method(module, call.func)
    if method is not None:
        path = path_of(module, method.value)
        # `parameters(recurse=False)` leaves out what lies below.
        found = content(module, method.value)
        return None if path is None else (replace(path, partial=bool(call.args), content=found),)
    if has_attribute(call.func, "values", "items") and not call.args:
        return _of_parameters(module, call.func.value, "ParameterDict")
    name = module.qualified(call.func)
    values = [argument.value for argument in call.args]
    match name, values:
        case _, [source] if name in _SAME_ELEMENTS:
            return sources(module, source)
        case "builtins.sorted", [source, *_]:
            return sources(module, source)
        case "builtins.filter", [_, source]:
            return _some_of(sources(module, source))
        case "builtins.map", [_, source]:
            return sources(module, source)
        case "builtins.sum", [cst.List(elements=elements) | cst.Tuple(elements=elements), cst.List(elements=[])]:
            return _all(sources(module, element.value) for element in elements)
        case "itertools.chain", [cst.List(elements=elements) | cst.Tuple(elements=elements)] if call.args[0].star:
            return _all(sources(module, element.value) for element in elements)
        case "itertools.chain.from_iterable", [cst.List(elements=elements) | cst.Tuple(elements=elements)]:
            return _all(sources(module, element.value) for element in elements)
        case "itertools.chain", [_, *_] if not any(argument.star for argument in call.args):
            return _all(sources(module, value) for value in values)
        case _:
            return _of_own(module, call)


def _of_own(module: SourceModule, call: cst.Call) -> Sources:
    """Return where a function of the file draws from, whatever modules it is handed."""
    values = values_of_call(module, call)
    followed = _followed(module)
    if len(values) != 1 or id(values[0]) in followed:
        return None
    followed.add(id(values[0]))
    found = sources(module, values[0])
    followed.remove(id(values[0]))
    if found is None:
        return None
    if call.args:
        return _of_handed(module, call, found)
    owner = path_of(module, call.func.value) if isinstance(call.func, cst.Attribute) else None
    if owner is not None:
        of_owner = all(path.root.name == "self" for path in found)
        return tuple(path.below(owner) for path in found) if of_owner else None
    return found if isinstance(call.func, cst.Name) and _mean_the_same(module, values[0], call, found) else None


def _mean_the_same(module: SourceModule, inner: cst.CSTNode, outer: cst.CSTNode, found: Iterable[Path]) -> bool:
    """Tell whether the roots of paths are the same names at two places."""
    inside, outside = module.scope(inner), module.scope(outer)
    assert inside is not None
    assert outside is not None
    return all(set(inside[path.root.name]) == set(outside[path.root.name]) for path in found)


def _of_handed(module: SourceModule, call: cst.Call, found: Iterable[Path]) -> Sources:
    """Return where a function draws from that is handed all its modules: `groups_of(net)`."""
    function = called_function(module, call) if isinstance(call.func, cst.Name) else None
    return sources_by_call(module, function, call, found) if function is not None else None


def sources_by_call(module: SourceModule, function: cst.FunctionDef, call: cst.Call, found: Iterable[Path]) -> Sources:
    """Return where what a function draws from lies for a call, if it is handed all of that."""
    handed = _handed(module, function, call)
    found = tuple(found)
    owners = [handed.get(path.root.name) for path in found]
    known = [path.below(owner) for path, owner in zip(found, owners, strict=True) if owner is not None]
    return tuple(known) if len(known) == len(owners) else None


def _handed(module: SourceModule, function: cst.FunctionDef, call: cst.Call) -> dict[str, Path]:
    """Map the arguments of a function that nothing in it binds anew to where what is handed lies."""
    given = {name: argument.value for name, argument in arguments_by_parameter(function, call, is_bound=False)}
    parameters = (*function.params.posonly_params, *function.params.params, *function.params.kwonly_params)
    names = [one.name for one in parameters if one.name.value in given and len(module.assignments(one.name)) == 1]
    paths = ((name.value, path_of(module, given[name.value])) for name in names)
    return {name: path for name, path in paths if path is not None}


@once_a_module
def _followed(_: SourceModule) -> set[int]:
    """Remember what functions return that is being read: a function may call itself."""
    return set()


def _of_comprehension(module: SourceModule, node: cst.ListComp | cst.GeneratorExp | cst.SetComp) -> Sources:
    clause = node.for_in
    inner = clause.inner_for_in
    # `[p for p in parts]` holds what is in `parts`, whatever that is.
    is_copy = inner is None and isinstance(node.elt, cst.Name) and is_name(clause.target, node.elt.value)
    if not is_copy and not infer(module, node).yields(Shape.TENSOR):
        return None
    found = sources(module, clause.iter) if inner is None else _of_parts(module, clause, inner)
    return found if not clause.ifs else _some_of(found)


def _of_parts(module: SourceModule, clause: cst.CompFor, inner: cst.CompFor) -> Sources:
    """Return where `for part in (a.parameters(), b.parameters()) for p in part` draws from."""
    parts = clause.iter
    if inner.inner_for_in is not None or not isinstance(parts, cst.List | cst.Tuple):
        return None
    if not isinstance(clause.target, cst.Name) or not is_name(inner.iter, clause.target.value):
        return None
    found = _all(sources(module, element.value) for element in parts.elements)
    return found if not inner.ifs else _some_of(found)


def _some_of(found: Sources) -> Sources:
    return None if found is None else tuple(replace(path, partial=True) for path in found)
