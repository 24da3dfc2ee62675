# Near miss: both names mean one object; what the first construction makes is lost.
# expect: untouched
# model: trainer.model
# optimizer: trainer.optimizer
import types

import torch
from torch import nn

trainer = types.SimpleNamespace(model=nn.Linear(3, 4))
same = trainer
trainer.optimizer = torch.optim.Adam(trainer.model.parameters(), lr=1e-3)
same.optimizer = torch.optim.SGD(trainer.model.parameters(), lr=1e-3)
trainer.optimizer.param_groups[0]['lr'] = 0.5
