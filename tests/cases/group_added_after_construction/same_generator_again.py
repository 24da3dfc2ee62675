# One generator is used up by the constructor, so the second group is empty and nothing raises.
# expect: exact
# codes: PG203
import torch
from torch import nn

model = nn.Linear(3, 1)
trainable = model.parameters()
optimizer = torch.optim.Adam(trainable, lr=0.1)
optimizer.add_param_group({'params': trainable})
