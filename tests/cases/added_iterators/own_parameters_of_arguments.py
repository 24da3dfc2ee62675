# Near miss: the same, the objects as arguments.
# expect: untouched
# model: [layer.weight for layer in layers]
# optimizer: make_optimizer(*layers)
import torch
from torch import nn


class Layer:
    def __init__(self, inputs, outputs):
        self.weight = nn.Parameter(torch.randn(inputs, outputs))

    def parameters(self):
        return [self.weight]


def make_optimizer(encoder, decoder):
    return torch.optim.SGD(encoder.parameters() + decoder.parameters(), lr=0.1)


layers = [Layer(3, 4), Layer(4, 1)]
