# `extend` by three dicts keeps their order.
# expect: repair
# row: folding/append-missing
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: {'stem': stem, 'layers': layers, 'head': head}
# after:
#   stem.* | lr=0.001
#   layers.0.* | lr=0.002
#   layers.1.* | lr=0.003
#   head.* | lr=0.004, weight_decay=0.1
import torch
from torch import nn

stem = nn.Linear(3, 3)
layers = nn.ModuleList([nn.Linear(3, 3), nn.Linear(3, 3)])
head = nn.Linear(3, 1)

optimizer = torch.optim.Adam(stem.parameters(), lr=1e-3)
optimizer.param_groups.extend([
    {"params": layers[0].parameters(), "lr": 2e-3},
    {"params": layers[1].parameters(), "lr": 3e-3},
    {"params": head.parameters(), "lr": 4e-3, "weight_decay": 0.1},
])
