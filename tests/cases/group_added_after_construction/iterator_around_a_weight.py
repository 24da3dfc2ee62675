# The iterator holds a weight that is in a group already: made a group, it would raise all the same.
# expect: refused
# codes: PG203
# reasons: overlap
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: edit
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)


model = Net()
body = model.body
optimizer = torch.optim.RMSprop([{'params': [body.weight], 'lr': 1e-3}, {'params': model.head.parameters()}])
optimizer.add_param_group(body.parameters())
