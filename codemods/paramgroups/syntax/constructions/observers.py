"""What else a file does with its optimizers, as far as it decides how a fix is written."""

from collections.abc import Collection

import libcst as cst

from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module, once_a_name
from paramgroups.syntax.source.shapes import last_name

_DEFAULTS_READERS = frozenset(
    {
        "defaults",
        "add_param_group",
        # Lightning's finetuning callbacks fill new groups from the defaults.
        "BaseFinetuning",
        "BackboneFinetuning",
        "unfreeze_and_add_param_group",
        # These schedules of transformers read `optimizer.defaults['lr']`.
        "get_polynomial_decay_schedule_with_warmup",
        "get_cosine_with_min_lr_schedule_with_warmup",
        "get_scheduler",
    }
)
_KEEPERS = frozenset({"copy.copy", "copy.deepcopy", "joblib.dump", "pickle.dump", "pickle.dumps", "torch.save"})
"""What keeps an optimizer whole, its defaults included."""


def observes_defaults(module: SourceModule, target: str | None) -> bool:
    """Tell whether anything in the file may read the defaults of an optimizer, or keeps this one with them."""
    return _reads_defaults(module) or _is_kept_whole(module, target)


@once_a_module
def _reads_defaults(module: SourceModule) -> bool:
    return any(module.names(reader) for reader in _DEFAULTS_READERS) or any(
        node.raw_value == "defaults" for node in module.nodes(cst.SimpleString)
    )


def _is_kept_whole(module: SourceModule, target: str | None) -> bool:
    """Tell `pickle.dumps(optimizer)`; `torch.save(optimizer.state_dict(), path)` keeps no defaults."""
    last = _last_part(target) if target is not None else ""
    return bool(last) and last in _kept_names(module)


@once_a_module
def _kept_names(module: SourceModule) -> frozenset[str]:
    """Collect the last names of what the file keeps whole."""
    return frozenset(
        _last_name(node)
        for call in module.nodes(cst.Call)
        if module.qualified(call.func) in _KEEPERS
        for argument in call.args
        for node in module.below(argument, cst.Name, cst.Attribute)
        if not isinstance(module.parent(node), cst.Attribute)
    )


def fills_groups_later(module: SourceModule, earlier: Collection[cst.CSTNode]) -> bool:
    """Tell whether anything in the file but some `earlier` statements may fill in missing keys of a new group."""
    return _names_again(module, earlier, "setdefault", "load_state_dict", "__setstate__")


def _names_again(module: SourceModule, earlier: Collection[cst.CSTNode], *spellings: str) -> bool:
    """Tell whether some names stand anywhere but in `earlier` statements."""
    before = {id(node) for statement in earlier for node in module.below(statement, cst.Name)}
    return any(id(name) not in before for spelling in spellings for name in module.names(spelling))


def adds_groups_later(module: SourceModule, earlier: Collection[cst.CSTNode]) -> bool:
    """Tell whether anything but some `earlier` statements may add a group, which iterates the params of all others."""
    return _names_again(module, earlier, "add_param_group")


def reaches_groups_later(module: SourceModule, target: str | None, edits: Collection[cst.CSTNode]) -> bool:
    """Tell whether other code than `edits` changes the list of groups, or more than single options of them."""
    names_of_it = _names_of(module, _last_part(target)) if target is not None else {""}
    inside = {
        id(node) for edit in edits for node in module.below(edit, cst.Attribute) if node.attr.value == "param_groups"
    }
    names = {id(node) for edit in edits for node in module.below(edit, cst.Name)}
    for node in module.attributes("param_groups"):
        if _last_name(node.value) not in names_of_it or id(node) in inside:
            continue
        around = module.parent(node)
        if _is_replaced(module, node) or any(id(use) not in names for use in _named(module, node) or ()):
            return True
        while isinstance(around, cst.Subscript):
            around = module.parent(around)
        if isinstance(around, cst.Attribute | cst.Del):
            return True
        if isinstance(around, cst.For) and any(
            isinstance(call.func, cst.Attribute) for call in module.below(around.body, cst.Call)
        ):
            return True
    return False


def replaces_params_later(module: SourceModule, target: str | None, edits: Collection[cst.CSTNode]) -> bool:
    """Tell whether other code than `edits` gives a group other params: `opt.param_groups[1]['params'] = …`."""
    name = _last_part(target) if target is not None else ""
    inside = {id(node) for edit in edits for node in module.below(edit, cst.Subscript)}
    return any(id(node) not in inside for node in _replaced_params(module).get(name, ()))


@once_a_module
def _replaced_params(module: SourceModule) -> dict[str, list[cst.Subscript]]:
    """Collect what gives groups other params, by the last name of the optimizer."""
    found: dict[str, list[cst.Subscript]] = {}
    for node in module.nodes(cst.Subscript):
        if (
            isinstance(module.parent(node), cst.AssignTarget)
            and isinstance(node.value, cst.Subscript)
            and isinstance(node.value.value, cst.Attribute)
            and node.value.value.attr.value == "param_groups"
            and any(
                isinstance(part.slice, cst.Index) and string_value(part.slice.value) == "params" for part in node.slice
            )
        ):
            found.setdefault(_last_name(node.value.value.value), []).append(node)
    return found


def _is_replaced(module: SourceModule, groups: cst.Attribute) -> bool:
    """Tell `opt.param_groups = …` and `opt.param_groups[:] = …`."""
    around = module.parent(groups)
    if isinstance(around, cst.Subscript) and any(isinstance(part.slice, cst.Slice) for part in around.slice):
        around = module.parent(around)
    return isinstance(around, cst.AssignTarget)


def addresses_first_group_alone(module: SourceModule, targets: Collection[str]) -> bool:
    """Tell whether the file addresses `param_groups[0]` of this optimizer, and no other group of it.

    `targets` are what it is assigned to; without any, the groups of every optimizer count.
    """
    found = False
    names = {name for target in targets for name in _names_of(module, _last_part(target))} if targets else None
    for node in module.attributes("param_groups"):
        if names is not None and _last_name(node.value) not in names:
            continue
        named = _named(module, node)
        uses: list[cst.BaseExpression] = [node] if named is None else [*named]
        if not all(_is_first(module, use) for use in uses):
            return False
        found = found or bool(uses)
    return found


@once_a_module
def addresses_later_groups(module: SourceModule) -> bool:
    """Tell whether the file may address `param_groups[1]` of any optimizer, or another that is not the first."""
    groups = module.attributes("param_groups")
    return any(
        _is_given_a_name(module, node)
        or (isinstance(module.parent(node), cst.Subscript) and not _is_first(module, node))
        or _is_taken_apart(module, node)
        for node in groups
    )


def _is_given_a_name(module: SourceModule, groups: cst.Attribute) -> bool:
    """Tell `groups = opt.param_groups`, whatever else binds the name: `groups += [...]` does, too."""
    match module.parent(groups):
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Name())]):
            return True
        case _:
            return False


def _is_taken_apart(module: SourceModule, groups: cst.Attribute) -> bool:
    """Tell `body, head = opt.param_groups`, and groups that are counted or stand beside values, each its own."""
    match module.parent(groups):
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Tuple() | cst.List())]):
            return True
        case cst.Arg() as argument:
            call = module.parent(argument)
            return isinstance(call, cst.Call) and module.qualified(call.func) in {
                "builtins.enumerate",
                "builtins.len",
                "builtins.zip",
            }
        case _:
            return False


@once_a_name
def _names_of(module: SourceModule, name: str) -> set[str]:
    """Collect the last names of an optimizer: its own, those of what it is assigned to, and of what returns it."""
    found = {name}
    open_names = [name]
    while open_names:
        known = open_names.pop()
        for use in (*module.names(known), *module.attributes(known)):
            new = _other_names(module, use) - found
            found |= new
            open_names += new
    return found


def _other_names(module: SourceModule, use: cst.BaseExpression) -> set[str]:
    """Name what a use of an optimizer, or of a function that returns it, hands it on to."""
    around = module.parent(use)
    if isinstance(around, cst.Call) and around.func is use:
        use, around = around, module.parent(around)
    while isinstance(around, cst.Subscript) and around.value is use:
        # An item of what holds it.
        use, around = around, module.parent(around)
    match around:
        case cst.Assign(targets=targets, value=value) if value is use:
            return {_last_name(target.target) for target in targets}
        case cst.Return():
            function = module.enclosing(around, cst.FunctionDef)
            return {function.name.value} if isinstance(function, cst.FunctionDef) else set()
        case _:
            return set()


def _is_first(module: SourceModule, groups: cst.BaseExpression) -> bool:
    """Tell `param_groups[0]`."""
    match module.parent(groups):
        case cst.Subscript(value=value, slice=[cst.SubscriptElement(slice=cst.Index(value=cst.Integer(value="0")))]):
            return value is groups
        case _:
            return False


def _named(module: SourceModule, groups: cst.Attribute) -> list[cst.Name] | None:
    """List the uses of the other name that `groups = optimizer.param_groups` gives to the list; None for no such."""
    match module.parent(groups):
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Name() as name)]) if module.assignment(name) is not None:
            # What the body of a class binds is read as an attribute, too.
            in_class = isinstance(module.enclosing(name, cst.FunctionDef, cst.ClassDef), cst.ClassDef)
            return None if in_class else module.uses(name)
        case _:
            return None


def _last_part(target: str) -> str:
    """Return `opts` for `self.opts['g']`: other items of it may be meant as well."""
    return target.partition("[")[0].rpartition(".")[2]


def _last_name(node: cst.BaseExpression) -> str:
    while isinstance(node, cst.Subscript):
        node = node.value
    return last_name(node)
