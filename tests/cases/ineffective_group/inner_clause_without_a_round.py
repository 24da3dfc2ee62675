# Near miss: the outer clause may have no round, and then the inner one never begins.
# expect: untouched
# model: net
import sys

import torch
from torch import nn

net = nn.Linear(2, 2)
weights = net.parameters()
print([word for word in sys.argv if word == '--verbose' for _ in weights])
optimizer = torch.optim.SGD(weights, lr=0.1)
