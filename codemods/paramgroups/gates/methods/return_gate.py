"""The part of the second gate that looks at what `configure_optimizers` returns.

The model of Lightning is asked about everything that the method may return; what it takes as it stands has no finding,
also where `automatic_optimization` is not certain: then a fault has to be one either way.
"""

import ast
from collections.abc import Callable, Iterator

from paramgroups.gates.lists.constructors import Constructors
from paramgroups.gates.methods.method_file import File
from paramgroups.gates.methods.method_flow import MethodFlow
from paramgroups.gates.methods.method_uses import METHOD
from paramgroups.gates.methods.schedulers import Schedulers
from paramgroups.gates.methods.value_parts import UNKNOWN, UnclearError, is_unclear
from paramgroups.gates.plain.file_bindings import parameter_names
from paramgroups.gates.plain.nodes import Nodes
from paramgroups.gates.plain.origins import Origins, last_name
from paramgroups.model.lightning import Rejected, configured
from paramgroups.model.lightning_names import DERIVED_MODULES, LIGHTNING_MODULES, LIGHTNING_PACKAGES
from paramgroups.model.returns import Returned, Unknown, is_none, worlds
from paramgroups.settings import Settings
from paramgroups.syntax.source.plain_nodes import walk
from paramgroups.tree import Tree

_AUTOMATIC = "automatic_optimization"
_MODULES = LIGHTNING_MODULES | DERIVED_MODULES
_NAMES = frozenset(name.rpartition(".")[2] for name in _MODULES)
_MODES = {None: (True,), False: (False,), True: (True, False)}
"""What `automatic_optimization` may be for certain, by what the class says of it: nothing, False, anything."""


def may_return_badly(
    nodes: Nodes, origins: Origins, constructors: Callable[[], Constructors], settings: Settings, tree: Tree | None
) -> bool:
    """Test for a LightningModule of which the rules about returned values may find something. Sound, not precise.

    `tree` is None while it is not known yet: then a class may be whatever its name does not rule out.
    """
    classes = [node for node in nodes.of(ast.ClassDef) if _has_method(node)]
    if not classes:
        return False
    if not _knows_lightning(nodes, origins, settings) and not _derives_from_lightning(nodes, tree):
        return False
    file = File(nodes, constructors(), origins, Schedulers(origins, tree))
    return any(_is_bad(file, node) for node in classes if node.bases or settings.lightning_modules)


def _has_method(node: ast.ClassDef) -> bool:
    return any(
        isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef) and item.name in {METHOD, "training_step"}
        for item in node.body
    )


def _knows_lightning(nodes: Nodes, origins: Origins, settings: Settings) -> bool:
    """Tell whether the file itself names LightningModules."""
    if settings.lightning_modules or origins.imported & (LIGHTNING_PACKAGES | _NAMES):
        return True
    return any(n.id in _NAMES for n in nodes.of(ast.Name)) or any(n.attr in _NAMES for n in nodes.of(ast.Attribute))


def _derives_from_lightning(nodes: Nodes, tree: Tree | None) -> bool:
    """Tell whether a class of the file may derive from a LightningModule of another one: by last names, to be sure."""
    if tree is None:
        return True
    names = {
        last_name(base.value if isinstance(base, ast.Subscript) else base)
        for node in nodes.of(ast.ClassDef)
        for base in node.bases
    }
    return any(
        name.rpartition(".")[2] in names and not _MODULES.isdisjoint(tree.ancestors(name)) for name in tree.bases
    )


def _is_bad(file: File, node: ast.ClassDef) -> bool:
    modes = _MODES[_automatic(file.nodes, node)]
    return any(_is_bad_method(file, method, modes) for method in node.body)


def _automatic(nodes: Nodes, node: ast.ClassDef) -> bool | None:
    """Tell what a class says of `automatic_optimization`: None for nothing, False for that alone, True in doubt."""
    is_mentioned = any(n.attr == _AUTOMATIC for n in nodes.of(ast.Attribute)) or any(
        n.id == _AUTOMATIC for n in nodes.of(ast.Name)
    )
    if not is_mentioned:
        return None
    written = list(_written(node))
    return not written or any(isinstance(value, ast.Constant) and value.value is True for value in written)


def _written(node: ast.AST) -> Iterator[ast.expr | None]:
    """Yield what a class assigns to `automatic_optimization`, without the classes inside of it."""
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.ClassDef():
                continue
            case ast.Assign(targets=targets, value=value) if any(last_name(target) == _AUTOMATIC for target in targets):
                yield value
            case ast.AnnAssign(target=target, value=value) if last_name(target) == _AUTOMATIC:
                yield value
            case _:
                yield from _written(child)


def _is_bad_method(file: File, method: ast.stmt, modes: tuple[bool, ...]) -> bool:
    match method:
        case ast.FunctionDef(name="training_step", args=args) | ast.AsyncFunctionDef(name="training_step", args=args):
            return any(argument.arg == "optimizer_idx" for argument in (*args.posonlyargs, *args.args))
        case ast.AsyncFunctionDef(name="configure_optimizers"):
            return True
        case ast.FunctionDef(name="configure_optimizers"):
            return _is_called_bare(method) and _is_bad_configuration(file, method, modes)
        case _:
            return False


def _is_called_bare(method: ast.FunctionDef) -> bool:
    """Tell whether Lightning, which passes no arguments, can call the method."""
    args = method.args
    needed = len(args.posonlyargs) + len(args.args) - len(args.defaults)
    return needed == 1 and all(default is not None for default in args.kw_defaults)


def _is_bad_configuration(file: File, method: ast.FunctionDef, modes: tuple[bool, ...]) -> bool:
    if any(isinstance(part, ast.Yield | ast.YieldFrom) for part in walk(method)):
        return True
    try:
        flow = MethodFlow(file, method, {name: [UNKNOWN] for name in parameter_names(method)[:1]})
    except UnclearError:
        return True
    if flow.end is not None and not flow.returns and _makes_an_optimizer(file, method):
        return True
    return any(_is_bad_value(value, modes) for found in flow.returns for value in found)


def _makes_an_optimizer(file: File, method: ast.FunctionDef) -> bool:
    return any(isinstance(part, ast.Call) and file.constructors.may_be(part.func) for part in walk(method))


def _is_bad_value(value: Returned, modes: tuple[bool, ...]) -> bool:
    """Tell what Lightning rejects, drops a key of, or trains nothing with; what it takes has no finding.

    Of a value that depends on conditions, only what holds for all of its cases is a finding.
    """
    cases = worlds(value)
    if is_unclear(value) or is_none(value) or (isinstance(cases[0], Unknown) and not isinstance(value, Unknown)):
        return True
    return any(all(_is_bad_case(case, automatic=mode) for case in cases) for mode in modes)


def _is_bad_case(value: Returned, *, automatic: bool) -> bool:
    verdict = configured(value, automatic=automatic)
    return isinstance(verdict, Rejected) or bool(verdict.dropped)
