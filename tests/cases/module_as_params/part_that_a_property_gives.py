# Near miss: the attribute is what a property returns.
# expect: untouched
# model: net
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 2)

    @property
    def head(self):
        return self._modules['head'].parameters()


net = Net()
optimizer = torch.optim.Adam(net.head)
