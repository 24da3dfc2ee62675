# Near miss: `initial_lr` is no option of Adam, but schedulers read it.
# expect: untouched
# row: shapes/unknown-key
# model: a
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.Adam([{'params': a.parameters(), 'initial_lr': 1e-3}], lr=1e-4)
