"""What recognises a finding from run to run, though lines above it come and go."""

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from paramgroups.outcome import Finding
from paramgroups_cli.renderers.text import line_at


def fingerprints(lines: list[str], findings: list[Finding], path: str = "") -> Iterator[str]:
    """Yield a fingerprint for each finding: of its rule, the text of its first line, and how often both were there.

    With a `path` it holds for a whole tree, without one it survives a file's move.
    """
    seen: Counter[str] = Counter()
    for finding in findings:
        text = " ".join(line_at(lines, finding.span.line).split())
        key = f"{path}\0{finding.code}\0{text}"
        seen[key] += 1
        yield sha256(f"{key}\0{seen[key]}".encode("utf-8", "surrogateescape")).hexdigest()[:32]
