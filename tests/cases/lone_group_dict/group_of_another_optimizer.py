# Near miss: the dict is taken out of an optimizer, within a list already.
# expect: untouched
import torch
from torch import nn

model = nn.Linear(2, 2)
warmup = torch.optim.SGD([{'params': model.parameters(), 'lr': 1e-3}], lr=0.1)
groups = warmup.param_groups
optimizer = torch.optim.SGD(groups, lr=0.1)
