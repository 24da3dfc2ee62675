# A loop over the generator comes before the group that gets it.
# expect: refused
# row: shapes/used-up-generator
# codes: PG105
# reasons: used-iterator
# model: (trunk, head)
import torch
from torch import nn

trunk = nn.Linear(3, 2)
head = nn.Linear(2, 1)
trainable = filter(lambda p: p.requires_grad, head.parameters())
for parameter in trainable:
    nn.init.zeros_(parameter)
optimizer = torch.optim.SGD([{'params': trunk.parameters()}, {'params': trainable, 'lr': 0.2}], lr=0.1)
