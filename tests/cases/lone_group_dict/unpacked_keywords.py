# Near miss: with `**` the dict holds the arguments of the constructor, `params` among them.
# expect: untouched
import torch
from torch import nn

model = nn.Linear(2, 2)
arguments = {'params': model.parameters(), 'lr': 1e-3}
optimizer = torch.optim.Adam(**arguments)
