# Near miss: what the list starts with comes from elsewhere.
# expect: untouched
# row: lists/appended
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: net
from torch import nn
from torch.optim import SGD


def make(net, params):
    params.append(net[1].parameters())
    return SGD(params, lr=0.1)


net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
optimizer = make(net, list(net[0].parameters()))
