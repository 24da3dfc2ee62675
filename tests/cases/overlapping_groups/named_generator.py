# The name of a generator stands for parameters of the other group.
# expect: refused
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
head = model[1].parameters()
optimizer = torch.optim.SGD([{'params': model.parameters()}, {'params': head, 'lr': 0.01}], lr=0.1)
