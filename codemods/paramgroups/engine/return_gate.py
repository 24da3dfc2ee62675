"""The part of the second gate that looks at what `configure_optimizers` returns."""

import ast

from paramgroups.model.torch_optimizers import TORCH_OPTIMIZERS


def may_return_badly(nodes: list[ast.AST]) -> bool:
    """Test for a class whose `configure_optimizers` may return anything but one optimizer made on the spot.

    Sound, not precise. A call by the name of an optimizer class counts as one, unless the file defines the name: what
    it means otherwise, no rule could tell.
    """
    defined = {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    makers = TORCH_OPTIMIZERS.keys() - defined
    return any(
        _is_bad_method(method, makers) for node in nodes if isinstance(node, ast.ClassDef) for method in node.body
    )


def _is_bad_method(method: ast.stmt, makers: set[str]) -> bool:
    match method:
        case ast.FunctionDef(name="training_step", args=args):
            return any(argument.arg == "optimizer_idx" for argument in (*args.posonlyargs, *args.args))
        case ast.AsyncFunctionDef(name="configure_optimizers"):
            return True
        case ast.FunctionDef(name="configure_optimizers"):
            return not _returns_one_optimizer(method, makers)
        case _:
            return False


def _returns_one_optimizer(method: ast.FunctionDef, makers: set[str]) -> bool:
    """Tell a method whose last statement returns what a constructor makes there, or in its only assignment."""
    nodes = list(ast.walk(method))
    returns = [node for node in nodes if isinstance(node, ast.Return)]
    if any(isinstance(node, ast.Yield | ast.YieldFrom) for node in nodes) or returns != method.body[-1:]:
        return False
    value = returns[0].value
    if isinstance(value, ast.Name):
        value = _assigned(nodes, value.id)
    match value:
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
            return name in makers
        case _:
            return False


def _assigned(nodes: list[ast.AST], name: str) -> ast.expr | None:
    """Return the value of the only assignment to a name."""
    stores = [node for node in nodes if isinstance(node, ast.Name) and node.id == name and _is_store(node)]
    values = [
        node.value
        for node in nodes
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name
    ]
    return values[0] if len(stores) == len(values) == 1 else None


def _is_store(node: ast.Name) -> bool:
    return not isinstance(node.ctx, ast.Load)
