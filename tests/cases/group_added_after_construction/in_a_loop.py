# A group for every layer, added in a loop that counts them; what follows is counted from its end of the list.
# expect: exact
# row: conditions/branch
# codes: PG203 PG203 PG201
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(2, 1))
optimizer = torch.optim.SGD(model[0].parameters(), lr=1e-3)
for depth, layer in enumerate(list(model)[1:3]):
    optimizer.add_param_group({'params': layer.parameters(), 'lr': 1e-3 * 2 ** depth})
optimizer.add_param_group({'params': model[3].parameters()})  # the new head
optimizer.param_groups[-1]['momentum'] = 0.9
