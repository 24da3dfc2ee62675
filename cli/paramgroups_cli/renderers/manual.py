"""The manual page, as `man` reads it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from paramgroups.version import __version__

_EXITS = (
    ("0", "nothing to do; for apply: done"),
    ("1", "something found: check has a finding, diff would change a file"),
    ("2", "something failed, or the options were wrong; the rest was done all the same"),
)
_VARIABLES = (("NO_COLOR", "print no colours"), ("FORCE_COLOR", "print colours though nobody looks"))


@dataclass(frozen=True, slots=True)
class Section:
    """A command with its options, each with what it does."""

    usage: str
    text: str
    options: tuple[tuple[str, str], ...]


def manual(summary: str, text: str, sections: Iterable[Section]) -> str:
    """Render the page in the man macros."""
    return "\n".join([*_page(summary, text, sections), ""])


def _page(summary: str, text: str, sections: Iterable[Section]) -> Iterator[str]:
    yield f'.TH PARAMGROUPS 1 "" "paramgroups {__version__}"'
    yield f".SH NAME\nparamgroups \\- {_escaped(summary)}"
    yield ".SH SYNOPSIS\n.B paramgroups\n.I command\n[options] [paths]"
    yield f".SH DESCRIPTION\n{_paragraphs(text)}"
    yield ".SH COMMANDS"
    for section in sections:
        yield f".SS {_escaped(section.usage)}\n{_paragraphs(section.text)}"
        yield from _terms(section.options)
    yield ".SH EXIT STATUS"
    yield from _terms(_EXITS)
    yield ".SH ENVIRONMENT"
    yield from _terms(_VARIABLES)


def _terms(terms: Iterable[tuple[str, str]]) -> Iterator[str]:
    for term, text in terms:
        yield f".TP\n.B {_escaped(term)}\n{_escaped(text)}"


def _paragraphs(text: str) -> str:
    blocks = [" ".join(block.split()) for block in text.strip().split("\n\n")]
    return "\n.PP\n".join(map(_escaped, blocks))


def _escaped(text: str) -> str:
    """Escape what roff would read as a request or as an escape, and keep hyphens to be copied."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped
