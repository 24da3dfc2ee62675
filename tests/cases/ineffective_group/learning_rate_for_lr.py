# The group's `learning_rate` is stored and ignored.
# expect: refused
# row: shapes/unknown-key
# codes: PG105
# reasons: misspelt-option
# model: net
import torch
from torch import nn

net = nn.Linear(3, 2)
optimizer = torch.optim.Adam([{'params': net.parameters(), 'learning_rate': 1e-4}])
