"""Random edits that add groups: past `add_param_group`, by it, and in loops."""

from properties.random_programs.scope import Scope


def draw_raw_group(scope: Scope) -> str:
    """Put a group into the list past `add_param_group`."""
    dice, groups = scope.dice, scope.all_groups()
    count = 1 if not dice.chance(12) else 2
    full = dice.pick([100, 0, 0]) if count == 1 else 50
    items = [scope.group(full=full) if not dice.chance(8) else scope.params() for _ in range(count)]
    scope.groups += count
    before = ""
    if dice.chance(8):
        before, items = f"new = {items[0]}\n{dice.weighted((80, ''), (20, _set(scope)))}", ["new", *items[1:]]
    several = scope.spelling.display("[", items, "]")
    way = dice.weighted((60, "append"), (12, "extend"), (16, "+="), (12, "insert"))
    match way:
        case "extend":
            return f"{before}{groups}.extend({several})"
        case "+=":
            return f"{before}{groups} += {several}"
        case "insert":
            index = dice.pick(["0", "1", "-1", str(scope.groups), "len(log)"])
            return f"{before}{groups}.insert({index}, {items[0]})"
        case _:
            scope.groups -= count - 1
            return f"{before}{groups}.append({items[0]})"


def draw_added_group(scope: Scope) -> str:
    """Add a group by `add_param_group`."""
    modules = [place.way for place in scope.places if place.kind in {"module", "linear"}][:2]
    if modules and scope.dice.chance(20):
        return _in_a_loop(scope, modules)
    scope.groups += 1
    group = scope.group(full=5) if not scope.dice.chance(6) else scope.params()
    before = ""
    if scope.dice.chance(8):
        before, group = f"new = {group}\n{scope.dice.weighted((80, ''), (20, _set(scope)))}", "new"
    return f"{before}{scope.optimizer}.add_param_group({'param_group=' if scope.dice.chance(4) else ''}{group})"


def _set(scope: Scope) -> str:
    return f"new[{scope.key('lr')}] = rate\n"


def _in_a_loop(scope: Scope, modules: list[str]) -> str:
    scope.groups += len(modules)
    dice, parts = scope.dice, ", ".join(modules)
    params = dice.pick(["part.parameters()", "[p for p in part.parameters()]", "(p for p in part.parameters() if i)"])
    display = scope.spelling.display(
        "{", [f"{scope.key('params')}: {params}", *dice.some([f"{scope.key('lr')}: rate"], dice.below(2))], "}"
    )
    raw = f"{scope.all_groups()}.append"
    add = dice.weighted((70, f"{scope.optimizer}.add_param_group"), (30, raw))
    if dice.chance(15):
        each = f"{{{scope.key('params')}: part.parameters()}} for part in [{parts}]"
        return dice.pick([f"for group in [{each}]:\n    {add}(group)", f"list(map({add}, [{each}]))"])
    header = dice.pick(
        [
            f"for part in [{parts}]:",
            f"for i, part in enumerate(({parts},)):",
            f"for part, rate in zip([{parts}], [0.1, 0.2]):",
        ]
    )
    test = dice.weighted((80, ""), (20, "if part is not None:\n    "))
    return f"{header}\n    " + f"{test}{add}({display})".replace("\n", "\n    ")
