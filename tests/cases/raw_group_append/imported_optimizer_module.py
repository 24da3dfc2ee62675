# Near miss: the optimizer was built in another module of the project.
# expect: untouched
# run: no — the project's own module is not here
from torch import nn

from training.setup import optimizer

head = nn.Linear(2, 2)
optimizer.param_groups.append({'params': head.parameters(), 'lr': 1e-3})
