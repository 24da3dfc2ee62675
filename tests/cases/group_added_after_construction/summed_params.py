# The params of the new group are a sum that raises: the edit does too, wherever it stands.
# expect: refused
# codes: PG203
# reasons: raises-anyway
# raises: TypeError: can only concatenate list (not "generator") to list
# where: edit
# model: (body, heads)
import torch
from torch import nn

body = nn.Linear(2, 2)
heads = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
optimizer = torch.optim.SGD(body.parameters(), lr=0.1)
optimizer.add_param_group({'params': sum((head.parameters() for head in heads), [])})
