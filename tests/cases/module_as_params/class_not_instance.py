# The class is passed, not an instance: there are no parameters to name.
# expect: refused
# codes: PG103
# reasons: no-effect
# raises: TypeError: 'type' object is not iterable
# where: construction
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2)


optimizer = torch.optim.Adam(Net, lr=1e-3)
