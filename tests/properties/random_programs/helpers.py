"""What programs have beside the code that builds the optimizer: methods, properties and functions that help it."""

from properties.random_programs.modules import Place
from properties.random_programs.scope import Scope

LISTS = {"groups_of", "own_groups"}
"""Names of what returns the list of groups."""

GIVEN = "given"
"""What functions call the optimizer that they edit."""


def draw_helpers(scope: Scope) -> None:
    """Put parameters behind helpers, and give the optimizer another name, by a property."""
    dice = scope.dice
    for number in range(dice.weighted((75, 0), (20, 1), (5, 2))):
        modules = [place for place in scope.places if place.kind in {"module", "linear"} and place.way != "self"]
        if modules:
            place = dice.pick(modules)
            scope.places[scope.places.index(place)] = Place(_behind_helper(scope, place, number), "given", place.top)
    if scope.optimizer.startswith("self.") and dice.chance(25):
        scope.members += ["@property", "def main(self):", f"    return {scope.optimizer}", ""]
        scope.other_name = "self.main"
    if dice.chance(8):
        scope.functions += [
            f"def set_rate({GIVEN}, value):",
            f"    for group in {GIVEN}.param_groups:",
            "        group['lr'] = value",
            "",
            "",
            f"def add_group({GIVEN}, params):",
            f"    {GIVEN}.{dice.pick(['add_param_group', 'param_groups.append'])}({{'params': params}})",
            "",
            "",
        ]
        scope.calls = True


def _behind_helper(scope: Scope, place: Place, number: int) -> str:
    """Write a function, method or property that yields the parameters of a place; return the expression for them."""
    dice, name = scope.dice, f"parameters_{number}"
    owner = place.way if place.way.startswith("self.") and dice.chance(70) else "part"
    body = dice.weighted(
        (50, [f"return {owner}.parameters()"]),
        (20, [f"return list({owner}.parameters())"]),
        (15, [f"for p in {owner}.parameters():", "    yield p"]),
        (8, [f"found = [*{owner}.parameters()]", "return found"]),
        (7, [f"return [p for p in {owner}.parameters() if p.requires_grad]"]),
    )
    lines = [f"    {line}" for line in body]
    if owner == "part":
        scope.functions += [f"def {name}(part):", *lines, "", ""]
        return f"{name}({place.way})"
    is_property = dice.chance(40)
    scope.members += [*(["@property"] if is_property else []), f"def {name}(self):", *lines, ""]
    return f"self.{name}" if is_property else f"self.{name}()"


def put_behind_helper(scope: Scope, argument: str) -> str | None:
    """Let a function, method or property return the list of groups; None where it needs names of its place."""
    dice = scope.dice
    needs = [*scope.variables, *scope.local_names]
    if scope.before or any(name in argument for name in needs) or ":=" in argument:
        return None
    lines = [f"    {line}" for line in f"return {argument}".split("\n")]
    if not scope.is_method:
        roots = sorted(
            {place.way.partition(".")[0].partition("[")[0] for place in scope.places} & {"net", "enc", "dec"}
        )
        scope.functions += [f"def groups_of({', '.join([*roots, 'rate=0.3', 'base=0.1'])}):", *lines, "", ""]
        return f"groups_of({', '.join(roots)})"
    if dice.chance(40) and "rate" not in argument and "base" not in argument:
        scope.members += ["@property", "def own_groups(self):", *lines, ""]
        return "self.own_groups"
    scope.members += ["def groups_of(self, rate=0.3, base=0.1):", *lines, ""]
    return "self.groups_of()"
