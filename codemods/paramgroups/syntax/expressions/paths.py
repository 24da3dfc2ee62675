"""Where parameters come from: `chain(self.a.parameters(), [self.w])` draws from `self.a` and `self.w`."""

from collections.abc import Iterator
from dataclasses import replace

import libcst as cst

from paramgroups.model.kinds import MOVES, Shape
from paramgroups.model.paths import Content, Path, Root, Sources
from paramgroups.syntax.expressions.attached import attached_to
from paramgroups.syntax.expressions.bound_methods import parameters_method
from paramgroups.syntax.expressions.classes import class_of_self, module_classes
from paramgroups.syntax.expressions.contents import content
from paramgroups.syntax.expressions.definitions import values_of_call
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.expressions.purity import name_nodes, names_in
from paramgroups.syntax.expressions.torch_classes import is_leaf_module, torch_nn_class
from paramgroups.syntax.source.literals import integer_value, string_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module
from paramgroups.syntax.source.shapes import has_attribute, is_name

_SAME_ELEMENTS = {f"builtins.{name}" for name in "list tuple iter sorted set frozenset reversed".split()}
_MAX_DEPTH = 20
_CHANGING_METHODS = frozenset(
    "add_module register_module register_parameter append extend insert __setattr__ __setitem__".split()
)


def sources(module: SourceModule, node: cst.BaseExpression) -> Sources:
    """Return the places that a params expression draws from; None where that is not certain."""
    match node:
        case cst.Call():
            return _of_call(module, node)
        case cst.List(elements=elements) | cst.Tuple(elements=elements) | cst.Set(elements=elements):
            return _all(
                sources(module, element.value)
                if isinstance(element, cst.StarredElement)
                else _of_element(module, element.value)
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
            return None if stale else sources(module, value)
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
    for _ in range(_MAX_DEPTH):
        value = module.assigned_value(name)
        if not isinstance(value, cst.Name) or module.is_changed(name):
            break
        name = value
    return name


def _is_iterated_once(module: SourceModule, name: cst.Name, value: cst.BaseExpression) -> bool:
    """Tell whether the name of a generator is read at one place, once for each time that it gets its value."""
    loops = (cst.For, cst.While)
    return len(module.uses(name)) == 1 and module.enclosing(name, *loops) is module.enclosing(value, *loops)


def path_of(module: SourceModule, node: cst.BaseExpression, depth: int = 0) -> Path | None:
    """Return the path that a module expression names, through names that are assigned once."""
    match node:
        case cst.Name():
            return _of_name(module, node, depth)
        case cst.Attribute(value=value, attr=attr):
            return _of_attribute(module, node, value, attr.value, depth)
        case cst.Subscript(value=value, slice=[cst.SubscriptElement(slice=cst.Index(value=index))]):
            owner = path_of(module, value, depth)
            number, text = integer_value(index), string_value(index)
            if owner is None or (text is None and (number is None or number < 0)):
                return None
            return owner.step(f"[{text!r}]" if number is None else f"[{number}]")
        case _:
            return None


def _all(found: "object") -> Sources:
    places: list[Path] = []
    assert hasattr(found, "__iter__")
    for part in found:
        if part is None:
            return None
        places.extend(part)
    return tuple(places)


def _of_element(module: SourceModule, node: cst.BaseExpression) -> Sources:
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
        case "itertools.chain", [cst.List(elements=elements) | cst.Tuple(elements=elements)] if call.args[0].star:
            return _all(sources(module, element.value) for element in elements)
        case "itertools.chain.from_iterable", [cst.List(elements=elements) | cst.Tuple(elements=elements)]:
            return _all(sources(module, element.value) for element in elements)
        case "itertools.chain", [_, *_] if not any(argument.star for argument in call.args):
            return _all(sources(module, value) for value in values)
        case _:
            return _of_own(module, call)


def _of_own(module: SourceModule, call: cst.Call) -> Sources:
    """Return where a function of the file draws from that is called without arguments."""
    values = values_of_call(module, call) if not call.args else []
    followed = _followed(module)
    if len(values) != 1 or id(values[0]) in followed:
        return None
    followed.add(id(values[0]))
    found = sources(module, values[0])
    followed.remove(id(values[0]))
    if found is None:
        return None
    owner = path_of(module, call.func.value) if isinstance(call.func, cst.Attribute) else None
    if owner is not None:
        of_owner = all(path.root.name == "self" for path in found)
        return tuple(path.below(owner) for path in found) if of_owner else None
    inside, outside = module.scope(values[0]), module.scope(call)
    assert inside is not None
    assert outside is not None
    same = all(set(inside[path.root.name]) == set(outside[path.root.name]) for path in found)
    return found if same and isinstance(call.func, cst.Name) else None


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


def _of_name(module: SourceModule, node: cst.Name, depth: int) -> Path | None:
    value = module.assigned_value(node)
    if value is None or depth > _MAX_DEPTH:
        return Path(Root(node.value))
    made = _without_moves(value)
    if isinstance(made, cst.Name | cst.Attribute | cst.Subscript):
        # A second name of the same module, if the names in between cannot have changed their meaning.
        stable = all(_is_stable(module, name) for name in name_nodes(made)) and not _is_replaced(module, made)
        return path_of(module, made, depth + 1) if stable else None
    if isinstance(made, cst.Call):
        place = attached_to(module, node)
        if place is not None:
            return path_of(module, place, depth + 1)
        uses = module.uses(node)
        root = Root(
            node.value,
            made_of=_roots(module, made) - {node.value},
            closed=_is_closed(module, made),
            escapes=any(_hands_on(module, use) for use in uses),
            handed=any(_may_tie(module, use) for use in uses),
        )
        return Path(root, tied=any(_stores_below(module, use) for use in uses) or _repeats_parts(made))
    return Path(Root(node.value))


def _of_attribute(
    module: SourceModule, node: cst.Attribute, value: cst.BaseExpression, attribute: str, depth: int
) -> Path | None:
    around = class_of_self(module, node) if is_name(value, "self") else None
    if around is not None:
        made = around.assigned(attribute)
        if isinstance(made, cst.Attribute) and depth < _MAX_DEPTH:
            return path_of(module, made, depth + 1)
        is_other = attribute in around.bound_in_bodies
        return Path(Root("self"), (attribute,), tied=is_other or _may_be_tied(module, attribute))
    owner = path_of(module, value, depth)
    if owner is None:
        return None
    return replace(owner.step(attribute), tied=owner.tied or _may_be_tied(module, attribute))


def _may_be_tied(module: SourceModule, attribute: str) -> bool:
    """Tell whether an attribute of this name shares parameters in any class of the file, which may be the object's."""
    known = _tied(module)
    if attribute not in known:
        known[attribute] = any(
            attribute in found.reached_into or found.is_made_of_others(attribute) for found in module_classes(module)
        )
    return known[attribute]


@once_a_module
def _tied(_: SourceModule) -> dict[str, bool]:
    """Remember for each attribute whether it may be tied."""
    return {}


def _is_closed(module: SourceModule, made: cst.Call) -> bool:
    """Tell whether a call makes a module of torch.nn from numbers, or from other such calls."""
    name = torch_nn_class(module, made)
    if name is None:
        return False
    return is_leaf_module(name) or all(
        not argument.star and isinstance(argument.value, cst.Call) and _is_closed(module, argument.value)
        for argument in made.args
    )


def _without_moves(value: cst.BaseExpression) -> cst.BaseExpression:
    """Return `Net()` for `Net().to(device)`."""
    while isinstance(value, cst.Call) and isinstance(value.func, cst.Attribute) and value.func.attr.value in MOVES:
        value = value.func.value
    return value


def _is_stable(module: SourceModule, name: cst.Name) -> bool:
    return module.assignment(name) is not None or name.value == "self"


def _is_replaced(module: SourceModule, made: cst.BaseExpression) -> bool:
    """Tell whether code behind `old = net.head` may give the net another head."""
    attributes = {node.attr.value for node in module.below(made, cst.Attribute)}
    around = module.enclosing(made, cst.FunctionDef)
    return any(
        node.attr.value in attributes
        and module.is_behind(node, made)
        and module.enclosing(node, cst.FunctionDef) is around
        for node in module.stored_attributes
        if isinstance(node, cst.Attribute)
    )


def _roots(module: SourceModule, call: cst.Call) -> frozenset[str]:
    """Return the roots of all modules that a call may have been handed."""
    found: set[str] = set()
    for name in name_nodes(call):
        value = module.assigned_value(name)
        found |= {name.value} | (names_in(value) if value is not None else frozenset())
    return frozenset(found)


def _hands_on(module: SourceModule, use: cst.Name) -> bool:
    """Tell whether a module is handed on as a value, so that something else may contain it."""
    around = module.parent(use)
    if isinstance(around, cst.Call) and around.func is use:
        return False
    return not isinstance(around, cst.Attribute) or isinstance(module.parent(around), cst.Assign)


def _may_tie(module: SourceModule, use: cst.Name) -> bool:
    """Tell whether a module, or an attribute of it, is passed to code other than torch's, or gets a second name."""
    around: cst.CSTNode | None = module.parent(use)
    inner: cst.CSTNode = use
    while isinstance(around, cst.Attribute | cst.Subscript | cst.Index | cst.SubscriptElement):
        inner, around = around, module.parent(around)
    if isinstance(around, cst.Assign | cst.AnnAssign | cst.NamedExpr):
        return True
    if not isinstance(around, cst.Arg) or inner is around.keyword:
        return False
    call = module.parent(around)
    name = module.qualified(call.func) if isinstance(call, cst.Call) else None
    return name in {None, "builtins.setattr"} or not name.startswith(("torch.nn.", "torch.optim.", "builtins."))


def _repeats_parts(made: cst.Call) -> bool:
    """Tell whether a container is made with a star, which may hold one module twice."""
    return any(argument.star for argument in made.args)


def _stores_below(module: SourceModule, use: cst.Name) -> bool:
    """Tell whether a use is the start of `head.weight = …`, or of a call that may change what the module holds."""
    around = module.parent(use)
    while isinstance(around, cst.Attribute | cst.Subscript):
        last = around
        around = module.parent(around)
        if isinstance(around, cst.AssignTarget | cst.AugAssign | cst.AnnAssign | cst.Del):
            return True
        if isinstance(around, cst.Element) and last in module.stored_attributes:
            return True
        if isinstance(around, cst.Call) and isinstance(last, cst.Attribute) and last.attr.value in _CHANGING_METHODS:
            return True
    return False
