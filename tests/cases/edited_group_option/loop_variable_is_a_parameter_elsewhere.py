# The variable of the loop is the parameter of a lambda too, which is another variable.
# expect: exact
# codes: PG201
# defaults: weight_decay
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.ASGD(filter(lambda p: p.requires_grad, model.parameters()))
for p in optimizer.param_groups:
    p['weight_decay'] = 5e-4
