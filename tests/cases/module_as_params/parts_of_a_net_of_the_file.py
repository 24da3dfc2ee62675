# Parts of a module that the file makes: its class shows what they are.
# expect: repair
# codes: PG103 PG103 PG103 PG103
# raises: TypeError: 'Head' object is not iterable
# where: construction
# model: net
# after:
#   head.* | lr=0.0001
#   body.0.* | lr=0.1
#   body.2.* | lr=0.2
#   layers.1.out.* | lr=0.0001
import torch
from torch import nn


class Head(nn.Module):
    def __init__(self):
        super().__init__()
        self.out = nn.Linear(2, 2)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), Head())
        self.layers = nn.ModuleList([nn.ReLU(), Head()])
        self.head = Head()


net = Net().eval()
optimizer = torch.optim.Adam([
    {'params': net.head},
    {'params': net.body[0], 'lr': 0.1},
    {'params': net.body[-1], 'lr': 0.2},
    {'params': net.layers[1].out},
], lr=1e-4)
