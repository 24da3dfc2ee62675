# A list of parameters in one branch, of groups in the other.
# expect: refused
# codes: PG203
# reasons: unknown-groups
# model: (backbone, head)
import torch
from torch import nn

finetune = False
backbone, head = nn.Linear(3, 3), nn.Linear(3, 2)
if finetune:
    params = list(backbone.parameters())
else:
    params = [{'params': backbone.parameters()}]
optimizer = torch.optim.SGD(params, lr=0.1)
optimizer.add_param_group({'params': head.parameters(), 'lr': 1.0})
