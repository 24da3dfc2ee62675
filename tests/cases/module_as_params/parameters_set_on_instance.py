# Near miss: the attribute hides the method of the same name.
# expect: untouched
# model: net.layer
# optimizer: net.make()
import torch
from torch import nn


class Prompt(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 2)
        self.parameters = [self.layer.weight, self.layer.bias]

    def make(self):
        return torch.optim.SGD(self.parameters, lr=0.1)


net = Prompt()
