# Windows lines and tabs.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: Pair()
# optimizer: model.make()
# after:
#   a.weight a.bias | lr=0.0001
#   b.weight b.bias | lr=0.001
import torch
from torch import nn

class Pair(nn.Module):
	def __init__(self):
		super().__init__()
		self.a = nn.Linear(2, 2)
		self.b = nn.LayerNorm(2)

	def make(self):
		optimizer = torch.optim.Adam(self.a.parameters(), lr=1e-4)
		optimizer.param_groups.append({"params": self.b.parameters(), "lr": 1e-3})	# norm
		return optimizer
