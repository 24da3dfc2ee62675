# One module has two names: two groups would overlap, but the appended one takes its parameters out of both.
# expect: repair
# codes: PG101 PG202
# raises: TypeError: param_group must be a dict, but got <class 'list'>
# where: construction
# optimizer: model.make_optimizer()
# after:
#   | lr=0.1
#   head.weight head.bias | lr=0.1
#   norm.weight norm.bias | lr=0.01
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.LayerNorm(2)
        self.head = nn.Linear(2, 2)
        self.last = self.norm

    def make_optimizer(self):
        groups = [
            {'params': [p for n, p in self.norm.named_parameters() if 'bias' not in n]},
            list(self.head.parameters()) + list(self.last.parameters()),
        ]
        optimizer = torch.optim.RMSprop(groups, lr=0.1)
        optimizer.param_groups.append({'params': self.norm.parameters(), 'lr': 0.01})
        return optimizer


model = Net()
