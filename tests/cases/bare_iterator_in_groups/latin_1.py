# -*- coding: latin-1 -*-
# Bytes above 127 that are no UTF-8, declared by a cookie: é, ü, §.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: (net, out)
# after:
#   0.weight 0.bias | lr=0.0001
#   1.weight 1.bias | 
import torch
from torch import nn

auteur = 'Frédérique Müller'
net, out = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.Adam([{'params': net.parameters(), 'lr': 1e-4}, out.parameters()])  # à vérifier
