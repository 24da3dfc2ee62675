# Of the optimizer with two names only the first group is addressed; the later group is another one's.
# expect: repair
# codes: PG101 PG101 PG201 PG201
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# optimizer: made
# model: model
# after:
#   a.* b.* | eps=0.1
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)

    def make(self):
        groups = [self.a.parameters(), self.b.parameters()]
        second = torch.optim.Adam([{'params': self.a.parameters()}, {'params': self.b.parameters()}])
        second.param_groups[1]['betas'] = (0.9, 0.99)
        main = self.opt = torch.optim.Adamax(groups, weight_decay=0.01)
        self.opt.param_groups[0].update({'eps': 0.1})
        return self.opt


model = Net()
made = model.make()
