# The group is written before it is added, and adds iterators: that raises before any edit does.
# expect: refused
# codes: PG203
# reasons: raises-anyway
# raises: TypeError: can only concatenate list (not "generator") to list
# where: edit
import torch
from torch import nn

body, head, neck = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(2, 2)
optimizer = torch.optim.Adam(body.parameters(), lr=0.1)
group = {**optimizer.defaults, "params": list(head.parameters()) + neck.parameters(), "eps": 1e-6}
optimizer.add_param_group(group)
