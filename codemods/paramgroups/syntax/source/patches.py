"""Names that a file puts into modules as texts: `vars(torch.optim)['SGD'] = Mine`, `setattr(torch.optim, …)`."""

from collections.abc import Iterator

import libcst as cst

from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module


@once_a_module
def names_put_into_modules(module: SourceModule) -> frozenset[str] | None:
    """Collect such names; None where a name that is not written out may be put into a module of torch."""
    found = {*_texts(module), *_set_attributes(module)}
    return None if None in found else frozenset(name for name in found if name is not None)


def _texts(module: SourceModule) -> Iterator[str | None]:
    """Yield what is put into the dict of a module, None for a name that is not written out."""
    for node in _namespaces(module):
        around = module.parent(node)
        match around:
            case cst.Subscript(slice=[cst.SubscriptElement(slice=cst.Index(value=key))]):
                if isinstance(module.parent(around), cst.AssignTarget | cst.Del):
                    yield string_value(key)
            case cst.Attribute(attr=cst.Name(value="update" | "setdefault")):
                call = module.parent(around)
                for argument in call.args if isinstance(call, cst.Call) else ():
                    yield argument.keyword.value if argument.keyword is not None else None
            case _:
                pass


def _namespaces(module: SourceModule) -> Iterator[cst.BaseExpression]:
    """Yield `vars(torch.optim)`, `torch.optim.__dict__` and `globals()`."""
    for node in module.attributes("__dict__"):
        if _is_torch(module, node.value):
            yield node
    for name in (*module.names("vars"), *module.names("globals")):
        match module.parent(name):
            case cst.Call(func=function, args=arguments) as call if function is name:
                if not arguments or _is_torch(module, arguments[0].value):
                    yield call
            case _:
                pass


def _set_attributes(module: SourceModule) -> Iterator[str | None]:
    """Yield the names that `setattr` gives to what belongs to torch."""
    for name in module.names("setattr"):
        call = module.parent(name)
        match call:
            case cst.Call(args=[cst.Arg(value=owner), cst.Arg(value=text), *_]) if _is_torch(module, owner):
                yield string_value(text)
            case _:
                pass


def _is_torch(module: SourceModule, node: cst.BaseExpression) -> bool:
    return (module.qualified(node) or "").startswith("torch.optim")
