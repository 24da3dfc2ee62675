# An attribute of an optimizer that an assignment expression names.
# expect: refused
# codes: PG206
# reasons: no-effect
import torch
from torch import nn

model = nn.Linear(2, 1)
(optimizer := torch.optim.SGD(model.parameters(), lr=0.1))
optimizer.lr = 0.2
