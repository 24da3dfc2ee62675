# The weight of the head only: its bias stays in the base.
# expect: repair
# codes: PG203
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
# model: Net()
# optimizer: model.make_optimizer()
# after:
#   body.* head.bias |
#   head.weight | weight_decay=0.1
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    def make_optimizer(self):
        optimizer = torch.optim.AdamW(self.parameters(), lr=1e-4, weight_decay=0.0)
        optimizer.add_param_group({'params': [self.head.weight], 'weight_decay': 0.1})
        return optimizer
