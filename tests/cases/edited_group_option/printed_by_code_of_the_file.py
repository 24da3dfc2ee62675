# What is printed between may show the groups, or change what the edit reads.
# expect: untouched
# model: net
# optimizer: net.optimizer
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 2)

    def extra_repr(self):
        return f"rate {self.optimizer.param_groups[0]['lr']}"


class Rates:
    lr = 0.2

    def __repr__(self):
        Rates.lr = 0.3
        return "rates"


net, rates = Net(), Rates()
net.optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
print(net)
net.optimizer.param_groups[0]["lr"] = 0.2
second = torch.optim.SGD(net.parameters(), lr=0.1)
print(rates)
second.param_groups[0]["lr"] = Rates.lr
