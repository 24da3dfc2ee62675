# One tuple a layer: torch takes each weight for the name of its bias.
# expect: refused
# row: shapes/zip
# codes: PG105
# reasons: no-effect
# model: nn.ModuleList([first, second])
from torch import nn, optim

first, second = nn.Linear(3, 4), nn.Linear(4, 2)
solver = optim.AdamW([(first.weight, first.bias), (second.weight, second.bias)], lr=1e-3)
optimizer = solver
