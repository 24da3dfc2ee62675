# Near miss: the old protocol of iteration.
# expect: untouched
# model: net.layer
import torch
from torch import nn


class Pair(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 2)

    def __getitem__(self, index):
        return (self.layer.weight, self.layer.bias)[index]


net = Pair()
optimizer = torch.optim.SGD(net, lr=0.1)
