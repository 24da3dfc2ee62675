# Near miss: the generator reads the loop's variable when the constructor uses it, and would meet the last one.
# expect: refused
# codes: PG203
# reasons: reads-the-group
# model: (base, first, second)
import torch
from torch import nn

base, first, second = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(base.parameters(), lr=0.1)
for part in (first, second):
    optimizer.add_param_group({'params': (p for p in part.parameters() if part is not None)})
