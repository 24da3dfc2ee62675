# Near miss: comments for other linters, and one that skips nothing yet.
# expect: untouched
import os  # noqa
import sys  # noqa: F401

import torch
from torch import nn

model = nn.Linear(2, 2)
optimizer = torch.optim.Adam(model.parameters())  # noqa
