# A tuple that is no group counts as a pair of name and tensor: today only the biases are trained.
# expect: untouched
# row: shapes/zip
# model: (trunk, head)
import torch
from torch import nn

trunk, head = nn.Linear(3, 3), nn.Linear(3, 2)
optimizer = torch.optim.Adam([tuple(trunk.parameters()), tuple(head.parameters())], lr=1e-3)
