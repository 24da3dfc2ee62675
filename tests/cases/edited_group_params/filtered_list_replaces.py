# All parameters are frozen: the new list is empty, which a group dict may be, and the params argument may not.
# expect: exact
# codes: PG204
# model: (body, head)
import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 2).requires_grad_(False)
optimizer = torch.optim.Adam(body.parameters(), lr=1e-2)
optimizer.param_groups[0]['params'] = [p for p in head.parameters() if p.requires_grad]
