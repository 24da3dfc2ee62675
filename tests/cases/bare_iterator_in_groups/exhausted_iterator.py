# The iterator was counted before, and nothing is left for the optimizer: a list lasts.
# expect: repair
# row: shapes/empty shapes/used-up-generator
# codes: PG105
# raises: ValueError: optimizer got an empty parameter list
# where: construction
# after:
#   * |
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
parameters = model.parameters()
print('parameters:', sum(p.numel() for p in parameters))
optimizer = torch.optim.Adam(parameters, lr=1e-2)
