"""PG101: an iterator of parameters stands where a group dict belongs."""

from itertools import combinations, product

from paramgroups.model.checks import MIXED_NAMES, one_group_only, used_iterator
from paramgroups.model.construction import Construction, Element, Form
from paramgroups.model.initial import spread
from paramgroups.model.judgement import Judgement, Settled, short
from paramgroups.model.kinds import TENSOR, Shape, iterable
from paramgroups.model.list_errors import (
    adds_nothing,
    is_group,
    is_iterator,
    is_set,
    is_tensor,
    list_error,
    unless_changed,
)
from paramgroups.model.nested_iterators import refusal_inside, settle_chains, settle_nested
from paramgroups.model.paths import relation
from paramgroups.model.state import Group
from paramgroups.model.values import Params
from paramgroups.outcome import Applicability
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG101",
    name="bare-iterator-in-groups",
    summary="An iterator of parameters stands where a group dict belongs.",
    today=(
        "The constructor raises. Where the first element is a group dict: `TypeError: param_group must be a dict, but "
        "got <class 'generator'>` (an AssertionError up to torch 2.0.1); otherwise: `TypeError: optimizer can only "
        "optimize Tensors, but one of the params is Module.parameters`."
    ),
    why=(
        "A list of iterables reads well, but the constructor takes a list of tensors or a list of group dicts, and "
        "nothing else: it does not look inside of the elements."
    ),
    fix=(
        "Each bare iterator becomes a group of its own, `{'params': ...}`, with the options of the constructor. Where "
        "only one group is legal (LBFGS), where the file goes on to address `param_groups[0]` alone, or where "
        "parameters themselves stand beside the iterators, the list is made flat instead: `[*a.parameters(), "
        "*b.parameters()]`. Elements of unknown kind are left alone. "
        "Iterators in the list that is the params of one group are unpacked: "
        "`{'params': [*a.parameters(), *b.parameters()]}`; so is one that `chain` gets without a star: "
        "`chain.from_iterable([...])`."
    ),
    examples=(
        Example(
            "Group dict first",
            "import torch\n\n"
            "def make(net):\n"
            "    return torch.optim.Adam([{'params': net.body.parameters(), 'lr': 1e-4}, net.head.parameters()])\n",
            "import torch\n\n"
            "def make(net):\n"
            "    return torch.optim.Adam([{'params': net.body.parameters(), 'lr': 1e-4}, "
            "{'params': net.head.parameters()}])\n",
        ),
        Example(
            "Iterators only",
            "from torch.optim import SGD\n\n"
            "def make(encoder, decoder):\n"
            "    return SGD([encoder.parameters(), decoder.parameters()], lr=0.1)\n",
            "from torch.optim import SGD\n\n"
            "def make(encoder, decoder):\n"
            "    return SGD([{'params': encoder.parameters()}, {'params': decoder.parameters()}], lr=0.1)\n",
        ),
        Example(
            "A flat list of tensors is legal",
            "from torch.optim import SGD\n\n"
            "def make(encoder, decoder):\n"
            "    return SGD([*encoder.parameters(), *decoder.parameters()], lr=0.1)\n",
        ),
    ),
)


def settle(construction: Construction) -> Settled | None:
    """Judge the list of a construction; None where the rule has nothing to say of it."""
    elements = construction.elements
    if (chains := settle_chains(construction)) is not None:
        return chains
    if not elements:
        return None
    if (nested := settle_nested(construction)) is not None:
        return nested
    if all(is_group(element) or adds_nothing(element) for element in elements):
        # It is a list of groups alone, and runs.
        return None
    groups = [element for element in elements if is_group(element)]
    iterators = [element for element in elements if is_iterator(element) or is_set(element)]
    if not is_group(elements[0]):
        # In a flat list torch takes a tuple of two for a name and its tensor.
        iterators = [element for element in iterators if element.kind.classname != "tuple"]
    tensors = [element for element in elements if is_tensor(element)]
    # A list of parameters in one branch and a list of groups in the other are both legal.
    mixed = any(not group.excludes(tensor) for group in groups for tensor in tensors)
    if not iterators and not mixed:
        return None
    today = unless_changed(list_error(construction.elements), construction.list_refusal)
    bare = sorted((*iterators, *tensors) if groups or iterators else iterators, key=lambda element: element.index)
    refusal = _refusal(construction, groups, bare)
    verdict = Applicability.REPAIR if refusal is None else refusal
    judgements = tuple(
        Judgement(element.span, _message(element), today, verdict) for element in _named(bare, iterators, mixed=mixed)
    )
    if refusal is not None:
        return Settled(judgements)
    if construction.form is not Form.LIST and _wants_flat(construction, groups, bare):
        return Settled(judgements, replacements=tuple((element.node, f"*{element.code}") for element in iterators))
    if construction.form is not Form.LIST:
        wrapped = sorted((*iterators, *filter(_extends, tensors)), key=lambda element: element.index)
        return Settled(judgements, wraps=tuple(element.node for element in wrapped))
    if _wants_flat(construction, groups, bare):
        return Settled(judgements, (Group(_merged(tuple(bare))),), flat=True)
    return Settled(judgements, _groups(elements))


def _named(bare: list[Element], iterators: list[Element], *, mixed: bool) -> list[Element]:
    """Choose the elements to report: tensors between iterators are no fault of their own."""
    return [element for element in bare if element in iterators or (mixed and element.extends)] or bare


def _message(element: Element) -> str:
    what = "these parameters stand" if element.starred or is_tensor(element) else "an iterator of parameters stands"
    return f"{what} where a group dict belongs: `{short(element.code)}`"


def _refusal(construction: Construction, groups: list[Element], bare: list[Element]) -> Refusal | None:
    unknown = [element for element in construction.elements if element not in bare and element not in groups]
    nothing = next((element for element in unknown if element.code == "None"), None)
    if nothing is not None:
        return Refusal(Reason.UNKNOWN_ELEMENT, "`None` is neither parameters nor a group; leave it out of the list")
    if unknown:
        return Refusal(
            Reason.UNKNOWN_ELEMENT,
            f"`{short(unknown[0].code)}` may be parameters, a group dict or a module; "
            "write every element of the list as `{'params': ...}`",
        )
    unordered = next((element for element in bare if is_set(element)), None)
    if unordered is not None:
        return Refusal(
            Reason.UNKNOWN_ELEMENT,
            f"`{short(unordered.code)}` is a set, of which torch makes no group: its order may change; write a list",
        )
    if construction.list_refusal is not None:
        return construction.list_refusal
    wants_one = construction.optimizer.one_group or (construction.indexed_alone and not groups)
    stay = any(not element.unpacks and not is_tensor(element) for element in bare)
    if construction.form is not Form.LIST and wants_one and stay:
        reason = Reason.ONE_GROUP_ONLY if construction.optimizer.one_group else Reason.ADDRESSED_BY_INDEX
        why = "the class takes one group only" if construction.optimizer.one_group else "the file goes on as if so"
        return Refusal(
            reason,
            f"one group is wanted ({why}); put the parameters themselves into the list: `*net.parameters()` in a "
            "display, `extend` for `append`",
        )
    if construction.optimizer.one_group and groups:
        return one_group_only(construction.optimizer)
    spent = next((element for element in bare if element.params is not None and element.params.reused), None)
    if spent is not None:
        return used_iterator(spent.code)
    return (
        (None if _wants_flat(construction, groups, bare) else _mixed_list(construction, bare))
        or _mixed_names(groups, bare)
        or _overlap(groups, bare)
        or refusal_inside(construction)
    )


def _mixed_list(construction: Construction, bare: list[Element]) -> Refusal | None:
    """Refuse parameters themselves in a list that several statements put together: where their group ends is unsure."""
    others = [element for element in construction.elements if not is_tensor(element)]
    tensors = (element for element in bare if is_tensor(element))
    # Parameters in one branch and a list of iterators in another are two lists.
    single = next((one for one in tensors if not all(map(one.excludes, others))), None)
    if construction.form is not Form.ASSEMBLED or single is None:
        return None
    certain = any(is_group(element) and not element.branches and not element.condition for element in others)
    if certain and all(map(_extends, filter(is_tensor, bare))):
        return None
    return Refusal(
        Reason.MIXED_LIST,
        f"the list also holds parameters themselves, `{'*' * single.starred}{short(single.code)}`; "
        "put them into group dicts",
    )


def _extends(element: Element) -> bool:
    """Tell parameters that a list of groups is extended by, as if they were a group."""
    return element.extends


def _mixed_names(groups: list[Element], bare: list[Element]) -> Refusal | None:
    """Refuse a mix of named and unnamed groups, which torch refuses too (2.6.0 and later)."""
    kinds = [element.params.kind for element in groups if element.params is not None]
    kinds += [element.kind if not element.starred else iterable(TENSOR, "list") for element in bare]
    if not any(kind.yields(Shape.NAMED) for kind in kinds) or all(kind.yields(Shape.NAMED) for kind in kinds):
        return None
    return MIXED_NAMES


def _overlap(groups: list[Element], bare: list[Element]) -> Refusal | None:
    """Refuse where the same parameters are certainly in two elements: torch would refuse the groups as well."""
    for first, second in combinations((*groups, *bare), 2):
        if first.excludes(second):
            continue
        for old, new in product(_drawn(first), _drawn(second)):
            if relation(old.known_sources, new.known_sources).is_overlap:
                return Refusal(
                    Reason.OVERLAP,
                    f"`{short(old.code)}` and `{short(new.code)}` share parameters, which may be in one group only; "
                    "take them out of one of the two",
                )
    return None


def _drawn(element: Element) -> tuple[Params, ...]:
    """List the params that an element holds, or is."""
    return element.held or ((element.params,) if element.params is not None else ())


def _wants_flat(construction: Construction, groups: list[Element], bare: list[Element]) -> bool:
    """Tell a list that should be flat: one group is wanted, or parameters themselves stand beside the iterators.

    What is flat but for a star that was forgotten trains the same in groups; but no such group has a point of its own.
    """
    if groups:
        return False
    if construction.optimizer.one_group or construction.indexed_alone:
        return True
    if construction.indexed_later:
        return False
    rest = [element for element in bare if not is_tensor(element)]
    beside = any(not one.excludes(tensor) for one in rest for tensor in filter(is_tensor, bare))
    return beside and (construction.form is Form.LIST or all(one.unpacks for one in rest))


def _groups(elements: tuple[Element, ...]) -> tuple[Group, ...]:
    """Make the groups of the repaired list: adjacent tensors share one group."""
    groups: list[Group] = []
    run: list[Element] = []
    for element in elements:
        if is_tensor(element):
            run.append(element)
            continue
        if run:
            groups.append(Group(_merged(tuple(run)), elements=tuple(item.index for item in run)))
            run = []
        groups.append(_group(element))
    if run:
        groups.append(Group(_merged(tuple(run)), elements=tuple(item.index for item in run)))
    return tuple(groups)


def _group(element: Element) -> Group:
    if element.starred:
        return spread(element, (element.index,))
    assert element.params is not None
    if is_iterator(element):
        return Group(element.params, elements=(element.index,))
    opaque = element.options is None
    return Group(element.params, element.options or (), (element.index,), element.node, opaque)


def _merged(run: tuple[Element, ...]) -> Params:
    """Put several elements into one list: `[*a.parameters(), w]`."""
    found = [element.params for element in run if element.params is not None]
    inner = ", ".join(f"*{element.code}" if not _is_single(element) else element.code for element in run)
    sources = [params.sources for params in found]
    return Params(
        code=f"[{inner}]",
        node=None,
        kind=iterable(TENSOR, "list"),
        sources=None if None in sources else tuple(path for part in sources for path in part or ()),
        pure=all(params.pure for params in found),
        fresh=all(params.fresh for params in found),
        names=frozenset[str]().union(*(params.names for params in found)),
        parts=tuple(element.index for element in run),
    )


def _is_single(element: Element) -> bool:
    return element.kind.shape is Shape.TENSOR and not element.starred
