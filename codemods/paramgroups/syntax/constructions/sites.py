"""Reading constructions: calls of optimizer classes, their params argument, and the edits behind them."""

from dataclasses import replace

import libcst as cst

from paramgroups.model.construction import Form
from paramgroups.model.kinds import Shape
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.state import Options
from paramgroups.syntax.constructions.broken_calls import (
    IN_TEXT,
    is_in_text,
    misspelt_keyword,
    stray_argument,
    wrong_option,
)
from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_of
from paramgroups.syntax.constructions.expectations import error_is_expected, error_is_expected_behind
from paramgroups.syntax.constructions.far_sites import read_far_site
from paramgroups.syntax.constructions.forks import fork_of
from paramgroups.syntax.constructions.handed_sites import read_handed_site
from paramgroups.syntax.constructions.holders import holder_of
from paramgroups.syntax.constructions.lists.group_lists import GroupList, read_group_list
from paramgroups.syntax.constructions.lists.helpers import params_argument
from paramgroups.syntax.constructions.made_sites import read_made_site
from paramgroups.syntax.constructions.makers import maker_called, makers_of
from paramgroups.syntax.constructions.no_effects import read_no_effects
from paramgroups.syntax.constructions.observers import observes_defaults
from paramgroups.syntax.constructions.site import Site
from paramgroups.syntax.constructions.unedited import read_construction
from paramgroups.syntax.constructions.unpacked_sites import read_unpacked_site
from paramgroups.syntax.constructions.walrus import place_in_condition
from paramgroups.syntax.edits.clashes import with_clashes
from paramgroups.syntax.edits.followers import NOBODY, EditStatement, Followers, read_followers
from paramgroups.syntax.edits.gaps import names_bound_by, names_spent_by
from paramgroups.syntax.edits.misused_calls import read_call_of_construction
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.expressions.purity import is_pure, name_nodes
from paramgroups.syntax.expressions.values import read_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import Place, between, place_of


def read_sites(module: SourceModule) -> list[Site]:
    """Read every construction of the file, and every call that hands the groups to one, in source order.

    Behind them come the calls that get a new optimizer from a function.
    """
    calls = [(call, optimizer_of(module, call)) for call in module.nodes(cst.Call)]
    makers = makers_of(module, [(call, optimizer) for call, optimizer in calls if optimizer is not None])
    sites: list[Site | None] = []
    for call, optimizer in calls:
        if optimizer is not None:
            sites.append(_read_site(module, call, optimizer))
        maker = maker_called(module, makers, call) if optimizer is None and makers else None
        if maker is not None and not is_in_text(module, call):
            sites.append(read_handed_site(module, call, maker))
        elif optimizer is None and module.known.makers and not is_in_text(module, call):
            sites.append(read_far_site(module, call))
    found = [site for site in sites if site is not None]
    by_call = {id(site.call): site for site in found}
    made = [read_made_site(module, call, by_call) for call, optimizer in calls if optimizer is None]
    return found + [site for site in made if site is not None]


def _read_site(module: SourceModule, call: cst.Call, optimizer: OptimizerClass) -> Site | None:
    argument = params_argument(call, optimizer.first)
    if argument is None:
        return read_unpacked_site(module, call, optimizer) if not is_in_text(module, call) else None
    stray = stray_argument(module, call, argument)
    is_lone_group = infer(module, argument.value).shape is Shape.GROUP
    fault = misspelt_keyword(call, optimizer) or (wrong_option(module, stray) if stray and not is_lone_group else None)
    locked = IN_TEXT if is_in_text(module, call) else None
    groups = read_group_list(module, argument.value)
    place = place_of(module, call) or place_in_condition(module, call, optimizer)
    holder = holder_of(module, call)
    target = holder.target if holder is not None else None
    if place is not None and holder is not None and holder.shared:
        place = replace(place, shared=True)
    if error_is_expected(module, call):
        return None
    followers = NOBODY
    fork = None
    lasts = fault is None and locked is None
    if lasts and place is not None and holder is not None and not error_is_expected_behind(module, call):
        fork = fork_of(module, place, holder.target) if not holder.others else None
        branch_of = fork.place if fork is not None else None
        followers = read_followers(module, place, holder.target, optimizer, branch_of=branch_of, names=holder.others)
        followers = replace(followers, statements=with_clashes(module, followers.statements, holder))
    called = (
        read_call_of_construction(module, call, optimizer) if lasts and place is not None and holder is None else None
    )
    if place is not None and called is not None:
        followers = Followers((EditStatement(called, place, ()),), ())
    known = read_construction(
        module, call, argument, groups, optimizer, names=holder.names if holder is not None else ()
    )
    construction = replace(
        known,
        defaults=_defaults(module, call, argument, optimizer),
        open_defaults=any(other.star for other in call.args),
        edits=followers.edits,
        no_effects=read_no_effects(module, call, target, optimizer) if lasts and target is not None else (),
        observes_defaults=any(observes_defaults(module, name) for name in (target, *(holder.others if holder else ()))),
        in_class_body=isinstance(module.enclosing(call, cst.FunctionDef, cst.ClassDef), cst.ClassDef),
        names=frozenset(name.value for name in name_nodes(call)),
        pure=all(is_pure(module, other.value) for other in call.args),
        pure_behind=all(is_pure(module, other.value) for other in call.args[call.args.index(argument) + 1 :]),
        alone=all(where is None or where.alone for where in (place, groups.place)),
        stray=module.code(stray) if stray is not None else "",
        fault=fault or known.fault,
        locked=locked,
    )
    return Site(
        construction,
        call,
        argument,
        groups.display,
        place,
        followers.statements,
        followers.aliases,
        groups.place,
        _bound_between(module, groups, place),
        fork,
    )


def _bound_between(module: SourceModule, groups: GroupList, last: Place | None) -> frozenset[str] | None:
    """Collect the names that are bound behind the first of what makes the list; None where that is not certain."""
    parts = [place_of(module, element.node) for element in groups.elements] if groups.form is Form.ASSEMBLED else []
    first = groups.place or next((place for place in parts if place is not None), None)
    gap = between(first, last) if first is not None and last is not None else None
    if gap is None:
        return None
    growing = {id(place.small) for place in parts if place is not None}
    pure = all(is_pure(module, element.node) for element in groups.elements)
    found: list[frozenset[str]] = []
    for place in gap:
        grows = pure and id(place.small) in growing
        bound = frozenset[str]() if grows else names_bound_by(module, place)
        if bound is None:
            return None
        found.append(bound | names_spent_by(module, place))
    return frozenset[str]().union(*found)


def _defaults(module: SourceModule, call: cst.Call, params: cst.Arg, optimizer: OptimizerClass) -> Options:
    """Read the options given to the constructor, positional ones under their names."""
    names = {option.position: option.name for option in optimizer.options if option.position is not None}
    found: list[tuple[str, cst.BaseExpression]] = []
    for position, argument in enumerate(call.args):
        if argument is params or argument.star:
            continue
        name = argument.keyword.value if argument.keyword is not None else names.get(position)
        if name is not None:
            found.append((name, argument.value))
    return tuple((name, read_value(module, node)) for name, node in found)
