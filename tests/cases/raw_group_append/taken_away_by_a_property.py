# The class puts other groups in the place of the appended one, by a property that returns the optimizer.
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

    @property
    def main(self):
        return self.optimizer

    def make(self, flag=True):
        self.optimizer = torch.optim.Adam(self.a.parameters(), lr=0.1)
        self.optimizer.param_groups.append((p for p in self.b.parameters()) if flag else self.a.parameters())
        self.main.param_groups[:] = [{**self.main.defaults, 'params': list(self.b.parameters()), 'lr': 0.2}]
        return self.optimizer


model = Net()
