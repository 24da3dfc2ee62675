"""Comments of statements that go away."""

from dataclasses import dataclass

import libcst as cst

from paramgroups.syntax.statements import Place


@dataclass(frozen=True)
class StatementComments:
    """The comments around and inside a statement, except inside of expressions, which move with them."""

    own: tuple[str, ...]
    trailing: str | None

    @property
    def all(self) -> tuple[str, ...]:
        """List all of them in order."""
        return self.own if self.trailing is None else (*self.own, self.trailing)


def collect(place: Place) -> StatementComments:
    """Collect the comments that would be lost with a statement."""
    if not place.alone:
        return StatementComments((), None)
    match place.line:
        case cst.SimpleStatementLine(leading_lines=lines, trailing_whitespace=behind):
            return StatementComments(_texts(lines), _text(behind))
        case cst.For(leading_lines=lines, body=cst.IndentedBlock() as body):
            inner: list[str] = []
            for line in body.body:
                if isinstance(line, cst.SimpleStatementLine):
                    inner.extend(_texts(line.leading_lines))
                    text = _text(line.trailing_whitespace)
                    if text is not None:
                        inner.append(text)
            header = _text(body.header)
            head = () if header is None else (header,)
            return StatementComments((*_texts(lines), *head, *inner, *_texts(body.footer)), None)
        case cst.For(leading_lines=lines, body=cst.SimpleStatementSuite(trailing_whitespace=behind)):
            return StatementComments(_texts(lines), _text(behind))
        case _:
            return StatementComments((), None)


def _texts(lines: "tuple[cst.EmptyLine, ...] | list[cst.EmptyLine] | object") -> tuple[str, ...]:
    assert isinstance(lines, list | tuple)
    return tuple(line.comment.value for line in lines if line.comment is not None)


def _text(space: cst.TrailingWhitespace) -> str | None:
    return space.comment.value if space.comment is not None else None
