"""PG106: two iterators of parameters are added with `+`."""

from itertools import combinations

from paramgroups.model.construction import Construction, GrownIterator, Spot
from paramgroups.model.judgement import Judgement, Settled, short
from paramgroups.model.list_errors import if_reached
from paramgroups.model.paths import relation
from paramgroups.model.sums import sum_error
from paramgroups.outcome import IF_REACHED, Applicability, Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG106",
    name="added-iterators",
    summary="Iterators of parameters are added, with `+` or by `sum`, or extended, which works for lists only.",
    today=(
        "Python raises before the constructor is called: `TypeError: unsupported operand type(s) for +: 'generator' "
        "and 'generator'`. So does `params += b.parameters()` behind `params = a.parameters()`, and `params.extend(…)` "
        "raises an AttributeError."
    ),
    why="Lists can be added, iterators cannot, and the reader of `a.parameters()` does not see which of them it is.",
    fix=(
        "The sum becomes one flat list: `[*a.parameters(), *b.parameters()]`. In a comprehension, `sum` gets lists: "
        "`sum([list(m.parameters()) for m in nets], [])`. An iterator that statements extend is reported only: make a "
        "list of it where it is made."
    ),
    examples=(
        Example(
            "Two modules",
            "import torch\n\n"
            "def make(encoder, decoder):\n"
            "    return torch.optim.Adam(encoder.parameters() + decoder.parameters(), lr=1e-3)\n",
            "import torch\n\n"
            "def make(encoder, decoder):\n"
            "    return torch.optim.Adam([*encoder.parameters(), *decoder.parameters()], lr=1e-3)\n",
        ),
        Example(
            "Lists can be added",
            "import torch\n\n"
            "def make(encoder, decoder):\n"
            "    return torch.optim.Adam(list(encoder.parameters()) + list(decoder.parameters()), lr=1e-3)\n",
        ),
    ),
)


def settle(construction: Construction) -> Settled | None:
    """Judge all expressions that stand where parameters belong; None where none is such a sum."""
    wrong = [spot for spot in construction.spots if _error(spot) is not None]
    if not wrong or construction.list_refusal is not None:
        return None
    judgements = tuple(
        Judgement(spot.span, _message(spot), _today(spot, construction), _verdict(spot)) for spot in wrong
    )
    repaired = tuple((spot.node, _repaired(spot)) for spot in wrong)
    return Settled(judgements, replacements=repaired, early=judgements[0].today.is_certain)


def report(construction: Construction) -> tuple[Judgement, ...]:
    """Judge the statements that extend iterators."""
    return tuple(map(_extended, construction.grown))


def _extended(grown: GrownIterator) -> Judgement:
    where = "before the construction" if grown.always else f"before the construction, {IF_REACHED}"
    refusal = Refusal(
        Reason.RAISES_ANYWAY,
        f"`{grown.name}` is an iterator, to which nothing can be added; make a list of it where it is made, "
        f"`{grown.name} = list({short(grown.made)})`",
    )
    message = f"an iterator is extended as if it were a list: `{short(grown.code)}`"
    return Judgement(grown.span, message, Today(Effect.RAISES, grown.error, where), refusal)


def _message(spot: Spot) -> str:
    if not any(params.kind.once for _, params in spot.addends):
        return f"`sum` begins with 0, to which no list can be added: `{short(spot.code)}`"
    return f"iterators cannot be added: `{short(spot.code)}`"


def _verdict(spot: Spot) -> Applicability | Refusal:
    """Refuse a sum that holds parameters twice, which a list would update twice."""
    if spot.summed is not None and spot.summed.refusal is not None:
        return spot.summed.refusal
    for (_, first), (_, second) in combinations(spot.addends, 2):
        if relation(first.sources, second.sources).is_overlap:
            return Refusal(
                Reason.OVERLAP,
                f"`{short(first.code)}` and `{short(second.code)}` share parameters; leave them out of one of the two",
            )
    return Applicability.REPAIR


def _error(spot: Spot) -> str | None:
    """Tell the error of a sum of iterables of parameters, at least one of which is an iterator."""
    start = spot.summed.start if spot.summed is not None else ""
    return sum_error([params.kind for _, params in spot.addends], start) if spot.addends else None


def _repaired(spot: Spot) -> str:
    if spot.summed is not None and spot.summed.mended:
        return spot.summed.mended
    return f"[{', '.join(code for code, _ in spot.addends)}]"


def _today(spot: Spot, construction: Construction) -> Today:
    is_inside = not spot.named and construction.span.holds(spot.span)
    today = Today(Effect.RAISES, _error(spot) or "", "at construction" if is_inside else "before the construction")
    return if_reached(today, construction.elements, [spot.span])
