"""Random statements between a construction and its edits: harmless ones, and ones that forbid folding."""

from properties.random_programs.dice import Dice
from properties.random_programs.scope import Scope


def draw_gap(scope: Scope) -> str:
    """Draw one statement that is no edit."""
    return scope.dice.weighted((40, _rebinding), (22, _harmless), (26, _use), (12, _nested))(scope)


def _harmless(scope: Scope) -> str:
    return scope.dice.pick(
        [
            "x = 1",
            "print('made')",
            "pass",
            "'a string'",
            "extra_head = nn.Linear(2, 2, bias=False)",
            "print('rate', rate)",
            f"assert {scope.optimizer} is not None",
            "import math",
            "other = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.5)",
        ]
    )


def _rebinding(scope: Scope) -> str:
    """Change what values and params mean."""
    shown = [place for place in scope.places if place.kind != "given"] or scope.places
    place = scope.dice.pick(shown).way
    root = shown[0].way.partition(".")[0].partition("[")[0]
    statements = [
        "rate = 0.9",
        "base = rate / 2",
        "rate = base",
        "rate, base = base, rate",
        "rate += 0.5",
        "rate = base = 0.6",
        "cfg['lr'] = 0.6",
        "args.lr = 0.6",
        "if flag:\n    rate = 0.8",
        "for rate in (0.2, 0.3):\n    pass",
        "for _ in range(2):\n    base = base / 2",
        "with torch.no_grad():\n    rate = 0.4",
        "try:\n    rate = 0.2\nfinally:\n    base = 0.3",
        "def rate_of():\n    return rate\n\nrate = rate_of() + 1",
        "rate: float = 0.75",
        "(rate := 0.65)",
        "note(rate := 0.55)",
        "del log[:]",
        "cfg = {'lr': 0.35}",
        "cfg.update(lr=0.45)",
        "flag = False",
        "flag = not flag",
        "numbers = iter([0.15, 0.25, 0.35, 0.45])",
        "extra = {}",
        "class rate_:\n    value = rate\n\nrate = rate_.value / 2",
        "import math as base\nbase = base.pi",
    ]
    if "[" not in place and "." in place and "(" not in place:
        statements += [
            f"{place} = nn.Linear(2, 2, bias=False)",
            f"{root}.extra = nn.Linear(2, 2, bias=False)",
            f"{root}.add_module('more', nn.Linear(2, 2, bias=False))",
            f"{place}.requires_grad_(False)" if scope.kind not in {"LBFGS", "SparseAdam"} else "pass",
        ]
    elif place.isidentifier() and place != "self":
        statements += [f"{place} = nn.Linear(2, 2, bias=False)", f"other = {place}"]
    for variable in scope.variables:
        statements += [f"{variable} = list({scope.params()})", f"{variable} = [*{variable}]"]
    if scope.variables and scope.dice.chance(10):
        return f"del {scope.variables.pop()}"
    return scope.dice.pick(statements)


def walk(dice: Dice, variable: str) -> str:
    """Go through the params behind a name, which may be an iterator."""
    return dice.pick(
        [
            f"log.append(len(list({variable})))",
            f"log.append(sum(p.numel() for p in {variable}))",
            f"for p in {variable}:\n    p.requires_grad_(True)",
            f"shapes = [p.shape for p in {variable}]",
            f"one = next(iter({variable}))",
            f"walked = zip({variable}, range(2))\nlog.append(len([*walked]))",
            f"def walk():\n    return list({variable})\n\nlog.append(len(walk()))",
        ]
    )


def _nested(scope: Scope) -> str:
    """Do something in a block, a function or a class of its own."""
    groups = scope.all_groups()
    if scope.variables and scope.dice.chance(40):
        return walk(scope.dice, scope.dice.pick(scope.variables))
    return scope.dice.pick(
        [
            "try:\n    rate = 1 / 0\nexcept ZeroDivisionError:\n    rate = 0.21\nelse:\n    rate = 0.22",
            "try:\n    base = rate\nexcept NameError:\n    base = 0.23\nelse:\n    rate = 0.24",
            "def later_rate():\n    return rate\n\nrate = 0.25",
            "count = lambda: rate\nrate = count() / 2",
            f"class Holder:\n    rate = {groups}[0]['lr']\n\nlog.append(Holder.rate)",
            f"class Keeper:\n    kept = {groups}\n\nlog.append(len(Keeper.kept))",
            f"try:\n    {groups}[7]['lr'] = 1\nexcept IndexError:\n    log.append('none')",
            f"def opened():\n    return {groups}[0]\n\nlog.append(len(opened()))",
        ]
    )


def _use(scope: Scope) -> str:
    """Use the optimizer, or call something that may."""
    optimizer, groups = scope.optimizer, scope.all_groups()
    statements = [
        f"{optimizer}.zero_grad()",
        f"log.append(len({groups}))",
        f"log.append({groups}[0]['lr'])",
        f"log.append({optimizer}.defaults['lr'])",
        f"log.append(sorted({optimizer}.defaults))",
        f"print(type({optimizer}).__name__)",
        f"note({optimizer})",
        f"scheduler = torch.optim.lr_scheduler.StepLR({optimizer}, 1)",
        f"scheduler = torch.optim.lr_scheduler.LambdaLR({optimizer}, lambda _: 0.5)",
        "log.append('between')",
        "note('between')",
        f"alias = {optimizer}",
        f"same = {optimizer}.param_groups",
        f"log.append([len(g) for g in {groups}])",
        f"log.append({optimizer}.state_dict()['param_groups'][0]['lr'])",
        f"for _ in range(1):\n    {optimizer}.zero_grad()",
        f"hook = lambda: {optimizer}.defaults['lr']\nlog.append(hook())",
    ]
    if scope.kind not in {"LBFGS", "SparseAdam"}:
        statements += [f"{optimizer}.step()", f"{optimizer}.step()\nlog.append('stepped')"]
    return scope.dice.pick(statements)
