# A module of the file is moved to its device where it is made; its method is not called.
# expect: repair
# codes: PG103
# raises: TypeError: 'method' object is not iterable
# where: construction
# after:
#   * |
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.lstm = nn.LSTM(width, width)
        self.out = nn.Linear(width, 1)


device = torch.device('cpu')
model = Net(3).to(device)
optimizer = torch.optim.Adam(model.parameters, lr=0.001)
