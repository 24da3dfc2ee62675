"""A second optimizer, whose statements stand between those of the first; it is legal, and logs what becomes of it."""

from dataclasses import replace

from properties.random_programs.edits import draw_loop, draw_option, draw_unrolled
from properties.random_programs.options import draw_class
from properties.random_programs.scope import Scope

SECOND = "second"
OBSERVED = (
    f"log.append([(len(g['params']), *sorted(f'{{k}}={{v}}' for k, v in g.items() if not isinstance(v, (list, dict))))"
    f" for g in {SECOND}.param_groups])"
)


def draw_second(first: Scope) -> list[str]:
    """Draw the statements of the second optimizer, the last of which reads its groups."""
    dice = first.dice
    kind = draw_class(dice, but="Muon")
    count = 1 if kind == "LBFGS" else dice.below(2) + 1
    scope = replace(first, kind=kind, optimizer=SECOND, groups=count, before=[], variables=[])
    ways = [place.way for place in first.places if place.kind in {"module", "linear"}]
    params = [f"{way}.parameters()" for way in dice.some(ways, count)] or ["[nn.Parameter(torch.ones(2))]"]
    key = scope.key("params")
    argument = params[0] if dice.chance(50) else f"[{', '.join(f'{{{key}: {each}}}' for each in params)}]"
    edits = [dice.pick([draw_option, draw_loop, draw_unrolled])(scope) for _ in range(dice.below(3))]
    return [f"{SECOND} = torch.optim.{kind}({argument})", *edits, OBSERVED]
