# A method ties a weight, by names for both parts.
# expect: refused
# codes: PG202
# reasons: unknown-overlap
# optimizer: model.make()
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)
        self.tie()

    def tie(self):
        b, a = self.b, self.a
        b.weight = a.weight

    def make(self):
        optimizer = torch.optim.Adam(self.a.parameters())
        optimizer.param_groups.append({**optimizer.param_groups[0], "params": list(self.b.parameters())})
        return optimizer


model = Net()
