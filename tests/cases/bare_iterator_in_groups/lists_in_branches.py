# Each branch makes a list of its own; what they share is no overlap.
# expect: repair
# row: lists/branches
# codes: PG101 PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (body, head)
# after:
#   0.* |
#   1.* |
from torch import nn
from torch.optim import Adam

finetune = True
body, head = nn.Linear(2, 2), nn.Linear(2, 2)
if finetune:
    groups = [{'params': body.parameters()}, head.parameters()]
else:
    groups = [{'params': nn.ModuleList([body]).parameters()}, head.parameters()]
optimizer = Adam(groups)
