# What reads it before and behind the optimizer gets a list as well.
# expect: repair
# row: shapes/used-up-generator
# codes: PG105
# raises: ValueError: optimizer got an empty parameter list
# where: construction
# after:
#   * |
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))
weights = (p for layer in model for p in layer.parameters())  # all layers
unit = 1000
print("parameters:")
print(sum(w.numel() for w in weights) / unit, "k")
optimizer = torch.optim.SGD(weights, lr=0.1)
optimizer.zero_grad()
torch.nn.utils.clip_grad_norm_(weights, 1.0)
for weight in weights:
    weight.grad = None
