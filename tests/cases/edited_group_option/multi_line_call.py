# The call spans lines; the new keyword gets a line of its own.
# expect: exact
# codes: PG201
# defaults: weight_decay
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.AdamW(
    (p for p in model.parameters() if p.requires_grad),
    lr=3e-4,
    betas=(0.9, 0.95),
)
optimizer.param_groups[0]['weight_decay'] = 0.1
