"""Find words in the bytes of a file, all of them in one pass, at the speed of reading memory."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ahocorasick_rs import BytesAhoCorasick, MatchKind


class Words:
    """Words to look for. Of two that overlap in a text, only the one that begins first is found, or the longer one."""

    def __init__(self, words: Sequence[bytes]) -> None:
        """Take the words."""
        self.all = tuple(words)
        # Of all kinds this one is searched by vector instructions, for up to some sixty words.
        self._finder = BytesAhoCorasick(self.all, matchkind=MatchKind.LeftmostLongest)

    def found_in(self, source: bytes) -> "Found":
        """Look for the words."""
        return Found(self.all, self._finder.find_matches_as_indexes(source))

    def places(self, source: bytes) -> list[tuple[int, int]]:
        """List where words begin and end, from the first to the last."""
        return [(start, end) for _, start, end in self._finder.find_matches_as_indexes(source)]


class Found:
    """Where the words stand in a file; true if there are any."""

    def __init__(self, words: tuple[bytes, ...] = (), places: Sequence[tuple[int, int, int]] = ()) -> None:
        """Take which word begins and ends where."""
        self._begins: defaultdict[bytes, list[int]] = defaultdict(list)
        for number, start, _ in places:
            self._begins[words[number]].append(start)

    def __bool__(self) -> bool:
        """Tell whether any of the words was found."""
        return bool(self._begins)

    def __contains__(self, word: bytes) -> bool:
        """Tell whether a word was found."""
        return word in self._begins

    def has_any(self, words: Sequence[bytes]) -> bool:
        """Tell whether one of some words was found."""
        return not self._begins.keys().isdisjoint(words)

    def starts(self, *words: bytes) -> Iterator[int]:
        """Yield where some words begin, word by word."""
        return (start for word in words for start in self._begins.get(word, ()))
