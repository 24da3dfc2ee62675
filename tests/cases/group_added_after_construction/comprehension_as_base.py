# A group for every layer: their number is not known, so nothing can be added by hand.
# expect: refused
# codes: PG203
# reasons: unknown-groups
# model: (model, head)
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
head = nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': layer.parameters()} for layer in model], lr=0.1)
optimizer.add_param_group({'params': head.parameters()})
