# What the new group takes out of the first one is put back by nobody, where the group gets other params behind a use.
# expect: refused
# codes: PG202 PG204
# reasons: overlap used-iterator
# model: [net]
import torch
from torch import nn

net = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 2))
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
optimizer.param_groups.append({**optimizer.defaults, 'params': list(net[1].parameters())})
print(len(optimizer.param_groups))
optimizer.param_groups[1]['params'] = (p for p in net[1].parameters())
