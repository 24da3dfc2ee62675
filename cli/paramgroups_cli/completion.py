"""What a shell completes: codes, names and reasons; it keeps only what begins as its user began, in the same case."""

from collections.abc import Iterator


def rules_and_reasons(incomplete: str) -> Iterator[tuple[str, str]]:
    """Complete what `explain` takes."""
    from paramgroups.engine.registry import rules
    from paramgroups.reasons import REASONS

    for rule in rules():
        for word in (rule.code, rule.name):
            if word.lower().startswith(incomplete.lower()):
                yield incomplete + word[len(incomplete) :], rule.summary
    for reason, meaning in REASONS.items():
        if reason.value.startswith(incomplete.lower()):
            yield reason.value, meaning.what


def codes(incomplete: str) -> Iterator[tuple[str, str]]:
    """Complete the last code of a list with commas: all codes, and the families they belong to."""
    from paramgroups.engine.registry import rules

    before, comma, last = incomplete.rpartition(",")
    families = {rule.code[:3]: f"all {rule.code[:3]}xx rules" for rule in rules()}
    words = {**families, **{rule.code: rule.summary for rule in rules()}}
    for word, meaning in words.items():
        if word.startswith(last.upper()):
            yield before + comma + last + word[len(last) :], meaning
