# The class comes from another package where that is installed: only the group dict is right for both.
# expect: exact
# codes: PG201
from torch import nn

try:
    from apex.optimizers import FusedAdam as Adam
except ImportError:
    from torch.optim import Adam

model = nn.Linear(3, 1)
optimizer = Adam(model.parameters(), lr=0.1)
optimizer.param_groups[0]['lr'] = 0.5
