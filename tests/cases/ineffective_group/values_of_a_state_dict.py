# The tensors of a state dict are detached: torch takes them, and nothing is ever trained.
# expect: refused
# codes: PG105
# reasons: no-effect
# row: shapes/detached
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
optimizer = torch.optim.SGD(model.state_dict().values(), lr=0.1)
