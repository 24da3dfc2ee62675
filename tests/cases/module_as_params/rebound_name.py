# Near miss: the name of the module is bound again, to its parameters.
# expect: untouched
# model: net
import torch
from torch import nn

net = model = nn.Linear(2, 2)
model = list(model.parameters())
optimizer = torch.optim.Adam(model, lr=1e-3)
