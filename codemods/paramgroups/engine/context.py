"""What stays the same while one file is worked on."""

from dataclasses import dataclass, replace

from paramgroups.outcome import Finding
from paramgroups.settings import Settings
from paramgroups.tree import Tree


@dataclass(frozen=True, slots=True)
class Context:
    """What to look for, and what is known of other files."""

    settings: Settings
    tree: Tree
    module: str
    declined: frozenset[str]
    gated: bool = True
    suppressed: bool = True
    """Whether suppression comments count."""

    def without_declined(self, finding: Finding) -> Finding:
        """Take the fix from a finding if it is declined."""
        return replace(finding, fixed=finding.fixed and finding.fix not in self.declined)
