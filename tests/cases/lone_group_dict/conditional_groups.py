# Either branch is a group dict.
# expect: repair
# codes: PG102
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# after:
#   weight bias | weight_decay=0.1
import torch
from torch import nn

decay = True
model = nn.Linear(3, 2)
optimizer = torch.optim.AdamW(
    {'params': model.parameters(), 'weight_decay': 0.1} if decay else {'params': model.parameters()}, lr=1e-3
)
