# A group for every layer, each the module itself: what `children()` yields may be a container, which has no one error.
# expect: untouched
# raises: TypeError: 'Linear' object is not iterable
# where: construction
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = torch.optim.Adam([{'params': layer} for layer in model.children()], lr=1e-3)
