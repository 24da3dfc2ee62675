# The named parameters have been iterated by the constructor, so the raw group is empty.
# expect: refused
# codes: PG202
# reasons: used-iterator
import torch
from torch import nn

model = nn.Linear(2, 2)
chosen = model.named_parameters()
optimizer = torch.optim.Adam(chosen)
optimizer.param_groups += [{**optimizer.defaults, 'params': chosen}]
