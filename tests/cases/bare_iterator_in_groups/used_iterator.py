# The iterator was counted before, so nothing is left in it.
# expect: refused
# row: shapes/empty
# codes: PG101
# reasons: used-iterator
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (net, head)
import torch
from torch import nn

net = nn.Linear(5, 5)
head = nn.Linear(5, 1)
weights = net.parameters()
print(sum(w.numel() for w in weights), 'weights')
optimizer = torch.optim.SGD([{'params': head.parameters()}, weights], lr=0.1)
