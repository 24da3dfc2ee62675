"""The rules as commands of LibCST: `python -m libcst.tool codemod -x paramgroups.adapters.codemods.ParamGroupsCommand`.

`ParamGroupsCommand` runs all rules; one command a rule is made from what each says of itself: `RawGroupAppendCommand`.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import libcst
from libcst.codemod import CodemodCommand, CodemodContext, SkipFile

from paramgroups.adapters.choosing import configuration
from paramgroups.engine.registry import rules
from paramgroups.outcome import Failed, Finding, Rewritten, Unchanged
from paramgroups.workspace.run import check_source


class ParamGroupsCommand(CodemodCommand):
    """Rewrites param groups as `paramgroups apply` does, and warns of what it reports without a fix."""

    DESCRIPTION = "Find and rewrite PyTorch optimizer param groups that crash, do nothing, or are patched later."
    CODES: tuple[str, ...] = ()
    """The rules of the command; none for those that the options or the configuration choose."""

    @staticmethod
    def add_args(arg_parser: argparse.ArgumentParser) -> None:
        """Add the options of `paramgroups apply` that choose what is rewritten."""
        arg_parser.add_argument("--select", metavar="CODES", help="Only rules with these codes or prefixes.")
        arg_parser.add_argument("--ignore", metavar="CODES", help="Without rules with these codes or prefixes.")
        arg_parser.add_argument("--unsafe", action="store_true", help="Also fixes that change results.")

    def __init__(
        self, context: CodemodContext, select: str | None = None, ignore: str | None = None, unsafe: bool = False
    ) -> None:
        super().__init__(context)
        chosen = list(self.CODES) or _split(select)
        self._configuration = configuration({"select": chosen, "ignore": _split(ignore), "unsafe": unsafe}, "--")

    def transform_module_impl(self, tree: libcst.Module) -> libcst.Module:
        """Run the engine on the bytes of the module. Raises SkipFile, with the reason, where they cannot be handled."""
        path = Path(self.context.filename or "<stdin>")
        source = tree.bytes
        if self.context.filename is not None and path.read_bytes() != source:
            # LibCST drops form feeds, and writes what it kept; `paramgroups apply` does not.
            raise SkipFile("LibCST does not keep every character of this file; use `paramgroups apply`")
        outcome = check_source(path, source, self._configuration).outcome
        match outcome:
            case Failed(problem=problem, detail=detail):
                raise SkipFile(f"{problem.value}: {detail}")
            case Unchanged(findings=findings):
                self._warn(findings)
                return tree
            case Rewritten(findings=findings, source=new):
                self._warn(findings)
                return libcst.parse_module(new, tree.config_for_parsing)

    def _warn(self, findings: Sequence[Finding]) -> None:
        for one in findings:
            if not one.fixed:
                reason = one.refusal.detail if one.refusal is not None else "the fix changes results: use --unsafe"
                place = f"{one.span.line}:{one.span.column}"
                self.warn(f"{place}: {one.code} {one.name}: {one.message}; not fixed: {reason}")


def _split(codes: str | None) -> list[str]:
    return [code.strip() for code in (codes or "").split(",") if code.strip()]


def _command(code: str, name: str, summary: str) -> type[ParamGroupsCommand]:
    """Make the command of one rule."""
    title = "".join(word.capitalize() for word in name.split("-")) + "Command"
    return type(title, (ParamGroupsCommand,), {"DESCRIPTION": summary, "CODES": (code,), "__module__": __name__})


COMMANDS = {made.__name__: made for made in (_command(one.code, one.name, one.summary) for one in rules())}
globals().update(COMMANDS)
