"""What those share that write parts of one fix."""

from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.writing.folded_groups import FoldedGroups
from paramgroups.syntax.writing.plans import Plan
from paramgroups.syntax.writing.tree_writer import TreeWriter


class FixWriter:
    """A plan, its groups, and the writer that is told what changes."""

    def __init__(self, module: SourceModule, plan: Plan, folded: FoldedGroups, writer: TreeWriter) -> None:
        """Take the groups of `plan` as they are rendered."""
        self._module = module
        self._plan = plan
        self._site = plan.site
        self._folded = folded
        self._writer = writer
