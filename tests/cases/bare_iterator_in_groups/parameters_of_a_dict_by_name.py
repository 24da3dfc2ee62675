# Parameters are taken from a dict of them, which is filtered once more; one of the lists lacks its dict.
# expect: repair
# row: shapes/dict-then-other
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: construction
# after:
#   weight | weight_decay=0.1
#   bias | weight_decay=0.01
import torch
from torch import nn

model = nn.Linear(2, 2)
params = {name: p for name, p in model.named_parameters()}
params = {name: p for name, p in params.items() if p.requires_grad}
decay = [p for name, p in params.items() if p.dim() > 1]
groups = [
    {'params': decay, 'weight_decay': 0.1},
    [p for name, p in params.items() if p.dim() < 2],
]
optimizer = torch.optim.AdamW(groups, lr=1e-4)
