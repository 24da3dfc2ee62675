# `.update({...})` sets two options at once.
# expect: exact
# row: edits/update folding/update
# codes: PG201
# defaults: lr momentum
import torch
from torch import nn

model = nn.Linear(3, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups[0].update({'lr': 0.2, 'momentum': 0.8})
