# The added group gets no parameters and so no names: torch refuses names only where there are some.
# expect: refused
# codes: PG203
# reasons: mixed-names
# model: (trunk, act)
import torch
from torch import nn

trunk, act = nn.Linear(3, 3), nn.ReLU()
optimizer = torch.optim.Adam(trunk.parameters())
optimizer.add_param_group({'params': act.named_parameters(), 'weight_decay': 0.0})
