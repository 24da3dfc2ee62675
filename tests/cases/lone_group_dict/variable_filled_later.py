# A dict that gets more keys between: the list is put around its name, and everything stays.
# expect: repair
# codes: PG102
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   weight bias | lr=0.01, weight_decay=0.1
import torch
from torch import nn

model = nn.Linear(4, 4)
group = {'params': model.parameters(), 'lr': 1e-2}
if model.bias is not None:
    group['weight_decay'] = 0.1
optimizer = torch.optim.AdamW(group)
