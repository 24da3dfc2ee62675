# A property gives the optimizer another name, under which the file addresses all groups: they stay two.
# expect: repair
# codes: PG101 PG101 PG201
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# optimizer: model.make()
# after:
#   a.* | lr=0.1, amsgrad=True
#   b.* | amsgrad=True
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(2, 2)
        self.b = nn.Linear(2, 2)

    @property
    def main(self):
        return self.opt

    def make(self):
        self.opt = torch.optim.AdamW([self.a.parameters(), self.b.parameters()])
        self.opt.param_groups[0]['lr'] = 0.1
        for group in self.main.param_groups:
            group['amsgrad'] = True
        return self.opt


model = Net()
