# Near miss: the items of a dict are pairs of a name and a parameter.
# expect: untouched
# row: shapes/named
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
chosen = {name: p for name, p in model.named_parameters() if not name.endswith('bias')}
optimizer = torch.optim.AdamW(chosen.items(), lr=1e-3)
