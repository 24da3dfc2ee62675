# Near miss: a parameter stands twice in one group; torch warns, and updates it twice.
# expect: untouched
# row: shapes/duplicates
# model: a
import torch
from torch import nn

a = nn.Linear(2, 2)
b = nn.Linear(2, 2)
optimizer = torch.optim.SGD([*a.parameters(), a.weight], lr=0.1)
