# The edit before the wrapping folds, the one behind it edits whatever the wrapper returns.
# expect: exact
# codes: PG201
# defaults: lr
import torch
from torch import nn

model = nn.ModuleDict({'generator': nn.Linear(3, 4), 'critic': nn.Linear(4, 1)})


class Accelerator:
    def prepare(self, *objects):
        return objects


accelerator = Accelerator()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
optimizer.param_groups[0]['lr'] = 0.5
model, optimizer = accelerator.prepare(model, optimizer)
optimizer.param_groups[0]['eps'] = 1e-6
