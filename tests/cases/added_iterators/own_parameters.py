# Near miss: classes of the file whose `parameters()` returns a list.
# expect: untouched
# row: elements/sum
# model: [layer.weight for layer in (first, second)]
import torch
from torch import nn


class Layer:
    def __init__(self, inputs, outputs):
        self.weight = nn.Parameter(torch.randn(inputs, outputs))

    def parameters(self):
        return [self.weight]


first, second = Layer(3, 4), Layer(4, 1)
optimizer = torch.optim.SGD(first.parameters() + second.parameters(), lr=0.1)
