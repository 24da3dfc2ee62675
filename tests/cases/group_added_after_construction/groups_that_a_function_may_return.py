# Near miss: the function returns parameters or groups, as it is asked.
# expect: refused
# codes: PG203
# reasons: unknown-groups
import torch
from torch import nn


def trainable(net, grouped):
    parameters = [p for p in net.parameters() if p.requires_grad]
    if grouped:
        return [{'params': [p]} for p in parameters]
    return parameters


model = nn.Linear(3, 2)
head = nn.Linear(2, 1)
optimizer = torch.optim.SGD(trainable(model, True), lr=0.1)
optimizer.add_param_group({'params': head.parameters(), 'lr': 0.2})
