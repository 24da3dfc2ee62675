# One side of the conditional expression is a list, which is there for the constructor again: nothing is certain.
# expect: untouched
# model: [a, b]
import torch
from torch import nn

a, b, flag = nn.Linear(3, 3), nn.Linear(3, 3), True
params = list(a.parameters()) if flag else b.parameters()
print(len(list(params)))
optimizer = torch.optim.Adam(params, lr=0.1)
