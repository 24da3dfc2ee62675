# Nothing tells whether the filter lets a name through: it does not, so that no group has any.
# expect: refused
# row: shapes/named-groups
# codes: PG105
# reasons: mixed-names
# model: (a, b)
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
gates = filter(lambda pair: 'gate' in pair[0], a.named_parameters())
optimizer = torch.optim.SGD([{'params': gates}, {'params': b.parameters()}], lr=0.1)
