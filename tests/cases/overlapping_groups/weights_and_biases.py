# Near miss: two choices of the parameters of one network.
# expect: untouched
# row: shapes/overlap
# model: net
import torch
from torch import nn

net = nn.Linear(3, 3)
optimizer = torch.optim.AdamW([
    {'params': [p for n, p in net.named_parameters() if 'bias' not in n], 'weight_decay': 0.1},
    {'params': [p for n, p in net.named_parameters() if 'bias' in n], 'weight_decay': 0.0},
])
