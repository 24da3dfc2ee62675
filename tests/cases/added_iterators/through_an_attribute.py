# A trainer keeps the sum in an attribute, and constructs in another method.
# expect: repair
# codes: PG106
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: before
# optimizer: Trainer(*model).make()
# model: (a, b)
# after:
#   0.weight 0.bias 1.weight 1.bias | lr=0.1
import torch
from torch import nn


class Trainer:
    def __init__(self, encoder, decoder):
        self.params = encoder.parameters() + decoder.parameters()

    def make(self):
        return torch.optim.SGD(self.params, lr=0.1)


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
