# Parameters chosen by name, as generators.
# expect: exact
# row: folding/add
# codes: PG203 PG203
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 3), nn.LayerNorm(3), nn.Linear(3, 1))
optimizer = torch.optim.AdamW((p for n, p in model.named_parameters() if n.startswith('0.')), lr=3e-4)
optimizer.add_param_group({'params': (p for n, p in model.named_parameters() if n.startswith('1.')), 'weight_decay': 0})
optimizer.add_param_group({'params': [p for n, p in model.named_parameters() if n.startswith('2.')], 'lr': 3e-3})
