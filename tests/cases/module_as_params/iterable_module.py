# Near miss: a module that can be iterated yields what it likes.
# expect: untouched
# model: model.net
import torch
from torch import nn


class Bag(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(2, 2)

    def __iter__(self):
        return self.net.parameters()


model = Bag()
optimizer = torch.optim.SGD(model, lr=0.1)
