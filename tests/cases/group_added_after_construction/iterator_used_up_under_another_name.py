# What goes through one name of an iterator, or through what holds it, uses it up under the others.
# expect: exact
# codes: PG203 PG203
# model: [model, head, neck]
import torch
from torch import nn

model, head, neck = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(2, 3)
weights = head.parameters()
same = weights
others = neck.parameters()
pair = (others, model)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
shapes = [p.shape for p in same]
sizes = [p.shape for p in pair[0]]
optimizer.add_param_group({"params": weights, "lr": 0.01})
optimizer.add_param_group({"params": others, "lr": 0.02})
