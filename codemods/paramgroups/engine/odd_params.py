"""Which params arguments the rules about lists have to look at, by the shape of the code alone: sound, not precise."""

import ast
from collections.abc import Sequence

_GROWS = frozenset({"append", "extend", "insert"})
_PARAMS = frozenset({"params", "model_params"})
"""The names of params arguments."""


class OddParams:
    """The names of a file that may stand for something else than an iterable of tensors."""

    def __init__(self, nodes: Sequence[ast.AST]) -> None:
        self._classes = {node.name for node in nodes if isinstance(node, ast.ClassDef)}
        self._called = {name for node in nodes for name in _bound_to_calls(node)}
        self._names = {"self"}
        # A name may get what another name stands for, that of a function included.
        for _ in range(3):
            before = len(self._names)
            for node in nodes:
                self._names |= self._named(node)
            if len(self._names) == before:
                break

    def is_odd_call(self, call: ast.Call) -> bool:
        """Tell whether the params argument of a construction may be anything but an iterable of tensors."""
        found = [keyword.value for keyword in call.keywords if keyword.arg in _PARAMS] or call.args[:1]
        return any(self._is_odd(node) for node in found)

    def _named(self, node: ast.AST) -> set[str]:
        """Return the names that one node makes odd."""
        match node:
            case ast.Assign(targets=[target], value=value) | ast.AnnAssign(target=target, value=ast.expr() as value):
                return self._bound(target, value)
            case ast.AugAssign(target=ast.Name(id=name), value=value) if self._is_odd(value):
                return {name}
            case ast.For(target=ast.Name(id=name)) | ast.comprehension(target=ast.Name(id=name)):
                return {name}
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=attribute), args=[*_, item]):
                return {name} if attribute in _GROWS and self._is_odd_growth(attribute, item) else set()
            case ast.FunctionDef(name=name) if self._returns_odd(node):
                return {name}
            case _:
                return set()

    def _is_odd(self, node: ast.expr) -> bool:
        """Tell what the rules about lists look at; other calls are plain iterables, if anything."""
        match node:
            case ast.Call(func=ast.Name(id="list" | "tuple"), args=[inner]):
                return self._is_odd(inner)
            case ast.ListComp(elt=item) | ast.GeneratorExp(elt=item):
                return not isinstance(item, ast.Dict)
            case ast.List(elts=items) | ast.Tuple(elts=items):
                return any(not isinstance(item, ast.Starred) or self._is_odd(item.value) for item in items)
            case ast.Dict() | ast.BinOp(op=ast.Add()) | ast.Attribute() | ast.IfExp() | ast.NamedExpr():
                return True
            case ast.Name(id=name):
                return name in self._names
            case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
                return name in {"zip", "dict"} or name[:1].isupper() or name in self._names
            case _:
                return False

    def _is_odd_growth(self, how: str, item: ast.expr) -> bool:
        """Tell what makes a list odd: anything but parameters themselves, and iterables of them to extend it by."""
        if self._is_odd(item):
            return True
        return how != "extend" and (
            isinstance(item, ast.Call) or (isinstance(item, ast.Name) and item.id in self._called)
        )

    def _returns_odd(self, function: ast.FunctionDef) -> bool:
        for node in ast.walk(function):
            match node:
                case ast.Return(value=ast.expr() as value) if self._is_odd(value):
                    return True
                case ast.Yield(value=ast.expr() as value) if isinstance(value, ast.Call) or self._is_odd(value):
                    return True
                case ast.YieldFrom(value=value) if self._is_odd(value):
                    return True
                case _:
                    pass
        return False

    def _bound(self, target: ast.expr, value: ast.expr) -> set[str]:
        match target, value:
            case ast.Name(id=name), _:
                made = (
                    isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in self._classes
                )
                return {name} if made or self._is_odd(value) or isinstance(value, ast.Name) else set()
            case ast.Tuple(elts=targets), ast.Tuple(elts=values) if len(targets) == len(values):
                pairs = zip(targets, values, strict=True)
                return set[str]().union(*(self._bound(one, other) for one, other in pairs))
            case _:
                return set()


def _bound_to_calls(node: ast.AST) -> list[str]:
    match node:
        case ast.Assign(targets=targets, value=ast.Call()):
            return [target.id for target in targets if isinstance(target, ast.Name)]
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call()):
            return [name]
        case _:
            return []
