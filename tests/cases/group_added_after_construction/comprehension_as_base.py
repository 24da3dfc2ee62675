# A group for every layer: the comprehension goes behind a star, however many it makes.
# expect: exact
# codes: PG203
# model: (model, head)
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
head = nn.Linear(2, 1)
optimizer = torch.optim.SGD([{'params': layer.parameters()} for layer in model], lr=0.1)
optimizer.add_param_group({'params': head.parameters()})
