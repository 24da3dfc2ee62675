# An argument hides the builtin `id`, so no set of identities can be made.
# expect: refused
# codes: PG202
# reasons: taken-name
# raises: KeyError: 'betas'
# where: step
# optimizer: make_optimizer(model, 7)
import torch
from torch import nn


def make_optimizer(net, id):
    print('run', id)
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-4)
    optimizer.param_groups.append({'params': net.head.parameters(), 'lr': 1e-3})
    return optimizer


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(3, 3)
        self.head = nn.Linear(3, 2)


model = Net()
