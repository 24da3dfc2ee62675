# Whichever optimizer is made gets the list.
# expect: repair
# codes: PG105 PG105
# raises: ValueError: optimizer got an empty parameter list
# where: construction
# after:
#   * |
from torch import nn
from torch.optim import SGD, Adam


def build(model, name):
    params = model.parameters()
    print(sum(p.numel() for p in params), "parameters")
    if name == "sgd":
        optimizer = SGD(params, lr=0.1)
    else:
        optimizer = Adam(params, lr=0.1)
    return optimizer


model = nn.Linear(3, 2)
optimizer = build(model, "sgd")
