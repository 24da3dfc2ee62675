# Near miss: a statement between the two addresses the same optimizer by its number from the front.
# expect: untouched
# model: nets
# optimizer: opts[1]
import torch
from torch import nn

nets = nn.ModuleList([nn.Linear(2, 3), nn.Linear(3, 1)])
opts = [torch.optim.Adam(nets[0].parameters()), torch.optim.SGD(nets[1].parameters(), lr=0.1)]
opts[1].step()
opts[-1].param_groups[0]['lr'] = 0.01
