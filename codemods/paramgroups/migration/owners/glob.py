"""Globs as Ruby's `File.fnmatch` reads them with FNM_PATHNAME and FNM_DOTMATCH, which is what GitLab asks."""

import re

_TOKENS = re.compile(r"(?<=/)\*\*/|\*+|\?|\[(?P<set>[!^]?\]?[^\]]*)\]|\\(?P<escaped>.)|.", re.DOTALL)


def glob(pattern: str) -> re.Pattern[str] | None:
    """Compile a pattern to be matched from the beginning of a path; None where it means nothing."""
    try:
        return re.compile(_TOKENS.sub(_regex, pattern) + r"\Z", re.DOTALL)
    except re.error:  # a range that runs backwards
        return None


def _regex(token: re.Match[str]) -> str:
    match token[0]:
        case "**/":
            return "(?:.*/)?"
        case "?":
            return "[^/]"
        case stars if stars.startswith("*"):
            return "[^/]*"
    if token["set"] is not None:
        negated = token["set"][:1] in {"!", "^"}
        members = token["set"][negated:].replace("\\", "\\\\").replace("[", "\\[")
        return f"(?!/)[{'^' if negated else ''}{members}]"
    return re.escape(token["escaped"] or token[0])
