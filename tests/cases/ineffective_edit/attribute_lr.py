# `optimizer.lr` is read by nobody.
# expect: refused
# row: edits/no-op folding/no-op
# codes: PG206
# reasons: no-effect
# model: net
import torch
from torch import nn

net = nn.Linear(3, 2)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
for epoch in range(3):
    optimizer.lr = 0.1 * 0.5**epoch
