# Near miss: both names mean one object, so the edit changes the second optimizer.
# expect: untouched
# model: trainer.model
# optimizer: first
import types

import torch
from torch import nn

trainer = types.SimpleNamespace(model=nn.Linear(3, 4))
same = trainer
trainer.optimizer = torch.optim.Adam(trainer.model.parameters(), lr=1e-3)
first = trainer.optimizer
same.optimizer = torch.optim.SGD(trainer.model.parameters(), lr=1e-3)
trainer.optimizer.param_groups[0]['lr'] = 0.5
