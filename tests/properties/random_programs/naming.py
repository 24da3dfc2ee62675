"""Names for what a construction is made of: its class, its list of groups and parts of that, and functions for it."""

from properties.random_programs.helpers import put_behind_helper
from properties.random_programs.scope import Scope

CHOSEN = "Chosen"
"""The name of a class that is chosen somewhere before."""


def name_class(scope: Scope) -> list[str]:
    """Draw a statement that gives the class another name, or a subclass, which the construction then uses."""
    kind, written = scope.kind, scope.constructor
    quoted = scope.key(kind)
    statement = scope.dice.pick(
        [
            f"{CHOSEN} = {written}",
            f"{CHOSEN} = {written} if flag else torch.optim.{scope.dice.pick(['Adam', 'SGD'])}",
            f"{CHOSEN} = getattr(torch.optim, {quoted})",
            f"{CHOSEN} = {{{quoted}: {written}, 'other': torch.optim.RMSprop}}[{quoted}]",
            f"{CHOSEN} = partial({written}, lr={scope.dice.pick(['0.3', 'rate', 'base * 2'])})",
            f"class {CHOSEN}({written}):\n    pass",
            f"class {CHOSEN}({written}):\n    def __init__(self, ps, **o):\n        super().__init__(ps, **o)",
        ]
    )
    scope.constructor = CHOSEN
    return [statement]


def name_list(scope: Scope, argument: str) -> tuple[list[str], str]:
    """Give a list of groups a name, or make a function that returns it; return the statements, and what is passed."""
    dice = scope.dice
    match dice.weighted((60, "name"), (12, "function"), (5, "lambda"), (6, "inside"), (7, "twice"), (10, "helper")):
        case "helper" if (called := put_behind_helper(scope, argument)) is not None:
            return [], called
        case "function":
            return [f"def groups_of():\n    return {argument}"], "groups_of()"
        case "lambda":
            return [f"groups_of = lambda: {argument}"], "groups_of()"
        case "inside":
            return [], f"(groups := {argument})"
        case "twice":
            again = dice.pick(
                [
                    "groups = list(groups)",
                    "groups = [*groups]",
                    "groups = tuple(groups)",
                    f"groups = [g if isinstance(g, dict) else {{{scope.key('params')}: g}} for g in groups]",
                    f"groups = [{{{scope.key('params')}: g}} for g in groups]",
                    "groups = chain(*groups)",
                    "groups: list = groups + []",
                ]
            )
            return [f"groups = {argument}", again], "groups"
        case _:
            target = dice.weighted((80, "groups"), (10, "groups: list"), (5, "groups_kept = groups"))
            return [f"{target} = {argument}"], "groups"


def name_part(scope: Scope, items: list[str]) -> list[str]:
    """Give one item of a list a name, in a statement before the construction or where it stands."""
    index = scope.dice.below(len(items))
    item = items[index]
    star = "*" if item.startswith("*") else ""
    name = f"groups_{len(scope.before)}"
    if scope.dice.chance(25):
        return [*items[:index], f"{star}({name} := {item.removeprefix('*')})", *items[index + 1 :]]
    annotation = scope.dice.weighted((85, ""), (15, ": object"))
    scope.before.append(f"{name}{annotation} = {item.removeprefix('*')}")
    return [*items[:index], star + name, *items[index + 1 :]]
