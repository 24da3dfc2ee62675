# Near miss: `children()` of something that is no module.
# expect: untouched
# model: net
import torch
from torch import nn


class Node:
    def __init__(self, parameters, below=()):
        self.parameters = parameters
        self.below = below

    def children(self):
        return self.below


net = nn.Linear(2, 2)
tree = Node([], [Node([net.weight]), Node([net.bias])])
optimizer = torch.optim.SGD([{"params": node.parameters} for node in tree.children()], lr=0.1)
