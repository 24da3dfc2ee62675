"""PG104: parameters are certainly in two groups of one construction."""

from itertools import combinations

from paramgroups.model.construction import Construction, Form
from paramgroups.model.judgement import Judgement, short
from paramgroups.model.kinds import Shape
from paramgroups.model.paths import relation
from paramgroups.outcome import Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG104",
    name="overlapping-groups",
    summary="Parameters are certainly in two groups of one construction.",
    today="The constructor raises `ValueError: some parameters appear in more than one parameter group`.",
    why="Every step would update such a parameter once a group, with the options of each; torch does not allow it.",
    fix="None: the source does not say in which of the two groups the parameters belong.",
    examples=(
        Example(
            "A module and a part of it",
            "import torch\n\n"
            "def make(net):\n"
            "    return torch.optim.Adam([{'params': net.parameters()}, "
            "{'params': net.head.parameters(), 'lr': 1e-2}])\n",
        ),
        Example(
            "Two parts",
            "import torch\n\n"
            "def make(net):\n"
            "    return torch.optim.Adam([{'params': net.body.parameters()}, "
            "{'params': net.head.parameters(), 'lr': 1e-2}])\n",
        ),
    ),
)

_TODAY = Today(Effect.RAISES, "ValueError: some parameters appear in more than one parameter group", "at construction")


def report(construction: Construction) -> tuple[Judgement, ...]:
    """Judge the pairs of groups of a list that holds nothing but groups."""
    elements = construction.elements
    if construction.form not in {Form.LIST, Form.ASSEMBLED} or any(
        element.starred or element.kind.shape is not Shape.GROUP or element.condition for element in elements
    ):
        return ()
    if construction.list_refusal is not None:
        # Other code has the list too, and may take out again what overlaps.
        return ()
    found: list[Judgement] = []
    for first, second in combinations(elements, 2):
        if first.params is None or second.params is None:
            continue
        if relation(first.params.sources, second.params.sources).is_certain_overlap:
            names = f"`{short(first.params.code)}` and `{short(second.params.code)}`"
            refusal = Refusal(Reason.OVERLAP, "leave the parameters of one of the two groups out of the other")
            found.append(Judgement(second.span, f"{names} share parameters", _TODAY, refusal))
    return tuple(found)
