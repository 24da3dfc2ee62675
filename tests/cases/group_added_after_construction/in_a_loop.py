# A group for every layer, added in a loop: how many there are is not seen, so what to write is said.
# expect: refused
# row: conditions/branch
# codes: PG203
# reasons: unreadable-group
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1))
optimizer = torch.optim.SGD(model[0].parameters(), lr=1e-3)
for depth, layer in enumerate(list(model)[1:]):
    optimizer.add_param_group({'params': layer.parameters(), 'lr': 1e-3 * 2 ** depth})
