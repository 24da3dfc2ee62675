# A loop over the parts of a module adds two groups a round, in two spellings, on a condition.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: net
# after:
#   stem.weight stem.bias |
#   heads.0.0.* | weight_decay=0.1
#   heads.0.1.* |
#   heads.1.0.* | weight_decay=0.1
#   heads.1.1.* |
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, count):
        super().__init__()
        self.stem = nn.Linear(2, 2)
        self.heads = nn.ModuleList([nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1)) for _ in range(count)])


def make(net, wanted=True):
    optimizer = torch.optim.AdamW(net.stem.parameters(), lr=1e-3)
    for head in net.heads:
        if wanted:
            optimizer.param_groups += [{'params': head[0].parameters(), 'weight_decay': 0.1}]
            optimizer.param_groups.extend([{'params': head[1].parameters()}])
    return optimizer


net = Net(2)
optimizer = make(net)
