# The optimizer has used the iterator up: the list is empty, so that its pairs of names and parameters raise nothing.
# expect: refused
# codes: PG202
# reasons: impure-value
import torch
from torch import nn

model = nn.Linear(2, 2)
named = model.named_parameters()
optimizer = torch.optim.SGD(named, lr=0.1)
optimizer.param_groups.append({**optimizer.defaults, 'params': list(named)})
