# The class stands in the class body, and a subclass of the file chooses another one.
# expect: repair
# row: classes/attribute
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# optimizer: trainer.optimizer
# model: trainer.net
# after:
#   encoder.* | lr=0.01
#   decoder.* | lr=0.01
import torch
from torch import nn


class Trainer:
    optimizer_class = torch.optim.Adam

    def __init__(self):
        self.net = nn.ModuleDict({'encoder': nn.Linear(3, 4), 'decoder': nn.Linear(4, 3)})
        encoder, decoder = self.net['encoder'], self.net['decoder']
        self.optimizer = self.optimizer_class([encoder.parameters(), decoder.parameters()], lr=0.01)


class Momentum(Trainer):
    optimizer_class = torch.optim.RMSprop


trainer = Momentum()
