# Near miss: the iterator was counted before, and nothing is left for the optimizer.
# expect: untouched
# row: shapes/empty
# raises: ValueError: optimizer got an empty parameter list
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
parameters = model.parameters()
print('parameters:', sum(p.numel() for p in parameters))
optimizer = torch.optim.Adam(parameters, lr=1e-2)
