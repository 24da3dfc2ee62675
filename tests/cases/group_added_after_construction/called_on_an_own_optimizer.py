# A method of the file's own returns the optimizer.
# expect: untouched
import torch
from torch import nn


class Grouped(torch.optim.SGD):
    def add_param_group(self, param_group):
        super().add_param_group(param_group)
        return self


model = nn.ModuleList([nn.Linear(3, 2), nn.Linear(2, 1)])
optimizer = Grouped(model[0].parameters(), lr=0.1).add_param_group({"params": model[1].parameters(), "lr": 0.2})
