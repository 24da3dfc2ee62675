# Groups of a comprehension, each with the method instead of its result.
# expect: repair
# row: shapes/modules
# codes: PG103
# raises: TypeError: 'method' object is not iterable
# where: construction
# after:
#   encoder.* | lr=0.01
#   decoder.* | lr=0.01
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(4, 2)
        self.decoder = nn.Sequential(nn.Linear(2, 4))


model = Net()
optimizer = torch.optim.Adam([{"params": part.parameters, "lr": 1e-2} for part in [*model.children()]], lr=1e-3)
print(sum(p.numel() for p in model.parameters()))
