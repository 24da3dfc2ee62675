# Near miss: the values of a dict of parameters.
# expect: untouched
# row: shapes/parameter-containers
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
chosen = {name: p for name, p in model.named_parameters() if name.startswith('2.')}
optimizer = torch.optim.AdamW(chosen.values(), lr=1e-3)
