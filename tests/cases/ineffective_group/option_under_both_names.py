# Near miss: the option stands beside its other name, which something else may read.
# expect: untouched
import torch
from torch import nn

model = nn.Linear(3, 3)
optimizer = torch.optim.AdamW([{'params': model.parameters(), 'weight_decay': 0.1, 'weight_decay_rate': 0.1}])
