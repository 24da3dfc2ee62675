"""Groups that share parameters: a later one is meant to have them, for as long as both are there."""

from dataclasses import dataclass
from typing import Any

Group = Any


@dataclass(frozen=True)
class Claim:
    """A group that came later than another one, and what both of them held: it is meant for the later one."""

    optimizer: Any
    group: Group
    other: Group
    shared: frozenset[int]
    length: int
    """How many parameters the older group held; what comes behind them came later than the claim."""

    def holds(self) -> bool:
        """Tell whether both groups are still there."""
        groups = self.optimizer.param_groups
        return all(any(group is one for group in groups) for one in (self.group, self.other))


def settle(claims: list[Claim]) -> None:
    """Take out of the older groups what the later ones hold."""
    lasting = [claim for claim in claims if claim.holds()]
    for older in {id(claim.other): claim.other for claim in lasting}.values():
        own = [claim for claim in lasting if claim.other is older]
        kept = [
            index
            for index, parameter in enumerate(older["params"])
            if not any(index < claim.length and id(parameter) in claim.shared for claim in own)
        ]
        for key in older.keys() & {"params", "param_names"}:
            older[key] = [older[key][index] for index in kept]


def identities(group: Group) -> frozenset[int]:
    params = group.get("params") if isinstance(group, dict) else None
    return frozenset(map(id, params)) if isinstance(params, list) else frozenset()
