# Near miss: one of the lists gets a group dict beside parameters, by a conditional expression.
# expect: refused
# codes: PG203
# reasons: unknown-groups
# model: (model, head)
import torch
from torch import nn

model = nn.Linear(3, 2)
head = nn.Linear(2, 1)
groups, rest = [], []
for name, parameter in model.named_parameters():
    (rest if name.endswith('bias') else groups).append({'params': parameter})
optimizer = torch.optim.SGD(groups, lr=0.1)
optimizer.add_param_group({'params': head.parameters(), 'lr': 0.2})
