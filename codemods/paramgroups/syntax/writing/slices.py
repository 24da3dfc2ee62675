"""A list of groups with a name, in parts between which others come, or go: `[*groups[:1], {…}, *groups[2:]]`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from paramgroups.model.construction import Element
from paramgroups.model.initial import is_one_group
from paramgroups.model.state import Group


@dataclass(frozen=True)
class Run:
    """Neighbours of the list as it is written, by the indices of what makes them; `stop` is the first behind them."""

    start: int
    stop: int


def parts_of(groups: Sequence[Group]) -> list[Run | Group]:
    """Cut the groups of an optimizer into new ones and runs of those that are in the list."""
    found: list[Run | Group] = []
    for group in groups:
        last = found[-1] if found else None
        if not group.elements:
            found.append(group)
        elif isinstance(last, Run) and last.stop == group.elements[0]:
            found[-1] = replace(last, stop=group.elements[-1] + 1)
        else:
            found.append(Run(group.elements[0], group.elements[-1] + 1))
    return found


def slice_of(run: Run, elements: Sequence[Element]) -> str | None:
    """Write the slice of a run, `[1:]`; nothing for all, None where it cannot be counted where the run begins or ends.

    Some elements may stand for any number of groups.
    """
    start, stop = run.start, run.stop
    if (start, stop) == (0, len(elements)):
        return ""
    singles = [is_one_group(element) for element in elements]
    begin = "" if start == 0 else str(start) if all(singles[:start]) else _from_behind(start, singles)
    ahead = str(stop) if all(singles[:stop]) else None
    # `[:-1]` says best that the last one is left out.
    near = ahead if len(elements) - stop > 1 else None
    end = "" if stop == len(elements) else near or _from_behind(stop, singles) or ahead
    return None if begin is None or end is None else f"[{begin}:{end}]"


def _from_behind(index: int, singles: Sequence[bool]) -> str | None:
    return str(index - len(singles)) if all(singles[index:]) else None
