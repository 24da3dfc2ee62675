# Windows lines and tabs around a removed statement.
# expect: exact
# codes: PG201
# defaults: lr
# optimizer: make(model)
import torch
from torch import nn


def make(model):
	optimizer = torch.optim.Adam(model.parameters())
	optimizer.param_groups[0]['lr'] = 2e-4	# tuned
	return optimizer


model = nn.Linear(2, 2)
