# Generator and discriminator, their calls interleaved.
# expect: exact
# codes: PG203 PG203
# model: nets
# optimizer: g_optimizer
import torch
from torch import nn

nets = nn.ModuleList([nn.Linear(2, 2) for _ in range(4)])
g_optimizer = torch.optim.Adam(nets[0].parameters(), lr=1e-4)
d_optimizer = torch.optim.Adam(nets[1].parameters(), lr=4e-4)
g_optimizer.add_param_group({'params': nets[2].parameters(), 'lr': 2e-4})
d_optimizer.add_param_group({'params': nets[3].parameters(), 'lr': 8e-4})
