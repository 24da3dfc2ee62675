"""Random constructions of an optimizer."""

import inspect

import torch

from properties.random_programs.naming import name_class, name_list, name_part
from properties.random_programs.params import draw_params
from properties.random_programs.scope import Scope


def draw_construction(scope: Scope) -> list[str]:
    """Draw the statements that build the optimizer; the last is the construction itself."""
    dice, before = scope.dice, list[str]()
    if dice.chance(12):
        before, argument, count = _grown(scope)
    else:
        argument, count = _argument(scope)
    scope.groups = count
    if not before and argument[0] in "[(" and dice.chance(18):
        before, argument = name_list(scope, argument)
        if dice.chance(20):
            before.append(dice.pick(["rate = 0.7", "log.append('groups')", "groups.append(groups.pop())"]))
    before = [*scope.before, *(name_class(scope) if dice.chance(8) else []), *before]
    if not before and scope.kind != "LBFGS" and scope.is_assigned and dice.chance(6):
        return _in_branches(scope, argument)
    named = dice.chance(6)
    arguments = [f"params={argument}" if named else argument, *_options(scope, positional=not named)]
    if dice.chance(2):
        arguments.append("**extra")
    call = scope.spelling.display(f"{scope.constructor}(", arguments, ")")
    call = call.replace(",)", ")") if len(arguments) == 1 and "(" not in argument[:1] else call
    return [*before, *_stored(scope, call)]


def _stored(scope: Scope, call: str) -> list[str]:
    """Store the optimizer where the program keeps it."""
    dice, optimizer = scope.dice, scope.optimizer
    holder, bracket, key = optimizer.partition("[")
    if bracket and key[0] == "0":
        other = "torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.5)"
        return dice.pick(
            [
                [f"{holder} = [{call}]"],
                [f"{holder} = ({call}, {other})"],
                [f"{holder} = [None]", f"{optimizer} = {call}"],
                [f"{holder} = []", f"{holder}.append({call})"],
            ]
        )
    if bracket:
        return dice.pick(
            [
                [f"{holder} = {{}}", f"{optimizer} = {call}"],
                [f"{holder} = {{{key.removesuffix(']')}: {call}}}"],
                [f"{holder} = dict({key[1:-2]}={call})"],
            ]
        )
    ways = [
        (93, f"{optimizer} = {call}"),
        (2, f"{optimizer}: torch.optim.Optimizer = {call}"),
        (3, f"main = {optimizer} = {call}"),
        (1, f"{optimizer}, spare = {call}, 1"),
    ]
    if optimizer.isidentifier():
        ways += [(1, f"({optimizer} := {call})"), (1, _in_condition(scope, call))]
    return [dice.weighted(*ways)]


def _in_condition(scope: Scope, call: str) -> str:
    """Draw an `if` whose condition makes the optimizer, and always holds."""
    test = scope.dice.pick(["({} := {}) is not None", "{} := {}"]).format(scope.optimizer, call)
    return f"if {test}:{scope.dice.pick([' pass', chr(10) + '    note(rate)'])}"


def _in_branches(scope: Scope, argument: str) -> list[str]:
    """Draw an `if` with a construction in each branch: of like groups, so that either would raise where one does."""
    calls = [
        scope.spelling.display(f"{scope.constructor}(", [argument, *_options(scope, positional=False)], ")")
        for _ in range(2)
    ]
    test = scope.dice.pick(["flag", "not flag", "rate > 1"])
    if scope.dice.chance(20):
        behind = scope.dice.pick(["", "", "; note(rate)"])
        return [f"if {test}: {scope.optimizer} = {calls[0]}\nelse: {scope.optimizer} = {calls[1]}{behind}"]
    lines = [f"{scope.optimizer} = {call}".replace("\n", "\n    ") for call in calls]
    return [f"if {test}:\n    {lines[0]}\nelse:\n    {lines[1]}"]


def _grown(scope: Scope) -> tuple[list[str], str, int]:
    """Draw a list that several statements build, sometimes one of them under a condition or in a loop."""
    dice = scope.dice
    draw = dice.weighted((40, scope.group), (40, scope.params), (20, None))
    count = dice.below(3) + 1
    first, *others = [(draw or dice.pick([scope.group, scope.params]))() for _ in range(count + 1)]
    target = dice.weighted((90, "groups"), (10, "groups: list"))
    statements = [f"{target} = [{first}]" if dice.chance(70) else f"{target} = []"]
    for item in others:
        statement = dice.weighted(
            (45, f"groups.append({item})"),
            (15, f"groups += [{item}]"),
            (10, f"groups.extend([{item}])"),
            (10, f"groups = groups + [{item}]"),
            (5, f"groups = [*groups, {item}]"),
            (5, f"groups.insert(0, {item})"),
            (3, f"groups[-1:] = [{item}]"),
            (3, "rate = 0.7"),
            (2, "note(len(groups))"),
            (2, "groups.reverse()"),
        )
        if "\n" not in statement and dice.chance(3):
            statements.append(f"if flag: {statement}")
            continue
        header = dice.weighted((85, ""), (8, "if flag:"), (3, "for _ in range(1):"), (2, "if not flag:"), (2, "try:"))
        tail = "\nfinally:\n    pass" if header == "try:" else ""
        indented = statement.replace("\n", "\n    ")
        statements.append(f"{header}\n    {indented}{tail}" if header else statement)
    return statements, dice.weighted((90, "groups"), (5, "list(groups)"), (5, "tuple(groups)")), len(others) + 1


def _options(scope: Scope, *, positional: bool) -> list[str]:
    dice = scope.dice
    options = scope.options(dice.weighted((30, 0), (45, 1), (20, 2), (5, 3)), valid=True)
    if scope.kind == "SGD" and dice.chance(10):
        options = [("momentum", "0.9"), ("nesterov", "True")]
    if not positional or not dice.chance(25):
        return [f"{key}={value}" for key, value in options]
    order = list(inspect.signature(getattr(torch.optim, scope.kind).__init__).parameters.values())[2:]
    written: list[str] = []
    left = dict(options)
    for parameter in order:
        if parameter.name not in left or parameter.kind is not inspect.Parameter.POSITIONAL_OR_KEYWORD:
            break
        written.append(left.pop(parameter.name))
    return [*written, *(f"{key}={value}" for key, value in left.items())]


def _argument(scope: Scope) -> tuple[str, int]:
    """Draw the params argument, and about how many groups it makes."""
    dice = scope.dice
    shape = dice.weighted(
        (38, "flat"), (30, "dicts"), (14, "mixed"), (8, "iterators"), (4, "stars"), (4, "root"), (4, "odd")
    )
    if scope.kind == "LBFGS" and dice.chance(70):
        shape = "flat"
    count = dice.weighted((35, 1), (45, 2), (20, 3))
    match shape:
        case "flat":
            return scope.params(), 1
        case "root":
            root = scope.places[0] if scope.places[0].kind == "module" else scope.places[-1]
            return draw_params(dice, [root]), 1
        case "dicts":
            return _list(scope, [scope.group() for _ in range(count)]), count
        case "mixed":
            items = [
                scope.group(),
                scope.params(),
                *(dice.pick([scope.group, scope.params])() for _ in range(count - 1)),
            ]
            return _list(scope, dice.some(items, len(items)) if dice.chance(30) else items), len(items)
        case "iterators":
            return _list(scope, [scope.params() for _ in range(max(count, 1))]), count
        case "stars":
            items = [f"*{scope.params()}" if dice.chance(70) else scope.params() for _ in range(count)]
            if dice.chance(40):
                items.insert(dice.below(len(items) + 1), scope.group())
            return _list(scope, items), 1
        case _:
            return _odd(scope), 1


def _list(scope: Scope, items: list[str]) -> str:
    if items and scope.dice.chance(8):
        items = name_part(scope, items)
    if scope.dice.chance(5):
        return scope.spelling.display("(", items, ")")
    return scope.spelling.display("[", items, "]")


def _odd(scope: Scope) -> str:
    dice = scope.dice
    modules = [place.way for place in scope.places if place.kind in {"module", "linear"}][:2] or [scope.places[0].way]
    parts = ", ".join(modules)
    key = scope.key("params")
    return dice.pick(
        [
            f"[m.parameters() for m in [{parts}]]",
            f"[m.parameters() for m in {modules[0]}.{dice.pick(['children', 'modules'])}()]",
            f"[{{{key}: m.parameters()}} for m in [{parts}]]",
            f"({{{key}: m.parameters()}} for m in ({parts},))",
            f"[{{{key}: {scope.params()}}}] + [{scope.group()}]",
            f"[*[{scope.group()}], {scope.params()}]",
            f"[{scope.group()}] if flag else {scope.params()}",
            f"list([{scope.group()}])",
            f"[{modules[0]}]",
            scope.group(),
            modules[0],
            f"[(p for p in m.parameters()) for m in [{parts}]]",
            f"(parts := [{scope.params()}, {scope.params()}])",
            f"chain([{scope.group()}], [{scope.group()}])",
            f"[{{{key}: p}} for m in [{parts}] for p in [m.parameters()]]",
            f"[{{{key}: m.parameters()}} for m in [{parts}] if m is not None]",
            f"[m.parameters() for m in [{parts}] if flag]",
            f"[p for m in [{parts}] for p in m.parameters()]",
            f"[*(m.parameters() for m in [{parts}])]",
            f"[{scope.group()}, *[m.parameters() for m in [{parts}]]]",
            f"[*([{scope.group()}] if flag else []), {scope.params()}]",
            f"[{scope.params()} if flag else {scope.group()}, {scope.group()}]",
            f"[{scope.group()}] if flag else [{scope.group()}, {scope.params()}]",
            f"list(map(lambda m: {{{key}: m.parameters()}}, [{parts}]))",
            f"sum([[{scope.group()}], [{scope.params()}]], [])",
            f"[{scope.group()} for _ in range(1)]",
            f"{modules[0]}.parameters",
        ]
    )
