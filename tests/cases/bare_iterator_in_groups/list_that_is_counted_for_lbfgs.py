# Near miss: one flat list has another length than the list of iterators, which something asks for.
# expect: refused
# codes: PG101 PG101
# reasons: one-group-only one-group-only
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: nn.ModuleDict({"player": player, "critic": critic})
# optimizer: solver
from torch import nn, optim

player, critic = nn.Linear(4, 2), nn.Linear(4, 1)
weights = [player.parameters(), critic.parameters()]
solver = optim.LBFGS(weights)
print(f"{len(weights)} parts")
