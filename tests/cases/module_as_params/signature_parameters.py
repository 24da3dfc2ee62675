# Near miss: parameters of functions; the optimizer gets a list that is made with their help.
# expect: untouched
import inspect

import torch
from torch import nn

model = nn.Linear(2, 2)
accepted = inspect.signature(torch.optim.Adam).parameters
optimizer = torch.optim.Adam(model.parameters(), **{key: True for key in ('amsgrad', 'nonsense') if key in accepted})
