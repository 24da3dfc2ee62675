# A loop puts each parameter into both lists.
# expect: refused
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
import torch
from torch import nn

model = nn.Linear(2, 2)
first = []
second = []
for parameter in model.parameters():
    first.append(parameter)
    second.append(parameter)
optimizer = torch.optim.SGD([{'params': first}, {'params': second, 'lr': 0.2}], lr=0.1)
