# A property returns the optimizer that a list holds, and the last group is set by that name: two groups are meant.
# expect: repair
# codes: PG101 PG101 PG201
# reasons: statement-between
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is list
# where: construction
# optimizer: model.optimizers[0]
# after:
#   body.* | weight_decay=0.1
#   head.* | lr=0.2
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)
        self.head = nn.Linear(2, 2)

    @property
    def main(self):
        return self.optimizers[0]

    def build(self):
        self.optimizers = [torch.optim.Adam([list(self.body.parameters()), self.head.parameters()], lr=0.1)]
        print('built')
        for key in ('lr',):
            self.main.param_groups[-1][key] = 0.2
        self.optimizers[0].param_groups[0]['weight_decay'] = 0.1


model = Net()
model.build()
