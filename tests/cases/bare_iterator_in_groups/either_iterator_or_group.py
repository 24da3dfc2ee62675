# One element is an iterator or a group dict, as a flag says.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (a, b)
# after:
#   0.* | lr=0.5
#   1.* |
from torch import nn
from torch.optim import SGD

finetune = False
a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = SGD([{'params': a.parameters(), 'lr': 0.5}, {'params': b.parameters(), 'lr': 0.2} if finetune else b.parameters()], lr=0.1)
