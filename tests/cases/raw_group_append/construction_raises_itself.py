# The constructor raises today, so the append behind it is never reached.
# expect: refused
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
# optimizer: make_optimizer(model)
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(2, 2)


def make_optimizer(net):
    optimizer = torch.optim.SGD([{'params': net.parameters(), 'lr': 0.1}, {'params': net.parameters()}])
    optimizer.param_groups.append((p for p in net.head.parameters() if p.requires_grad))
    return optimizer


model = Net()
