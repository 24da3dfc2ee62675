"""The rules as a plugin of flake8: `PG` codes beside all others. flake8 itself is not imported."""

import io
import tokenize
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar

from paramgroups.adapters.choosing import configuration
from paramgroups.outcome import Failed, Finding, Problem
from paramgroups.version import __version__
from paramgroups.workspace.configuration.lookup import Configuration
from paramgroups.workspace.run import check_source

Violation = tuple[int, int, str, type]

_ITS_OWN_BUSINESS = {Problem.SYNTAX_ERROR, Problem.UNDECODABLE}
"""What flake8 reports itself, as E999 and E902."""


class Plugin:
    """Checks one file at a time, as `paramgroups check` does."""

    name = "paramgroups"
    version = __version__
    configuration: ClassVar[Configuration] = Configuration()

    def __init__(self, tree: object, filename: str, lines: Sequence[str]) -> None:  # noqa: ARG002 (flake8 looks for it)
        self._filename = filename
        self._lines = lines

    @classmethod
    def add_options(cls, manager: Any) -> None:
        """Add the options that choose rules, to the command line and to flake8's configuration file."""
        for name, text in (("select", "Only rules of paramgroups"), ("ignore", "Without rules of paramgroups")):
            manager.add_option(
                f"--paramgroups-{name}",
                metavar="CODES",
                default="",
                parse_from_config=True,
                comma_separated_list=True,
                help=f"{text} with these codes or prefixes.",
            )

    @classmethod
    def parse_options(cls, options: Any) -> None:
        """Take the options; what they leave open, the configuration of paramgroups says."""
        chosen = {"select": options.paramgroups_select, "ignore": options.paramgroups_ignore}
        cls.configuration = configuration(chosen, "--paramgroups-")

    def run(self) -> Iterator[Violation]:
        """Yield the findings of the file, with columns from 0."""
        source = _encoded("".join(self._lines))
        outcome = check_source(Path(self._filename), source, self.configuration).outcome
        if isinstance(outcome, Failed):
            if outcome.problem not in _ITS_OWN_BUSINESS:
                yield outcome.line or 1, 0, f"PG000 {outcome.problem.value}: {outcome.detail}", type(self)
            return
        for one in outcome.findings:
            yield one.span.line, one.span.column - 1, _message(one), type(self)


def _message(finding: Finding) -> str:
    fix = finding.applicability.value if finding.applicability is not None else "no fix"
    return f"{finding.code} {finding.message} [{fix}]; today: {finding.today.sentence}"


def _encoded(text: str) -> bytes:
    """Turn what flake8 decoded back into bytes, so that a coding cookie stays true."""
    readline = io.BytesIO(text.encode()).readline
    try:
        return text.encode(tokenize.detect_encoding(readline)[0])
    except (SyntaxError, LookupError, UnicodeEncodeError):
        return text.encode()
