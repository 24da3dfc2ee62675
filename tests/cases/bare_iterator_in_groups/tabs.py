# Tabs indent, also inside the list.
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


def build(net, out):
	optimizer = torch.optim.Adam([
		{'params': net.parameters(), 'lr': 1e-4},
		out.parameters()	# default rate
	])
	return optimizer


net, out = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = build(net, out)
