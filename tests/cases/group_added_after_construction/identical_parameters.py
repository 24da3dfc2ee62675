# The very same parameters again: nothing says which group should have them.
# expect: refused
# row: edits/add-overlap folding/add-refused
# codes: PG203
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
optimizer.add_param_group({'params': model.parameters(), 'lr': 1e-4})
