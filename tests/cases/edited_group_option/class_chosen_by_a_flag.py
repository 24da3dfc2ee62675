# Of several classes no keyword is certain: the group dict is right for all.
# expect: exact
# row: classes/chosen
# codes: PG201
import torch
from torch import nn

model = nn.Linear(3, 4)
cls = torch.optim.AdamW if model.bias is not None else torch.optim.SGD
optimizer = cls(model.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = 0.01
