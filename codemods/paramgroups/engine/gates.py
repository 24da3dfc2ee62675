"""Gates: cheap tests that a file cannot hold a finding, before libcst is imported at all."""

import ast

from paramgroups.engine.registry import rules
from paramgroups.model.torch_optimizers import TORCH_OPTIMIZERS
from paramgroups.settings import Settings


def may_hold_finding(source: bytes, settings: Settings) -> bool:
    """Test for the bytes that every finding of some chosen rule needs."""
    return any(
        all(any(word in source for word in words) for words in rule.gate)
        for rule in rules()
        if settings.wants(rule.code)
    )


def has_candidate(tree: ast.Module) -> bool:
    """Test for a call that may construct a torch optimizer, with a list that is no plain iterable or an edit behind it.

    Sound, not precise: an edit counts by the last name of the object that it changes.
    """
    nodes = list(ast.walk(tree))
    constructors = _Constructors(nodes)
    if not constructors.any:
        return False
    lists = _names_of_lists(nodes)
    return any(
        isinstance(node, ast.Call) and constructors.may_be(node.func) and _may_be_list(node, lists) for node in nodes
    ) or any(_has_edit(block, constructors) for node in nodes for block in _blocks(node))


def _blocks(node: ast.AST) -> list[list[ast.stmt]]:
    """List the statement lists of a node."""
    found = [getattr(node, name, None) for name in ("body", "orelse", "finalbody")]
    return [block for block in found if isinstance(block, list)]


def _has_edit(block: list[ast.stmt], constructors: "_Constructors") -> bool:
    """Tell whether a block constructs an optimizer and goes on to a statement that may edit its groups."""
    targets: set[str] = set()
    for statement in block:
        if targets and _edited(statement) in targets:
            return True
        if (
            isinstance(statement, ast.Assign | ast.AnnAssign)
            and isinstance(statement.value, ast.Call)
            and constructors.may_be(statement.value.func)
        ):
            targets.add(_last(statement.targets[0] if isinstance(statement, ast.Assign) else statement.target))
    return False


def _edited(statement: ast.stmt) -> str | None:
    """Return `opt` for a statement of the form of an edit: `opt.param_groups[0]['lr'] = …` and the like."""
    node: ast.AST | None
    match statement:
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=node, attr="add_param_group"))):
            return _last(node)
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=node))):
            pass
        case ast.Assign(targets=[node]) | ast.AugAssign(target=node) | ast.For(iter=node):
            pass
        case _:
            return None
    while isinstance(node, ast.Subscript):
        node = node.value
    return _last(node.value) if isinstance(node, ast.Attribute) and node.attr == "param_groups" else None


class _Constructors:
    """The names by which a file can call an optimizer class of torch."""

    def __init__(self, nodes: list[ast.AST]) -> None:
        self._roots: set[str] = set()
        self._classes: set[str] = set()
        for node in nodes:
            if isinstance(node, ast.Import):
                self._roots |= {alias.asname or "torch" for alias in node.names if _is_torch(alias.name)}
            elif isinstance(node, ast.ImportFrom) and _is_torch(node.module or ""):
                for alias in node.names:
                    self._add(alias)

    @property
    def any(self) -> bool:
        """Whether the file imports anything of torch."""
        return bool(self._roots or self._classes)

    def _add(self, alias: ast.alias) -> None:
        if alias.name == "*":
            self._classes |= TORCH_OPTIMIZERS.keys()
        elif alias.name in TORCH_OPTIMIZERS:
            self._classes.add(alias.asname or alias.name)
        else:
            self._roots.add(alias.asname or alias.name)

    def may_be(self, function: ast.expr) -> bool:
        """Tell whether a called expression may be an optimizer class."""
        if isinstance(function, ast.Name):
            return function.id in self._classes
        return (
            isinstance(function, ast.Attribute) and function.attr in TORCH_OPTIMIZERS and _root(function) in self._roots
        )


def _is_torch(module: str) -> bool:
    return module.partition(".")[0] == "torch"


def _root(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _last(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _may_be_list(call: ast.Call, lists: set[str]) -> bool:
    """Tell whether the params argument may be a list to look into, directly or through one of the names in `lists`."""
    found = [keyword.value for keyword in call.keywords if keyword.arg == "params"] or call.args[:1]
    return any(_is_list(node) or (isinstance(node, ast.Name) and node.id in lists) for node in found)


def _is_list(node: ast.expr) -> bool:
    """Tell a display with an element that is no dict display, or a comprehension of anything else."""
    if isinstance(node, ast.ListComp | ast.GeneratorExp):
        return not isinstance(node.elt, ast.Dict)
    return isinstance(node, ast.List | ast.Tuple) and not all(isinstance(item, ast.Dict) for item in node.elts)


def _names_of_lists(nodes: list[ast.AST]) -> set[str]:
    """Collect the names that some plain assignment binds to such a list."""
    names: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            names |= _bound_to_list(node.targets[0], node.value)
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            names |= _bound_to_list(node.target, node.value)
    return names


def _bound_to_list(target: ast.expr, value: ast.expr) -> set[str]:
    if isinstance(target, ast.Name):
        return {target.id} if _is_list(value) else set()
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
        return set().union(*(_bound_to_list(one, other) for one, other in zip(target.elts, value.elts, strict=True)))
    return set()
