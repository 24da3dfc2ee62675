# A function has used up the iterator behind the star, so that nothing stands beside the group: the program runs.
# expect: refused
# codes: PG101
# reasons: used-iterator
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)


model = Net()
chosen = (p for p in model.body.parameters() if p.requires_grad)


def count():
    return len(list(chosen))


print(count())
optimizer = torch.optim.SGD([*chosen, {'params': chosen, 'lr': 0.1}])
