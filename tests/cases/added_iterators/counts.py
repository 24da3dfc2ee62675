# Near miss: numbers of parameters are added.
# expect: untouched
import torch
from torch import nn

model = nn.Linear(2, 2)
size = sum(p.numel() for p in model.parameters()) + sum(b.numel() for b in model.buffers())
optimizer = torch.optim.Adam(model.parameters(), lr=1.0 / (size + 100))
