"""Which groups of `param_groups` a statement means."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """Some groups, by explicit indices or by a slice; told once the number of groups is known."""

    indices: tuple[int, ...] | None = None
    """None for the slice."""
    start: int | None = None
    stop: int | None = None
    step: int | None = None

    def of(self, count: int) -> tuple[int, ...] | None:
        """List the groups out of `count`, each counted from the front; None where one does not exist."""
        if self.indices is None:
            return tuple(range(count)[self.start : self.stop : self.step])
        if any(not -count <= index < count for index in self.indices):
            return None
        return tuple(index % count for index in self.indices)

    def may_mean(self, count: int, index: int) -> bool:
        """Tell whether the group `index` of `count` is one of them, or might be."""
        found = self.of(count)
        return found is None or index in found

    @property
    def is_all(self) -> bool:
        """Whether it is every group, however many there are."""
        return self == EVERY

    @property
    def words(self) -> str:
        """Say it: `every group`, `group 0`, `groups 0 and 1`, `groups 1:`."""
        if self.is_all:
            return "every group"
        if self.indices is None:
            ends = ["" if end is None else str(end) for end in (self.start, self.stop)]
            return f"groups {':'.join(ends)}{'' if self.step is None else f':{self.step}'}"
        several = len(self.indices) > 1
        return f"group{'s' if several else ''} {' and '.join(str(index) for index in self.indices)}"


EVERY = Selection()


def only(*indices: int) -> Selection:
    """Select groups by their indices."""
    return Selection(indices)
