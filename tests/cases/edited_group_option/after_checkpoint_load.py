# Near miss: loading a checkpoint replaces the groups' options, the edit corrects them.
# expect: untouched
# row: edits/checkpoint
import torch
from torch import nn

model = nn.Linear(3, 1)
saved = torch.optim.Adam(model.parameters(), lr=1e-2).state_dict()

optimizer = torch.optim.Adam(model.parameters())
optimizer.load_state_dict(saved)
optimizer.param_groups[0]['lr'] = 1e-4
for group in optimizer.param_groups:
    group['weight_decay'] = 0.01
