# Tabs and CRLF.
# expect: exact
# codes: PG203
# model: (a, b)
# optimizer: make(a, b)
import torch
from torch import nn


def make(a, b):
	optimizer = torch.optim.SGD(a.parameters(), lr = 0.1)
	optimizer.add_param_group({"params": b.parameters(), "lr": 1.0})	# head
	return optimizer


a, b = nn.Linear(2, 2), nn.Linear(2, 2)
