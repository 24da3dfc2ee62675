# One edit by each name: the second comes in when the first has.
# expect: exact
# codes: PG203 PG203
# optimizer: Trainer(*model).optimizer
# model: (a, b, c)
import torch
from torch import nn


class Trainer:
    def __init__(self, encoder, decoder, head):
        self.optimizer = optimizer = torch.optim.Adam(encoder.parameters(), lr=1e-3)
        optimizer.add_param_group({'params': decoder.parameters(), 'lr': 1e-2})
        self.optimizer.add_param_group({'params': head.parameters()})


a, b, c = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1)
