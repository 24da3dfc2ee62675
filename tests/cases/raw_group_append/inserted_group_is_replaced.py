# The inserted group is replaced by a later statement, which stays: the first one is to keep all of its parameters.
# expect: refused
# codes: PG202 PG202
# reasons: overlap statement-between
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups.insert(0, {**optimizer.defaults, 'params': list(model[0].parameters())})
rates = [group['lr'] for group in optimizer.param_groups]
optimizer.param_groups[0] = {**optimizer.defaults, 'params': list(model[1].parameters()), 'lr': rates[0]}
