"""An iterator that is put into a group, wherever the optimizer comes from."""

from dataclasses import dataclass

from paramgroups.outcome import Span


@dataclass(frozen=True, slots=True)
class StoredIterator:
    """A statement `optimizer.param_groups[0]['params'] = net.parameters()`."""

    span: Span
    target: str
    code: str
    """The iterator."""
