"""PG901: a suppression comment cannot be read, or names a rule that does not exist."""

from paramgroups.model.judgement import Judgement
from paramgroups.model.suppression import Use
from paramgroups.outcome import Effect, Today
from paramgroups.refusals import Reason, Refusal
from paramgroups.rule import Example, Rule

RULE = Rule(
    code="PG901",
    name="invalid-suppression",
    summary="A suppression comment cannot be read, or names a rule that does not exist.",
    today="It suppresses nothing. Codes are written in full: `PG20` does not stand for PG201 to PG206.",
    fix="None: the comment does not say what was meant.",
    examples=(
        Example(
            "A prefix is no code",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.Adam(net.parameters())\n"
            "    optimizer.param_groups[0]['lr'] = 1e-3  # paramgroups: ignore[PG20]\n"
            "    return optimizer\n",
        ),
        Example(
            "The colon is missing",
            "import torch\n\n"
            "def make(net):\n"
            "    optimizer = torch.optim.Adam(net.parameters())  # paramgroups ignore\n"
            "    return optimizer\n",
        ),
    ),
    why="Its author believes that a finding is switched off, and the next `apply` rewrites the line.",
)

_TODAY = Today(Effect.SILENT, "suppresses nothing")


def review(use: Use) -> Judgement | None:
    """Judge a suppression that cannot be read, or its unknown codes."""
    span, flaw = use.suppression.span, use.suppression.flaw
    if flaw is not None:
        return Judgement(span, "a suppression comment cannot be read", _TODAY, _refusal(flaw))
    if not use.unknown:
        return None
    codes = ", ".join(f"`{code}`" for code, _ in use.unknown)
    advice = ", ".join(f"`{near}` for `{code}`" for code, near in use.unknown if near)
    detail = f"write {advice}" if advice else "`paramgroups rules` lists the codes; write one, or delete the comment"
    return Judgement(span, f"no rule has the code {codes}", _TODAY, _refusal(detail))


def _refusal(detail: str) -> Refusal:
    return Refusal(Reason.UNREADABLE_SUPPRESSION, detail)
