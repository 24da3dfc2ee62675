"""The lines around a finding, with line numbers, and carets under its place."""

from dataclasses import dataclass

from paramgroups.outcome import Span
from paramgroups_cli.renderers.paint import Paint
from paramgroups_cli.renderers.text import line_at
from paramgroups_cli.renderers.visible import cells

_CONTEXT = 2
_MOST_LINES = 10
"""Lines of one finding; of a longer one, the beginning and the end are shown."""
_MOST_CELLS = 160
_BEFORE_CARET = 60
"""A line that is wider is cut, so that the finding's place is seen, with so much before it."""
_GAP = 0


def frame(lines: list[str], span: Span, *, coloured: bool) -> list[str]:
    """Draw the lines around a place. A last line behind the text, an empty span: whatever comes is drawn."""
    return _Frame(lines, span, coloured).draw()


def gutter_width(lines: list[str], span: Span) -> int:
    """Tell how wide the line numbers of a frame are."""
    return len(str(_numbers(lines, span)[-1]))


def _numbers(lines: list[str], span: Span) -> list[int]:
    """Choose the lines to show; `_GAP` stands for those that are left out."""
    first, last = max(1, span.line - _CONTEXT), min(len(lines), span.end_line + _CONTEXT)
    while first < span.line and not line_at(lines, first).strip():
        first += 1
    while last > span.end_line and not line_at(lines, last).strip():
        last -= 1
    if span.end_line - span.line < _MOST_LINES:
        return list(range(first, max(last, span.end_line) + 1))
    kept = _MOST_LINES // 2
    return [*range(first, span.line + kept), _GAP, *range(span.end_line - 1, last + 1)]


@dataclass(frozen=True, slots=True)
class _Frame:
    lines: list[str]
    span: Span
    coloured: bool

    def draw(self) -> list[str]:
        width = gutter_width(self.lines, self.span)
        bar = self._dim(" " * width + " |")
        drawn = [bar]
        for number in _numbers(self.lines, self.span):
            if number == _GAP:
                drawn.append(self._dim("." * (width + 1)) + " " + self._mark("|"))
                continue
            text, carets = self._line(number)
            drawn.append((self._dim(f"{number:>{width}} |") + " " + text).rstrip())
            drawn += [bar + " " + self._mark(caret) for caret in carets]
        return drawn

    def _line(self, number: int) -> tuple[str, list[str]]:
        """Lay out a line, and what is drawn under it."""
        text, starts = cells(line_at(self.lines, number))
        left = starts[min(self.span.column - 1, len(starts) - 1)] if number == self.span.line else 0
        right = starts[min(self.span.end_column - 1, len(starts) - 1)] if number == self.span.end_line else starts[-1]
        cut = max(0, left - _BEFORE_CARET) if starts[-1] > _MOST_CELLS else 0
        text, left, right = _cut(text, cut), left - cut, min(right - cut, _MOST_CELLS)
        if self.span.line == self.span.end_line:
            return text, [" " * left + "^" * max(1, right - left)] if number == self.span.line else []
        return self._with_rail(number, text, left, right)

    def _with_rail(self, number: int, text: str, left: int, right: int) -> tuple[str, list[str]]:
        """Lay out a line of a finding on several lines, which a rail at the left ties together."""
        if not self.span.line <= number <= self.span.end_line:
            return "  " + text, []
        if number == self.span.line:
            if not text[:left].strip():
                return self._mark("/") + " " + text, []
            return "  " + text, [" " + "_" * (left + 1) + "^"]
        carets = ["|" + "_" * right + "^"] if number == self.span.end_line else []
        return self._mark("|") + " " + text, carets

    def _dim(self, text: str) -> str:
        return Paint.CYAN.on(text, coloured=self.coloured)

    def _mark(self, text: str) -> str:
        return Paint.RED.on(text, coloured=self.coloured)


def _cut(text: str, start: int) -> str:
    """Cut a wide line at both ends; wide characters before the cut may shift it by a cell or two."""
    if not start and len(text) <= _MOST_CELLS:
        return text
    cut = text[start : start + _MOST_CELLS]
    return ("…" + cut[1:] if start else cut) + ("…" if start + _MOST_CELLS < len(text) else "")
