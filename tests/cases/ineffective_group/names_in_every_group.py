# Near miss: every group has names, or takes none from what it is made of.
# expect: untouched
# row: shapes/named-groups
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD([{'params': a.named_parameters()}, {'params': list(b.named_parameters())}], lr=0.1)
weights = [p for name, p in a.named_parameters() if name.endswith('weight')]
other = torch.optim.SGD([{'params': weights}, {'params': b.parameters()}], lr=0.1)
