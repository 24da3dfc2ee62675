# A class of the file ties two weights, and the function gets an argument that may be of it.
# expect: refused
# codes: PG202
# reasons: unknown-overlap
# optimizer: make_optimizer(model)
import torch
from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Linear(2, 2, bias=False)
        self.output = nn.Linear(2, 2)
        self.output.weight = self.embedding.weight


def make_optimizer(net):
    optimizer = torch.optim.Rprop(net.embedding.parameters(), lr=0.1)
    optimizer.param_groups.append({**optimizer.defaults, 'params': list(net.output.parameters())})
    return optimizer


model = Tied()
