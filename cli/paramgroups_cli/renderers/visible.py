"""Source text on a terminal: what would move the cursor or hide text is shown as a sign, and widths are counted."""

import unicodedata

_TAB = 4
_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "␡"}
_HIDING = dict.fromkeys([*range(0x80, 0xA0), 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], "�")
_SIGNS = {**_PICTURES, **_HIDING}


def visible(text: str) -> str:
    """Show control characters, and those that change the direction of writing, as signs."""
    return text if text.isascii() and text.isprintable() else text.translate(_SIGNS)


def cells(line: str) -> tuple[str, list[int]]:
    """Lay a line out on a terminal: the text to print, and the column of each character, and of the end."""
    shown: list[str] = []
    starts: list[int] = []
    column = 0
    for character in line:
        starts.append(column)
        if character == "\t":
            width = _TAB - column % _TAB
            shown.append(" " * width)
        else:
            sign = _SIGNS.get(ord(character), character)
            width = _width(sign)
            shown.append(sign)
        column += width
    return "".join(shown), [*starts, column]


def _width(character: str) -> int:
    """Count the columns of a character: two in East Asian scripts and emoji, none for accents that are joined on."""
    if character.isascii():
        return 1
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
