# Named parameters overlap: taking them out by name is left to the user.
# expect: refused
# codes: PG203
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
# model: Net()
# optimizer: model.make_optimizer()
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    def make_optimizer(self):
        optimizer = torch.optim.AdamW(self.named_parameters(), lr=1e-4)
        optimizer.add_param_group({'params': self.head.named_parameters(), 'lr': 0.1})
        return optimizer
