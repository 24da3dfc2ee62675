# The value is still evaluated behind the call that makes the params.
# expect: exact
# codes: PG201
import torch
from torch import nn

rates = {'lr': 0.1}


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(3, 2)

    def trainable(self):
        rates['lr'] /= 2
        return [p for p in self.parameters() if p.requires_grad]


model = Net()
optimizer = torch.optim.SGD(model.trainable(), lr=0.3)
for group in optimizer.param_groups:
    group['initial_lr'] = rates['lr']
