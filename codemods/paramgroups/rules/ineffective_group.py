"""PG105: a group that torch accepts, and that does nothing, or not what it says."""

from itertools import combinations

from paramgroups.model.checks import MIXED_NAMES
from paramgroups.model.construction import Construction, Element, Spent, Spot
from paramgroups.model.judgement import Judgement, Settled, short
from paramgroups.model.kinds import Shape
from paramgroups.model.list_errors import certain_groups, is_group, is_iterator
from paramgroups.model.mixed_names import is_named, mixed_names_error, names_missing_error
from paramgroups.model.optimizers import misspelt_option
from paramgroups.outcome import Applicability, Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG105",
    name="ineffective-group",
    summary="A group is accepted, and does nothing, or not what it says.",
    today=(
        "A misspelt option is stored and ignored. Of `zip(a.parameters(), b.parameters())` only the second of each "
        "pair is optimized: torch 2.6.0 and later take the first for its name. Detached tensors, those of "
        "`state_dict()` too, get no gradient. The second of two groups that are given "
        "one generator is empty, and so is a group of a generator that a sum or a loop has used up. A `set` of params "
        "raises a TypeError, since its order changes between runs, and groups with names beside groups without raise a "
        "ValueError."
    ),
    why=(
        "Nothing says that a part of the model is not trained, or not with the option that stands there: only worse "
        "results do, weeks later."
    ),
    fix=(
        "An iterator that is used up before the constructor gets it, and nothing else, becomes a list where it is "
        "made: today the constructor raises. All else has no fix: it would change training, or has to choose an "
        "order. The finding says what to write."
    ),
    examples=(
        Example(
            "A misspelt option",
            "import torch\n\n"
            "def make(net):\n"
            "    return torch.optim.Adam([{'params': net.parameters(), 'learning_rate': 1e-4}])\n",
        ),
        Example(
            "An iterator that is used up",
            "import torch\n\n"
            "def make(net):\n"
            "    params = net.parameters()\n"
            "    print(sum(p.numel() for p in params))\n"
            "    return torch.optim.Adam(params, lr=1e-3)\n",
            "import torch\n\n"
            "def make(net):\n"
            "    params = list(net.parameters())\n"
            "    print(sum(p.numel() for p in params))\n"
            "    return torch.optim.Adam(params, lr=1e-3)\n",
        ),
        Example(
            "A zip of parameters",
            "import torch\n\n"
            "def make(a, b):\n"
            "    return torch.optim.Adam(zip(a.parameters(), b.parameters()), lr=1e-3)\n",
        ),
    ),
)

_SET = (
    "TypeError: optimizer parameters need to be organized in ordered collections, but the ordering of tensors in sets "
    "will change between runs. Please use a list instead."
)


def settle(construction: Construction) -> Settled | None:
    """Make a list of an iterator of which nothing is left for the constructor; None where that is not the matter."""
    for found in construction.spent:
        if found.alone and found.made is not None:
            return Settled((_spent(found, Applicability.REPAIR),), replacements=(found.made,))
    return None


def report(construction: Construction) -> tuple[Judgement, ...]:
    """Judge the groups of a construction."""
    groups = [element for element in (*construction.elements, construction.argument) if element.options is not None]
    return (
        *(judgement for element in groups for judgement in _misspelt(element, construction)),
        *(judgement for spot in construction.spots if (judgement := _spot(spot)) is not None),
        *(_lost(element) for element in construction.elements if element.lost),
        *_drained(groups),
        *_mixed_names(certain_groups(construction)),
        *(judgement for spot in construction.spots for judgement in _names_missing(spot.elements)),
        *(_spent(found, _used_up(found)) for found in construction.spent if found.made is None),
    )


def _misspelt(element: Element, construction: Construction) -> list[Judgement]:
    found: list[Judgement] = []
    given = dict(element.options or ())
    for name in given:
        meant = misspelt_option(construction.optimizer, name)
        if meant is None or meant in given:
            continue
        today = Today(Effect.SILENT, f"`{name}` is stored in the group and ignored; `{meant}` has its default")
        refusal = Refusal(Reason.MISSPELT_OPTION, f"a fix would change training; write `{meant}` if that is meant")
        found.append(Judgement(element.span, f"{construction.optimizer.name} has no option `{name}`", today, refusal))
    return found


def _spot(spot: Spot) -> Judgement | None:
    if spot.role in {"argument", "params"} and spot.kind.yields(Shape.PAIR):
        today = Today(Effect.SILENT, "only the second of each pair is optimized; the first is taken for its name")
        flat = "`[*a.parameters(), *b.parameters()]`" if spot.kind.classname == "zip" else "the parameters one by one"
        refusal = Refusal(Reason.NO_EFFECT, f"a fix would change training; write {flat}")
        return Judgement(spot.span, f"`{short(spot.code)}` yields pairs", today, refusal)
    if spot.role in {"argument", "params"} and spot.kind.yields(Shape.DETACHED):
        today = Today(Effect.SILENT, "`backward()` gives these tensors no gradient, so that nothing of them is trained")
        refusal = Refusal(
            Reason.NO_EFFECT, "a fix would change training; write `.parameters()`, or the parameters themselves"
        )
        return Judgement(spot.span, f"`{short(spot.code)}` yields detached tensors", today, refusal)
    if spot.role == "params" and spot.kind.classname == "set":
        refusal = Refusal(Reason.NO_EFFECT, "a list needs an order that the source does not give; write a list")
        return Judgement(
            spot.span, f"`{short(spot.code)}` is a set", Today(Effect.RAISES, _SET, "at construction"), refusal
        )
    return None


def _lost(element: Element) -> Judgement:
    """Judge a group dict with two keys `'params'`."""
    code = short(element.lost)
    today = Today(Effect.SILENT, f"of two equal keys the last counts, so the group lacks `{code}`")
    refusal = Refusal(Reason.NO_EFFECT, "a fix would change training; write one list of both, or a group dict for each")
    return Judgement(element.span, "the group dict has the key `'params'` twice", today, refusal)


def _drained(groups: list[Element]) -> list[Judgement]:
    """Judge groups that are given a generator by its name which a group before them has used up."""
    found: dict[int, Judgement] = {}
    for first, second in combinations(groups, 2):
        if first.params is None or second.params is None or first.starred or second.starred:
            continue
        name = second.params.code
        if second.params.kind.once and first.params.code == name and second.params.names == {name}:
            today = Today(Effect.SILENT, f"the group is empty: `{name}` is used up by the group before it")
            refusal = Refusal(
                Reason.USED_ITERATOR,
                f"`{name}` can be iterated once only, and torch takes no parameter twice; "
                "leave one of the groups out, or give it parameters of its own",
            )
            found[second.index] = Judgement(second.span, f"two groups are given the generator `{name}`", today, refusal)
    return list(found.values())


def _mixed_names(groups: tuple[Element, ...]) -> list[Judgement]:
    """Judge the first group that has names where the first of all has none, or the other way round."""
    told = [(element, params, is_named(params)) for element in groups for params in element.held]
    if not told or any(named is None for _, _, named in told):
        return []
    _, first, has_names = told[0]
    for element, params, named in told[1:]:
        if named is not has_names:
            verb, other = ("gives", "does not") if named else ("gives no", "does")
            message = f"`{short(params.code)}` {verb} names, and `{short(first.code)}` {other}"
            today = mixed_names_error(params if named else first, params)
            return [Judgement(element.span, message, today, MIXED_NAMES)]
    return []


def _names_missing(elements: tuple[Element, ...]) -> list[Judgement]:
    """Judge the first parameters of one list that have names where the first of all have none, or the reverse."""
    told = [(one, one.params, is_named(one.params)) for one in elements if one.params is not None]
    if len(told) < len(elements) or any(named is None or is_group(one) for one, _, named in told):
        return []
    other = next((one for one in told if one[2] is not told[0][2]), None)
    if other is None or any(map(is_iterator, elements)):
        return []
    first, second = told[0][1], other[1]
    verb, verb_first = ("gives", "does not") if other[2] else ("gives no", "does")
    message = f"`{short(second.code)}` {verb} names, and `{short(first.code)}` {verb_first}"
    return [Judgement(other[0].span, message, names_missing_error(first, second), MIXED_NAMES)]


def _spent(found: Spent, verdict: Applicability | Refusal) -> Judgement:
    """Judge an iterator that another statement has used up."""
    today = (
        Today(Effect.RAISES, "ValueError: optimizer got an empty parameter list", "at construction")
        if found.alone
        else Today(
            Effect.SILENT,
            f"the group is empty, so that nothing of it is trained: line {found.line} has used up its parameters",
        )
    )
    return Judgement(found.span, f"`{short(found.code)}` is used up before the construction", today, verdict)


def _used_up(found: Spent) -> Refusal:
    return Refusal(
        Reason.USED_ITERATOR,
        f"line {found.line} has iterated over it, and an iterator yields once; make a list where it is made: "
        "`list(….parameters())`",
    )
