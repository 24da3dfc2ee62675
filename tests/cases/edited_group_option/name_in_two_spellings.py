# The micro sign and the Greek letter mu are two characters and one name.
# expect: untouched
import torch
from torch import nn

model = nn.Linear(3, 2)
µ = 0.1
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
μ = 0.5
optimizer.param_groups[0]['weight_decay'] = µ
