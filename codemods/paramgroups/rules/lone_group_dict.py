"""PG102: a group dict is passed without its list."""

from dataclasses import replace

from paramgroups.model.construction import Construction, Spot
from paramgroups.model.judgement import Judgement, Settled, short
from paramgroups.model.kinds import Shape
from paramgroups.model.state import Group
from paramgroups.outcome import Applicability, Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG102",
    name="lone-group-dict",
    summary="A group dict is passed without its list.",
    today=(
        "The constructor iterates over the keys of the dict and raises `TypeError: optimizer can only optimize "
        "Tensors, but one of the params is str`."
    ),
    why="A dict is iterable, so that the constructor walks over its keys instead of taking it for a group.",
    fix="The group dict becomes the one element of a list.",
    examples=(
        Example(
            "One group",
            "import torch\n\ndef make(net):\n    return torch.optim.Adam({'params': net.parameters(), 'lr': 1e-4})\n",
            "import torch\n\ndef make(net):\n    return torch.optim.Adam([{'params': net.parameters(), 'lr': 1e-4}])\n",
        ),
        Example(
            "A dict of unknown content is left alone",
            "import torch\n\ndef make(group):\n    return torch.optim.Adam(group)\n",
        ),
    ),
)

_MESSAGE = "a group dict stands without its list"
_TODAY = Today(
    Effect.RAISES,
    "TypeError: optimizer can only optimize Tensors, but one of the params is str",
    "at construction",
)

_NEAR = {
    "dict-of-parameters": (
        "a dict of parameters stands where a list of group dicts belongs",
        "the optimizer gets its keys; write a list of group dicts, each with one key `params`",
    ),
    "starred-dict": (
        "a star stands before a group dict",
        "the star gives the keys of the dict; leave it out, if the group is meant",
    ),
    "nested-groups": (
        "group dicts stand in brackets of their own",
        "torch takes one list of groups; leave these brackets out, or put a star before them",
    ),
}
"""What the rule says of dicts that it does not mend, by their role: the message, and what to do."""


def settle(construction: Construction) -> Settled | None:
    """Judge the params argument; None where it is no group dict."""
    argument = construction.argument
    near = tuple(_near(spot, construction) for spot in construction.spots if spot.role in _NEAR)
    if near:
        return Settled(near)
    if argument.kind.shape is not Shape.GROUP or argument.params is None:
        return None
    if construction.stray:
        return Settled((Judgement(argument.span, _MESSAGE, _today(construction), _refusal(construction)),))
    group = Group(argument.params, argument.options or (), node=argument.node, opaque=argument.options is None)
    judgement = Judgement(argument.span, _MESSAGE, _TODAY, Applicability.REPAIR)
    return Settled((judgement,), (group,), flat=True)


def _near(spot: Spot, construction: Construction) -> Judgement:
    """Judge a dict that is no group, or would be one without a star."""
    message, advice = _NEAR[spot.role]
    is_first = spot.role == "dict-of-parameters" or (
        spot.role == "starred-dict" and spot.span == construction.elements[0].span
    )
    today = _TODAY if is_first else replace(_TODAY, message="TypeError, in words that depend on the first element")
    return Judgement(spot.span, message, today, Refusal(Reason.NO_EFFECT, advice))


def _refusal(construction: Construction) -> Refusal:
    code = short(construction.stray)
    return Refusal(
        Reason.RAISES_ANYWAY,
        f"`{code}` stands where the constructor takes an option; write all groups into one list: `[{{...}}, {{...}}]`",
    )


def _today(construction: Construction) -> Today:
    """Tell the error: most constructors test their options before they look at the params."""
    return Today(
        Effect.RAISES,
        f"TypeError, in words that depend on the option that gets `{short(construction.stray)}`",
        "at construction",
    )
