# Near miss: what is in the mapping is not seen.
# expect: untouched
import torch
from torch import nn

config = {'name': 'first'}
model = nn.Linear(2, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.defaults.update(config)
