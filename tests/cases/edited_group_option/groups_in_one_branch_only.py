# The optimizer gets group dicts in one branch and parameters in the other: which group is meant is not said.
# expect: refused
# row: folding/unknown-length
# codes: PG201
# reasons: unknown-groups
# model: nn.ModuleDict({"left": left, "right": right})
# optimizer: solver
from torch import nn, optim

left, right = nn.Linear(2, 2), nn.Linear(2, 1)
train_both = True
if train_both:
    weights = [{"params": left.parameters()}, {"params": right.parameters()}]
else:
    weights = right.parameters()
solver = optim.Adam(weights, lr=0.01)
solver.param_groups[0]["lr"] = 0.02
