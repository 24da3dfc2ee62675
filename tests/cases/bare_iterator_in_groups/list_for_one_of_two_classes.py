# Of the optimizers that the branches make of the list there is one: nothing shares the group dicts.
# expect: repair
# codes: PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   0.* |
#   1.* |
from torch import nn
from torch.optim import Adam, AdamW


def get_optimizer(models, name):
    if not isinstance(models, list):
        models = [models]

    params = [m.parameters() for m in models]
    if name == "adam":
        optimizer = Adam(params, lr=1e-3, weight_decay=0.1)
    elif name == "adamw":
        optimizer = AdamW(params, lr=1e-3, weight_decay=0.1)

    optimizer.zero_grad()

    return optimizer


model = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
optimizer = get_optimizer([*model], "adamw")
