# Near miss: the list of the second group is filled in between.
# expect: untouched
import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
biases = []
optimizer = torch.optim.SGD([layer.weight for layer in model], lr=0.1)
biases.append(model[0].bias)
biases.append(model[1].bias)
optimizer.add_param_group({'params': biases, 'weight_decay': 0.0})
