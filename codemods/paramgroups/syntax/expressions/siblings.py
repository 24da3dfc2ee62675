"""The submodules that hold all parameters of a class, where its source shows that they do."""

import libcst as cst

from paramgroups.model.kinds import PARAMETER_METHODS
from paramgroups.syntax.expressions.classes import ModuleClass
from paramgroups.syntax.expressions.torch_classes import WITHOUT_PARAMETERS, is_leaf_module, torch_nn_class
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_attribute_of, is_name, plain_store
from paramgroups.syntax.source.stores import first_attribute, self_name, stores


def siblings(around: ModuleClass, taken: set[str]) -> list[str] | None:
    """List the submodules that hold parameters, in order of registration, without those in `taken`.

    None unless the class shows all of its parameters: a direct subclass that nobody in the file derives
    from, and that no other file uses, whose `__init__` does nothing but make submodules of torch.nn and set
    plain values.
    """
    init = around.method("__init__")
    if init is None or not around.is_direct or not around.is_only_called:
        return None
    if around.module.known.other_use(f"{around.module.name.removesuffix('.__init__')}.{around.node.name.value}"):
        return None
    names: list[str] = []
    for statement in init.body.body:
        found = _plain_statement(around, statement)
        if found is None:
            return None
        names.extend(found)
    if len(set(names)) != len(names) or not taken <= set(names) or _stores_elsewhere(around, names):
        return None
    if around.bound_in_bodies & set(names):
        return None
    return [name for name in names if name not in taken]


def _stores_elsewhere(around: ModuleClass, names: list[str]) -> bool:
    """Tell whether anything but `__init__` may add or replace parameters."""
    for function in around.methods:
        if function.name.value in PARAMETER_METHODS:
            return True
        if function.name.value == "__init__":
            continue
        for target, value in stores(around.module, function):
            owner = first_attribute(target, self_name(function))
            if owner in names or (owner is not None and not _is_plain_value(around, value)):
                return True
    return _hands_itself_on(around) or _changes_modules(around.module, around.node)


def _hands_itself_on(around: ModuleClass) -> bool:
    """Tell whether a method passes `self` to something, deletes of it, or gives the name another meaning."""
    for name in around.module.nodes(cst.Name):
        if name.value != "self" or not around.contains(name):
            continue
        outer = around.module.parent(name)
        if isinstance(outer, cst.Param) or (isinstance(outer, cst.Call) and outer.func is name):
            continue
        if not isinstance(outer, cst.Attribute) or outer.value is not name:
            call = around.module.parent(outer) if isinstance(outer, cst.Arg) else None
            if isinstance(call, cst.Call) and is_name(call.func, "super", "len"):
                continue
            return True
        if isinstance(around.module.parent(outer), cst.Del | cst.Element):
            return True
    return False


def _plain_statement(around: ModuleClass, statement: cst.BaseStatement | cst.BaseSmallStatement) -> list[str] | None:
    """Return the names of submodules that a statement of `__init__` makes; None if it may do more."""
    if not isinstance(statement, cst.SimpleStatementLine):
        return None
    names: list[str] = []
    for small in statement.body:
        match small:
            case cst.Expr(value=cst.SimpleString() | cst.ConcatenatedString()) | cst.Pass():
                continue
            case cst.Expr(value=cst.Call() as call) if _is_harmless_call(call):
                continue
            case _:
                pass
        match plain_store(small):
            case (cst.Attribute(value=cst.Name(value="self")) as target, value):
                pass
            case _:
                return None
        made = torch_nn_class(around.module, value)
        if made is not None and is_leaf_module(made):
            if made not in WITHOUT_PARAMETERS:
                names.append(target.attr.value)
        elif made is not None and _is_plain_container(around, value):
            names.append(target.attr.value)
        elif not _is_plain_value(around, value):
            return None
    return names


def _is_plain_container(around: ModuleClass, value: cst.BaseExpression) -> bool:
    """Tell whether `value` is `nn.Sequential(nn.Linear(…), nn.ReLU(), …)`: modules made on the spot."""
    return isinstance(value, cst.Call) and all(
        not argument.star
        and (made := torch_nn_class(around.module, argument.value)) is not None
        and (is_leaf_module(made) or _is_plain_container(around, argument.value))
        for argument in value.args
    )


def _is_harmless_call(call: cst.Call) -> bool:
    match call.func:
        case cst.Attribute(value=cst.Call(func=cst.Name(value="super")), attr=cst.Name(value="__init__")):
            return True
        case cst.Attribute(value=cst.Name(value="self"), attr=cst.Name(value="save_hyperparameters")):
            return True
        case _:
            return False


def _is_plain_value(around: ModuleClass, value: cst.BaseExpression | None) -> bool:
    """Tell whether `value` certainly holds no module and no parameter."""
    match value:
        case cst.SimpleString() | cst.Integer() | cst.Float() | cst.FormattedString():
            return True
        case cst.Name(value="True" | "False" | "None"):
            return True
        case cst.Name():
            return _is_plain_argument(around, value)
        case cst.UnaryOperation(expression=inner):
            return _is_plain_value(around, inner)
        case cst.BinaryOperation(left=left, right=right):
            return _is_plain_value(around, left) and _is_plain_value(around, right)
        case cst.Tuple(elements=elements) | cst.List(elements=elements):
            return all(_is_plain_value(around, element.value) for element in elements)
        case cst.Call():
            made = torch_nn_class(around.module, value)
            return made in WITHOUT_PARAMETERS
        case _:
            return False


def _is_plain_argument(around: ModuleClass, name: cst.Name) -> bool:
    """Tell whether a name is an argument annotated or defaulted as a number, a string or a flag."""
    assignment = around.module.assignment(name)
    if assignment is None or not isinstance(assignment.node, cst.Param):
        return False
    parameter = assignment.node
    if parameter.annotation is not None:
        return is_name(parameter.annotation.annotation, "int", "float", "str", "bool")
    return isinstance(parameter.default, cst.BaseNumber | cst.SimpleString) or is_name(
        parameter.default, "True", "False"
    )


def _changes_modules(module: SourceModule, around: cst.ClassDef) -> bool:
    """Tell whether the file may add, replace or share parameters of an instance from outside of its class."""
    words = {"setattr", "add_module", "register_module", "register_parameter", "_modules", "_parameters", "__dict__"}
    if any(name.value in words for name in module.nodes(cst.Name)):
        return True
    return any(
        isinstance(node, cst.Attribute)
        and module.enclosing(node, cst.ClassDef) is not around
        and not is_attribute_of(node, "self")
        for node in module.stored_attributes
    )
