# A class whose `__getattr__` reads attributes that it may have to give itself is read once.
# expect: exact
# codes: PG201
import torch
from torch import nn


class Options:
    def __init__(self, values):
        self.__dict__["values"] = values

    def __getattr__(self, name):
        return self.values[name] if len(self.values) else self.nothing


options = Options({"lr": 0.01})
model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.param_groups[0]["lr"] = options.lr
