"""Where a file uses what makes a list for the optimizers of others, and what for."""

import ast
from collections.abc import Callable, Container, Iterator
from functools import lru_cache

from paramgroups.gates.others.asks import Asks
from paramgroups.gates.plain.nodes import Nodes, is_self
from paramgroups.gates.plain.origins import last_name
from paramgroups.gates.plain.parsing import parsed
from paramgroups.gates.plain.top_level import TopLevel
from paramgroups.syntax.source.plain_nodes import walk
from paramgroups.tree import ListMaker

_SHORT = 2
"""Letters of a name that serves one file only."""

_LOOKING_UP = frozenset({"getattr", "attrgetter"})
"""What reads an attribute by its spelling."""


def other_use(source: bytes, module: str, maker: ListMaker, name: str, leads_to: Callable[[str], bool]) -> int | None:
    """Find the first line of a file that uses a list for anything but the params of an optimizer; None for none.

    A use counts by the last name where it cannot be resolved, and that of a member of a class always. That is `name`,
    by which some file hands on what makes the list: `leads_to` tells whether a qualified name means it.
    A file that does not parse has no uses.
    """
    found = _parsed_once(source)
    if found is None:
        return None
    tree, nodes = found
    top = TopLevel(tree, nodes, module)
    asks = {id(mention) for mention, _ in Asks(top)}
    if maker.owner:
        return _other_member_use(nodes, name, asks)
    # It may be imported under another name.
    called = {alias for alias, origin in top.names.items() if origin.rpartition(".")[2] == name} | {name}
    mentions: list[ast.Name | ast.Attribute] = [
        *(node for node in nodes.of(ast.Name) if node.id in called),
        *(node for node in nodes.of(ast.Attribute) if node.attr == name),
    ]
    meant = [one for one in mentions if top.may_mean(one, maker.qualified) or leads_to(top.resolved(one))]
    lines = [node.lineno for node in meant if id(node) not in asks]
    if maker.module.rpartition(".")[2].encode() in source:
        lines += _uses_of_objects(top, name)
    return min(lines, default=None)


def _uses_of_objects(top: TopLevel, name: str) -> Iterator[int]:
    """Yield the lines that read a name of something which may be a module: `self.helpers.groups_of`, `getattr` too."""
    for node in top.nodes.of(ast.Attribute):
        if node.attr == name and top.resolved(node) == "?" and not is_self(node.value):
            yield node.lineno
    for call in top.nodes.of(ast.Call):
        if last_name(call.func) in _LOOKING_UP and any(_spells(one, name) for one in call.args):
            yield call.lineno


def _spells(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Constant) and node.value == name


def other_names(source: bytes, name: str) -> set[str]:
    """Collect the names that a file gives to what it imports by a name: other files may import it by those.

    Nobody imports what is short and serves the file itself: `from parts import groups_of as g`.
    """
    found = _parsed_once(source)
    if found is None:
        return set()
    _, nodes = found
    aliases = {alias.asname for node in nodes.of(ast.ImportFrom) for alias in node.names if alias.name == name}
    mentioned = {node.id for node in nodes.of(ast.Name)}
    return {one for one in aliases if one is not None and (len(one) > _SHORT or one not in mentioned)}


@lru_cache(maxsize=1)
def _parsed_once(source: bytes) -> tuple[ast.Module, Nodes] | None:
    """Parse a file that is asked for one name after the other."""
    tree = parsed(source)
    return (tree, Nodes(tree)) if tree is not None else None


def _other_member_use(nodes: Nodes, name: str, asks: Container[int]) -> int | None:
    """Find the first line where a file reads a member that its own classes do not have, but for an argument of a call.

    What goes straight into a construction is meant as groups, and so are `asks`, by identity; None where there is no
    other use.
    """
    given = {id(part) for call in nodes.of(ast.Call) if _may_construct(call) for part in _params(call)}
    own = {id(part) for node in nodes.of(ast.ClassDef) if _binds(node, name) for part in walk(node)}
    asked = {id(call.func) for call in nodes.of(ast.Call) if id(call) in given} | given
    lines = [
        node.lineno
        for node in nodes.of(ast.Attribute)
        if node.attr == name
        and id(node) not in asked
        and id(node) not in asks
        and not (id(node) in own and is_self(node.value))
    ]
    return min(lines, default=None)


def _params(call: ast.Call) -> list[ast.expr]:
    return [*call.args[:1], *(keyword.value for keyword in call.keywords if "params" in (keyword.arg or ""))]


def _may_construct(call: ast.Call) -> bool:
    return last_name(call.func)[:1].isupper()


def _binds(node: ast.ClassDef, name: str) -> bool:
    for part in walk(node):
        match part:
            case ast.FunctionDef(name=member) if member == name:
                return True
            case ast.Attribute(attr=member, ctx=ast.Store()) if member == name and is_self(part.value):
                return True
            case _:
                pass
    return False
