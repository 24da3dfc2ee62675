# Near miss: a mock in a test.
# expect: untouched
# row: conditions/unknown-optimizer
# model: nn.Linear(2, 2)
# optimizer: torch.optim.SGD(model.parameters())
from unittest.mock import MagicMock

import torch
from torch import nn

fake = MagicMock(spec=torch.optim.Adam)
fake.param_groups = [{'lr': 1.0}]
fake.param_groups[0]['lr'] = 0.5
