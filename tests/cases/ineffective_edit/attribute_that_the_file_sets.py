# Near miss for the AttributeError: the file has set the attribute, so that it can be read.
# expect: refused
# codes: PG206 PG206
# reasons: no-effect no-effect
import torch
from torch import nn

model = nn.Linear(3, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.lr = 0.1
optimizer.lr *= 0.1
