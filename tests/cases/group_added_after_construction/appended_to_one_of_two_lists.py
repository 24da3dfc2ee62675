# Each parameter goes into one of two lists, chosen in one expression.
# expect: exact
# codes: PG203
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))
decay, rest = [], []
for name, parameter in model.named_parameters():
    (rest if name.endswith('bias') else decay).append(parameter)
optimizer = torch.optim.AdamW(decay, lr=0.1)
optimizer.add_param_group({'params': rest, 'weight_decay': 0.0})
