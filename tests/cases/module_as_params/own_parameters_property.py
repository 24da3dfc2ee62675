# Near miss: `parameters` is a property, and not to be called.
# expect: untouched
# model: model.net
import torch
from torch import nn


class Wrapped(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Linear(2, 2)

    @property
    def parameters(self):
        return list(self.net.parameters())


model = Wrapped()
model.train()
optimizer = torch.optim.SGD(model.parameters, lr=0.1)
