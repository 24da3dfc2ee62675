# `optimizer.lr` is no attribute of an optimizer: to multiply it reads it first.
# expect: refused
# row: edits/no-op
# codes: PG206 PG206
# reasons: no-effect no-effect
# raises: AttributeError: 'SGD' object has no attribute 'lr'
# where: edit
import torch
from torch import nn

model = nn.Linear(3, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.lr *= 0.1
optimizer.lr = optimizer.lr * 0.1
