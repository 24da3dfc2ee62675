# Near miss: the checkpoint knows one group only.
# expect: untouched
# row: edits/checkpoint
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
saved = torch.optim.Adam(a.parameters(), lr=5e-4).state_dict()
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
optimizer.load_state_dict(saved)
optimizer.add_param_group({'params': b.parameters(), 'lr': 1e-4})
