# torch wants all groups named, or none.
# expect: refused
# row: folding/add-refused
# codes: PG203
# reasons: mixed-names
# raises: ValueError: all optimizer param groups should be with/without names. cannot add param group with names to the optimizer
# where: edit
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.Adam(a.parameters(), lr=1e-3)
optimizer.add_param_group({'params': b.named_parameters(), 'lr': 1e-2})
