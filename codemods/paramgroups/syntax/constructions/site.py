"""A construction as it stands in the file."""

from dataclasses import dataclass

import libcst as cst

from paramgroups.model.construction import Construction
from paramgroups.refusals import Refusal
from paramgroups.syntax.constructions.forks import Fork
from paramgroups.syntax.constructions.lists.group_lists import Display
from paramgroups.syntax.edits.aliases import Alias
from paramgroups.syntax.edits.followers import EditStatement
from paramgroups.syntax.source.statements import Place


@dataclass(frozen=True)
class Site:
    """A construction together with the nodes it was read from."""

    construction: Construction
    call: cst.Call
    argument: cst.Arg
    display: Display | None
    """Where the groups are written: in the call, or where its variable is assigned."""
    place: Place | None
    """The statement `optimizer = …`, where the construction is all of it."""
    edits: tuple[EditStatement, ...]
    aliases: tuple[Alias, ...]
    """Statements behind it that give its groups other names."""
    list_place: Place | None
    """The statement that assigns the list, where the groups are not written in the call."""
    bound_behind_list: frozenset[str] | None
    """Names bound between that statement and the construction; None where it is not certain that only these are."""
    fork: Fork | None = None
    """The `if` of which it is one branch, where the others construct the same optimizer: they share what follows."""
    elsewhere: Refusal | None = None
    """Why no edit can be taken in, where a function that others may call constructs the optimizer."""
    makers: tuple[Construction, ...] = ()
    """The constructions in such a function."""
