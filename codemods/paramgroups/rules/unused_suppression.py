"""PG900: a suppression comment suppresses nothing."""

from paramgroups.model.judgement import Judgement
from paramgroups.model.suppression import Use
from paramgroups.outcome import Applicability, Effect, Today
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG900",
    name="unused-suppression",
    summary="A suppression comment suppresses nothing.",
    today=(
        "Nothing happens, until the line changes: then the comment hides a finding that nobody has looked at. "
        "Only codes of rules that are switched on are judged, and in `# noqa: PG201, E501` only those of paramgroups; "
        "`# noqa` without a code and `# paramgroups: skip-file` never are."
    ),
    fix="The code is taken out of the comment; the mark goes with its last code, and the rest of the comment stays.",
    examples=(
        Example(
            "The edit is gone, its comment is not",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)  # paramgroups: ignore[PG201]\n"
            "    return optimizer\n",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)\n"
            "    return optimizer\n",
        ),
        Example(
            "A suppression that is used",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.Adam(net.parameters())\n"
            "    optimizer.param_groups[0]['lr'] = 1e-3  # paramgroups: ignore[PG201]\n"
            "    return optimizer\n",
        ),
    ),
    why="A comment that is of no use today hides tomorrow's finding, and readers look for a problem that is not there.",
)


def review(use: Use) -> Judgement | None:
    """Judge a suppression by its codes that suppress nothing."""
    if use.idle is None:
        return None
    codes = ", ".join(f"`{code}`" for code in use.idle)
    message = f"{codes or 'everything'} is suppressed here, but there is nothing to suppress"
    if not use.suppression.beside:
        message += "; the comment has a line of its own, and belongs on a line of the finding"
    today = Today(Effect.RUNS, "suppresses nothing, until the line changes")
    return Judgement(use.suppression.span, message, today, Applicability.EXACT)
