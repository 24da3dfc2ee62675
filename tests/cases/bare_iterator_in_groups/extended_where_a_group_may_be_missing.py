# Near miss: without the group of the condition the list is flat, and legal.
# expect: refused
# row: lists/appended
# codes: PG101
# reasons: mixed-list
import torch
from torch import nn

warm = False
model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
groups = []
if warm:
    groups.append({"params": model[0].parameters(), "lr": 1e-4})
groups.extend(model[1].parameters())
optimizer = torch.optim.Adam(groups, lr=1e-3)
