# The whole optimizer is pickled, `defaults` included.
# expect: exact
# row: defaults/pickled
# codes: PG201
import pickle

import torch
from torch import nn

model = nn.Linear(3, 2)
optimizer = torch.optim.Adam(model.parameters())
optimizer.param_groups[0]['lr'] = 3e-4
kept = pickle.dumps(optimizer)
