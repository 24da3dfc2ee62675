# A module without parameters yields no names either: nothing raises.
# expect: refused
# codes: PG202
# reasons: mixed-names
# optimizer: make(model)
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Identity()


def make(net):
    optimizer = torch.optim.Adagrad(net.a.parameters())
    optimizer.param_groups.append({**optimizer.defaults, 'params': list(net.b.named_parameters())})
    return optimizer


model = Net()
