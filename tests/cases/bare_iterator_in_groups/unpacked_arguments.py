# Near miss: the argument list is unpacked, so the list is not the params argument.
# expect: untouched
# model: (a, b)
import torch
from torch import nn

a, b = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(*[a.parameters(), 0.1])
