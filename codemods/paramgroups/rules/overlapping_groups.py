"""PG104: parameters are certainly in two groups of one construction."""

from itertools import combinations

from paramgroups.model.construction import Construction, Element
from paramgroups.model.judgement import Judgement, short
from paramgroups.model.kinds import Shape
from paramgroups.model.list_errors import certain_groups
from paramgroups.model.overlaps import overlap_error
from paramgroups.model.paths import relation
from paramgroups.model.values import Params
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG104",
    name="overlapping-groups",
    summary="Parameters are in two groups of one construction.",
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


def report(construction: Construction) -> tuple[Judgement, ...]:
    """Judge the pairs of groups of a list that holds nothing but groups."""
    groups = [(element, params) for element in certain_groups(construction) for params in element.held]
    found: dict[int, Judgement] = {}
    for (first, old), (second, new) in combinations(groups, 2):
        if second.index in found or not _is_overlap(old, new):
            continue
        refusal = Refusal(Reason.OVERLAP, "leave the parameters of one of the two groups out of the other")
        found[second.index] = Judgement(
            second.span, _message(first, old, second, new), overlap_error(old, new, "at construction"), refusal
        )
    return tuple(found.values())


def _is_overlap(old: Params, new: Params) -> bool:
    """Tell whether two groups share parameters, or are one and the same dict."""
    if old.node is new.node:
        return new.kind.shape is Shape.TENSOR or new.kind.yields(Shape.TENSOR) or new.kind.yields(Shape.NAMED)
    return relation(old.known_sources, new.known_sources).is_overlap


def _message(first: Element, old: Params, second: Element, new: Params) -> str:
    if first.code == second.code and not second.starred and old.node is new.node:
        return f"the group `{short(second.code)}` is in the list twice"
    return f"`{short(old.code)}` and `{short(new.code)}` share parameters"
