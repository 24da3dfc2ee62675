"""`paramgroups apply --interactive`: fix by fix, as `git add --patch` asks hunk by hunk."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from paramgroups.workspace.hunks import hunks
from paramgroups.workspace.picking import Fix, Picker, Region, picker, region, splice, syntax_error
from paramgroups.workspace.run import FileResult
from paramgroups_cli import streams
from paramgroups_cli.editor import edited
from paramgroups_cli.renderers.head import head
from paramgroups_cli.renderers.paint import Paint
from paramgroups_cli.renderers.text import place
from paramgroups_cli.renderers.unified import colour
from paramgroups_cli.renderers.visible import visible
from paramgroups_cli.tally import count


class Answer(Enum):
    """What can be said to a fix."""

    YES = "y"
    NO = "n"
    ALL = "a"
    NONE = "d"
    QUIT = "q"
    EDIT = "e"
    HELP = "?"


HELP = """\
y - apply this fix
n - do not apply it
a - apply it and all later fixes of this file
d - apply neither it nor a later fix of this file
q - quit: what was answered with y is applied, the rest stays
e - edit the new lines of this fix first, in $VISUAL or $EDITOR; saved empty, it is not applied
? - print this
"""


@dataclass(slots=True)
class Conversation:
    """Asks about fixes, and remembers what was not applied."""

    coloured: bool
    declined: int = 0
    stopped: bool = False

    def answered(self, found: Iterable[FileResult]) -> Iterator[FileResult]:
        """Reduce every result to the fixes that the user wants."""
        for result in found:
            picking = picker(result)
            yield self._picked(picking) if picking is not None else result
            if self.stopped:
                return

    def remarks(self) -> str:
        """Say what was not applied, and why."""
        parts = [f"{count(self.declined, 'fix')} declined"] if self.declined else []
        parts += ["stopped: what comes after was not looked at"] if self.stopped else []
        return "".join(f"; {part}" for part in parts)

    def _picked(self, picking: Picker) -> FileResult:
        chosen: set[str] = set()
        regions: dict[str, Region] = {}
        fixes = list(picking.fixes())
        rest: bool | None = None
        for number, fix in enumerate(fixes, start=1):
            if rest is None:
                self._show(picking, fix)
                answer, change = self._ask(picking, fix, f"{number}/{len(fixes)}")
                if change is not None:
                    regions[fix.name] = change
                rest = {Answer.ALL: True, Answer.NONE: False, Answer.QUIT: False}.get(answer)
                self.stopped = answer is Answer.QUIT
                wanted = answer in {Answer.YES, Answer.ALL}
            else:
                wanted = rest
            if wanted:
                chosen.add(fix.name)
            elif fix.name not in regions:
                self.declined += 1
        picked = picking.pick(frozenset(chosen), regions)
        self.declined += len(picked.left_out)
        for _ in picked.left_out:
            streams.remark(f"{picking.result.path}: an edited fix was left out, since another changes the same lines")
        return picked.result

    def _show(self, picking: Picker, fix: Fix) -> None:
        """Print the findings of a fix and its hunks."""
        path = Paint.BOLD.on(visible(str(picking.result.path)), coloured=self.coloured)
        lines = []
        for one in fix.findings:
            lines.append(f"{path}:{place(one.span)}: {head(one, coloured=self.coloured)} {visible(one.message)}")
            lines.append(f"  today: {visible(one.today.sentence)}")
        streams.put_text("\n".join(lines) + "\n")
        diff = hunks(picking.source, fix.source)
        streams.put(colour(diff) if self.coloured else diff)

    def _ask(self, picking: Picker, fix: Fix, number: str) -> tuple[Answer, Region | None]:
        """Ask until there is an answer; an end of the input means to quit."""
        letters = ",".join(answer.value for answer in Answer)
        while True:
            question = Paint.BOLD.on(f"({number}) Apply this fix [{letters}]?", coloured=self.coloured)
            streams.put_text(f"{question} ")
            sys.stdout.flush()
            line = sys.stdin.readline()
            word = line.strip()[:1].lower()
            answer = Answer(word) if word and word in letters.split(",") else Answer.HELP
            if not line:
                streams.put_text("\n")
                return Answer.QUIT, None
            match answer:
                case Answer.HELP:
                    streams.put_text(HELP)
                case Answer.EDIT:
                    change = self._edit(picking, fix)
                    if change is not None:
                        return (Answer.EDIT, change) if change.text else (Answer.NO, None)
                case _:
                    return answer, None

    def _edit(self, picking: Picker, fix: Fix) -> Region | None:
        """Let the user write the new lines of a fix; None where that leads to nothing, and is asked again."""
        proposed = region(picking.source, fix.source)
        text = edited(proposed.text, picking.result.path.name)
        if isinstance(text, str):
            streams.remark(text)
            return None
        change = Region(proposed.first, proposed.last, text)
        whole = splice(picking.source, picking.source, change) or b""
        objection = syntax_error(whole) if text else None
        if objection is not None:
            streams.remark(f"the edited file would be no Python ({objection})")
            return None
        return change
