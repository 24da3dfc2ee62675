# Near miss: a class between it and `nn.Module` yields the parameters itself.
# expect: untouched
import torch
from torch import nn


class Base(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 2)

    def __iter__(self):
        return self.parameters()


class Net(Base):
    def forward(self, x):
        return self.head(x)


model = Net()
optimizer = torch.optim.Adam(model, lr=1e-3)
