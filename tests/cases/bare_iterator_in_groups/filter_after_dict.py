# `filter(...)` keeps what is trainable.
# expect: repair
# row: elements/made-lists
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'filter'>
# where: construction
# after:
#   head.weight head.bias | lr=0.01
#   body.2.weight body.2.bias | lr=0.001
import torch.nn as nn
import torch.optim as optim


class FineTuned(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 4))
        self.head = nn.Linear(4, 2)


model = FineTuned()
for p in model.body[0].parameters():
    p.requires_grad = False

optimizer = optim.AdamW(
    [
        {'params': model.head.parameters(), 'lr': 1e-2},
        filter(lambda p: p.requires_grad, model.body.parameters()),
    ],
    lr=1e-3,
)
