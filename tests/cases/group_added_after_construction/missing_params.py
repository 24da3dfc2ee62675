# The group has no params: torch raises, and what was meant is not said.
# expect: refused
# codes: PG203
# reasons: raises-anyway
# raises: KeyError: 'params'
# where: edit
import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.add_param_group({'lr': 1.0})
