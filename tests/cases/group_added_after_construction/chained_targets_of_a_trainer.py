# An attribute and a name for it: the edits are written by the name, the attribute is used when they are done.
# expect: exact
# codes: PG203 PG201
# optimizer: Trainer(*model).optimizer
# model: (a, b)
import torch
from torch import nn


class Trainer:
    def __init__(self, encoder, decoder):
        self.optimizer = optimizer = torch.optim.Adam(encoder.parameters(), lr=1e-3)
        optimizer.add_param_group({'params': decoder.parameters(), 'lr': 1e-2})
        optimizer.param_groups[0]['weight_decay'] = 1e-4
        self.rates = [group['lr'] for group in self.optimizer.param_groups]
        optimizer.param_groups[0]['lr'] = 1e-4


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
