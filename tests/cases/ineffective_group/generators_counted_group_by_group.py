# A sum over all groups uses up the generators among their params; the list stays.
# expect: refused
# row: shapes/used-up-generator
# codes: PG105 PG105
# reasons: used-iterator used-iterator
# model: net
import torch
from torch import nn

net = nn.ModuleDict({name: nn.Linear(2, 2) for name in 'abc'})
groups = [
    {'params': net['a'].parameters()},
    {'params': list(net['b'].parameters()), 'lr': 0.2},
    {'params': net['c'].parameters()},
]
print(sum(p.numel() for group in groups for p in group['params']))
optimizer = torch.optim.SGD(groups, lr=0.1)
