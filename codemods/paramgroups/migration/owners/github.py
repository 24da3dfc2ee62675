"""CODEOWNERS as GitHub reads it: of all lines that match, the last one says the owners."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from codeowners import CodeOwners

_COMMENT = re.compile(r"(?:^|\s)#.*")
_INVALID = re.compile(r"^!|^\\#|(?<!\\)\[")
"""What GitHub does not take: negation, an escaped number sign, a range of characters. It skips such lines."""
_SPACE = "\N{SYMBOL FOR SPACE}"


@dataclass(frozen=True, slots=True)
class GitHubOwners:
    """The lines of one file.

    Matching is the `codeowners` package's, which has it right, but for names with spaces: it puts slashes in their
    place, so that `/my` would own `my file.py`. So spaces are taken out of its sight. It also takes `@names` in a
    comment for owners, and fails as a whole at an open bracket; so it gets its lines without either.
    """

    lines: "CodeOwners"

    def of(self, path: str) -> tuple[str, ...]:
        """List the owners of a path (relative to the repository, with slashes) as they are written."""
        return tuple(owner for _, owner in self.lines.of(path.replace(" ", _SPACE)))


def github(text: str) -> GitHubOwners:
    """Read a CODEOWNERS file in GitHub's language."""
    from codeowners import CodeOwners

    lines = (_COMMENT.sub("", line).strip() for line in text.splitlines())
    return GitHubOwners(
        CodeOwners("\n".join(line.replace("\\ ", _SPACE) for line in lines if not _INVALID.search(line)))
    )
