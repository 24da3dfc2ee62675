# Two group dicts: each edit goes into its own.
# expect: exact
# row: options/key folding/option-of-group
# codes: PG201 PG201
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(6, 6)
        self.head = nn.Linear(6, 2)


model = Net()
optimizer = torch.optim.SGD(
    [{'params': model.backbone.parameters()}, {'params': model.head.parameters()}],
    lr=0.1,
    momentum=0.9,
)
optimizer.param_groups[0]['lr'] = 0.001
optimizer.param_groups[1]['lr'] = 0.01
