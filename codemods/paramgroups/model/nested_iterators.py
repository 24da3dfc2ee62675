"""Iterators inside of what is the params of one group: `{'params': [a.parameters(), b.parameters()]}`, a chain."""

from itertools import combinations

from paramgroups.model.checks import used_iterator
from paramgroups.model.construction import Construction, Element, Form, Spot
from paramgroups.model.judgement import Judgement, Settled, short
from paramgroups.model.kinds import Shape
from paramgroups.model.list_errors import if_reached, is_group, is_iterator, is_tensor, unless_changed
from paramgroups.model.paths import relation
from paramgroups.outcome import IF_REACHED, Applicability, Effect, Today
from paramgroups.refusals import Reason, Refusal


def settle_chains(construction: Construction) -> Settled | None:
    """Let chains that get one list of iterators go through what is in them; None where there is no such chain."""
    chains = [spot for spot in construction.spots if spot.role in {"chain", "chosen-chain"}]
    judgements = tuple(map(_judge_chain, chains))
    fixed = tuple((spot.node, f"{spot.code}.from_iterable") for spot in chains)
    return Settled(judgements, replacements=fixed) if chains else None


def _judge_chain(spot: Spot) -> Judgement:
    reached = "" if spot.role == "chain" else f", {IF_REACHED}"
    error = f"TypeError: optimizer can only optimize Tensors, but one of the params is {spot.kind.typename}"
    today = Today(Effect.RAISES, error, f"at construction{reached}")
    used = None
    if spot.named:
        used = Refusal(
            Reason.LIST_USED_ELSEWHERE,
            f"`{spot.named}` is used elsewhere too, where the iterators may be wanted; "
            f"write `{short(spot.code)}.from_iterable(...)` into the call",
        )
    return Judgement(
        spot.span,
        f"`{short(spot.code)}` gets one list, so that it yields the iterators in it and not their parameters",
        unless_changed(today, used),
        used or Applicability.REPAIR,
    )


def settle_nested(construction: Construction) -> Settled | None:
    """Judge the params of the groups of a list; None where none holds an iterator, or where more is wrong with it."""
    if construction.form not in {Form.LIST, Form.ASSEMBLED} or not all(map(is_group, construction.elements)):
        return None
    spots = [spot for spot in construction.spots if spot.role == "params" and any(map(_is_wrong, spot.elements))]
    if not spots:
        return None
    found = [(spot, element) for spot in spots for element in spot.elements if _is_wrong(element)]
    judgements = tuple(_judge(spot, element, construction) for spot, element in found)
    return Settled(judgements, replacements=tuple((element.node, f"*{element.code}") for _, element in found))


def refusal_inside(construction: Construction) -> Refusal | None:
    """Refuse a list of which a group holds iterators that cannot be unpacked: it would raise all the same."""
    wrong = (spot for spot in construction.spots if spot.role == "params" and any(map(_is_wrong, spot.elements)))
    return next((refusal for spot in wrong if (refusal := _refusal(spot)) is not None), None)


def _is_wrong(element: Element) -> bool:
    """Tell an iterable of parameters; a tuple of two torch takes for a name and its tensor."""
    return is_iterator(element) and element.kind.classname != "tuple"


def _judge(spot: Spot, element: Element, construction: Construction) -> Judgement:
    refusal = construction.list_refusal or _refusal(spot)
    return Judgement(
        element.span,
        f"an iterator of parameters stands where a parameter belongs: `{short(element.code)}`",
        if_reached(unless_changed(_today(spot), construction.list_refusal), construction.elements, [spot.span]),
        Applicability.REPAIR if refusal is None else refusal,
    )


def _today(spot: Spot) -> Today:
    wrong = next(filter(_is_wrong, spot.elements))
    message = f"TypeError: optimizer can only optimize Tensors, but one of the params is {wrong.kind.typename}"
    if not all(_is_wrong(element) or is_tensor(element) for element in spot.elements[: wrong.index]):
        message = f"TypeError, in words that depend on what `{short(spot.elements[0].code)}` is"
    return Today(Effect.RAISES, message, "at construction")


def _refusal(spot: Spot) -> Refusal | None:
    unknown = next((each for each in spot.elements if not (_is_wrong(each) or is_tensor(each))), None)
    if unknown is not None:
        return Refusal(
            Reason.UNKNOWN_ELEMENT,
            f"`{short(unknown.code)}` may be one parameter or many; write `*` before each iterator of the list",
        )
    spent = next((each for each in spot.elements if each.params is not None and each.params.reused), None)
    if spent is not None:
        return used_iterator(spent.code)
    if len({_is_named(element) for element in spot.elements}) > 1:
        return Refusal(
            Reason.MIXED_NAMES, "torch refuses parameters with names beside parameters without, in one group"
        )
    for first, second in combinations(spot.elements, 2):
        if first.params is None or second.params is None:
            continue
        if relation(first.params.sources, second.params.sources).is_overlap:
            return Refusal(
                Reason.OVERLAP,
                f"`{short(first.code)}` and `{short(second.code)}` share parameters; leave them out of one of the two",
            )
    return None


def _is_named(element: Element) -> bool:
    return element.kind.yields(Shape.NAMED)
