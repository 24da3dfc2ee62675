"""Random expressions for parameters, bare or in group dicts."""

from properties.random_programs.dice import Dice
from properties.random_programs.modules import Place


def draw_params(dice: Dice, places: list[Place], *, plain: bool = False) -> str:
    """Draw an expression for the parameters of one place, sometimes of two; `plain` leaves out the odd ones."""
    place = draw_place(dice, places)
    expression = of_place(dice, place)
    if dice.chance(12):
        expression = _joined(dice, expression, of_place(dice, draw_place(dice, places)))
    if dice.chance(1):
        modules = [each.way for each in places if each.kind in {"module", "linear"}][:3]
        terms = [dice.weighted((80, f"{way}.parameters()"), (20, f"list({way}.parameters())")) for way in modules]
        expression = " + ".join(terms) or expression
    if not plain and dice.chance(4):
        expression = f"note({expression})"
    return expression


def draw_place(dice: Dice, places: list[Place]) -> Place:
    """Draw a place; each direct child goes out of `places`' front, so that most groups are disjoint."""
    tops = [place for place in places if place.top]
    if tops and dice.chance(90):
        place = tops[0]
        places.remove(place)
        places.append(place)
        return place
    return dice.pick(places)


def of_place(dice: Dice, place: Place) -> str:
    """Draw an expression for the parameters of a place."""
    way = place.way
    if place.kind == "tensor":
        return dice.weighted((60, f"[{way}]"), (20, f"({way},)"), (20, way))
    if place.kind == "tensors":
        return dice.weighted((60, way), (40, f"list({way})"))
    if place.kind == "given":
        return dice.weighted((70, way), (12, f"list({way})"), (8, f"[*{way}]"), (10, f"[p for p in {way}]"))
    all_of = f"{way}.parameters()"
    named = f"{way}.named_parameters()"
    return dice.weighted(
        (50, all_of),
        (14, f"list({all_of})"),
        (4, f"[*{all_of}]"),
        (4, f"[p for p in {all_of}]"),
        (4, f"(p for p in {all_of} if p.requires_grad)"),
        (4, f"filter(lambda p: p.requires_grad, {all_of})"),
        (3, f"tuple({all_of})"),
        (3, f"[{way}.weight]" if place.kind == "linear" else all_of),
        (3, f"[p for n, p in {named} if 'bias' not in n]"),
        (2, f"(p for _, p in {named})"),
        (3, named),
        (1, f"list({named})"),
        (1, f"iter(list({all_of}))"),
        (1, f"map(lambda p: p, {all_of})"),
        (1, f"{way}.weight" if place.kind == "linear" else all_of),
        (1, f"sorted({all_of}, key=len)"),
        (1, f"{way}.parameters"),
        (1, way),
    )


def _joined(dice: Dice, first: str, second: str) -> str:
    return dice.weighted(
        (30, f"chain({first}, {second})"),
        (15, f"[*{first}, *{second}]"),
        (15, f"list({first}) + list({second})"),
        (10, f"itertools.chain({first}, {second})"),
        (10, f"chain(*[{first}, {second}])"),
        (10, f"chain.from_iterable([{first}, {second}])"),
        (5, f"[p for part in ({first}, {second}) for p in part]"),
        (5, f"({first} if flag else {second})"),
        (6, f"[{first}, {second}]"),
    )
