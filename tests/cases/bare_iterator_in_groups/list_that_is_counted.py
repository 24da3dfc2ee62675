# The list is counted and tested beside the construction: neither cares what the elements are.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: nn.ModuleDict({"player": player, "critic": critic})
# optimizer: solver
# after:
#   player.* |
#   critic.* |
from torch import nn, optim

player, critic = nn.Linear(4, 2), nn.Linear(4, 1)
weights = [player.parameters(), critic.parameters()]
assert weights, "nothing to train"
print(f"{len(weights)} parts")
solver = optim.Adam(weights, lr=3e-4)
