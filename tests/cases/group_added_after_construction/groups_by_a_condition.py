# A list of groups that a condition makes longer: what is added comes behind all of it.
# expect: exact
# codes: PG203 PG201
# optimizer: make(model, True)
import torch
from torch import nn


def make(model, tune_body):
    groups = [{'params': model.head.parameters(), 'lr': 0.1}]
    if tune_body:
        groups.append({'params': model.body.parameters(), 'lr': 0.01})
    optimizer = torch.optim.SGD(groups, lr=0.1)
    optimizer.add_param_group({'params': model.neck.parameters()})
    optimizer.param_groups[-1]['weight_decay'] = 1e-4
    return optimizer


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body, self.neck, self.head = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1)


model = Net()
