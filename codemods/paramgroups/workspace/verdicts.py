"""What is known of candidates before they are rewritten, and what is kept of it for the next run."""

from paramgroups.outcome import Outcome, Unchanged
from paramgroups.tree import ListMaker, Tree
from paramgroups.workspace.cache import Cache, key_of, key_of_tree, key_with
from paramgroups.workspace.reading import Candidate
from paramgroups.workspace.rewriting import Work
from paramgroups.workspace.surroundings import Deciding


class Verdicts:
    """Which candidates are open, given what the files of a run tell each other."""

    def __init__(self, cache: Cache, tree: Tree) -> None:
        self._cache = cache
        self._tree = tree
        self._deciding = Deciding(tree)
        self._others = key_of_tree(tree) if cache.file is not None else ""

    def are_open(self, found: Candidate) -> bool:
        """Tell whether a candidate has to be rewritten to know what is in it."""
        if not self._may_hold(found):
            return False
        if self._cache.file is None:
            return True
        key = key_with(found.key, self._others)
        if key not in self._cache.known.clean:
            return True
        self._cache.needed.clean.add(key)
        return False

    def _may_hold(self, found: Candidate) -> bool:
        """Tell whether a candidate may hold a finding, now that the others have told."""
        module = found.place.module
        is_told = module in self._tree.askers or self._tree.asks(module)
        return found.glance.is_open or is_told or self._deciding.opens(found.glance)

    def lists(self, found: Candidate) -> tuple[ListMaker, ...]:
        """List what makes lists for optimizers of the candidate, its functions and members."""
        return self._deciding.lists(found.glance.own_lists)

    def keep(self, work: Work, outcome: Outcome) -> None:
        """Remember a file in which nothing was found."""
        if self._cache.file is None or work.lines is not None:
            return
        if isinstance(work.source, bytes) and outcome == Unchanged():
            # The file may have changed since it was looked at.
            key = key_with(key_of(work.source, work.settings), work.module)
            self._cache.needed.clean.add(key_with(key, self._others))
