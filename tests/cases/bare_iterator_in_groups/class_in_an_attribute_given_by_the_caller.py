# Nobody knows what the caller hands in.
# expect: untouched
# row: classes/attribute
# optimizer: trainer.optimizer
# model: trainer.net
import torch
from torch import nn


class Flattening(torch.optim.SGD):
    def __init__(self, params, lr):
        super().__init__([p for part in params for p in part], lr)


class Trainer:
    def __init__(self, optimizer_class=torch.optim.SGD):
        self.optimizer_class = optimizer_class
        self.net = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
        encoder, decoder = self.net['encoder'], self.net['decoder']
        self.optimizer = self.optimizer_class([encoder.parameters(), decoder.parameters()], lr=0.01)


trainer = Trainer(Flattening)
