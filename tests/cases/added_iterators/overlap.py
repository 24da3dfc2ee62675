# Both terms hold the parameters of the head: in one flat list they would stand twice.
# expect: refused
# row: elements/sum
# codes: PG106
# reasons: overlap
# raises: TypeError: unsupported operand type(s) for +: 'generator' and 'generator'
# where: construction
# model: Net()
# optimizer: model.make()
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)

    def make(self):
        return torch.optim.SGD(self.parameters() + self.head.parameters(), lr=0.1)
