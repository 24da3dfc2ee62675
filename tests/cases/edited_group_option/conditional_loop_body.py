# Near miss: the loop chooses among the groups.
# expect: untouched
# row: folding/loop-other
import torch
from torch import nn

model = nn.ModuleList([nn.Linear(3, 3), nn.Linear(3, 1)])
optimizer = torch.optim.AdamW([
    {'params': model[0].parameters(), 'name': 'body'},
    {'params': model[1].parameters(), 'name': 'head'},
], lr=1e-3)
for group in optimizer.param_groups:
    if group['name'] == 'head':
        group['lr'] = 1e-2
