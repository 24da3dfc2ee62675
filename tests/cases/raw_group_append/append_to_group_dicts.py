# The construction has group dicts already: the new one joins their list.
# expect: repair
# row: folding/append-missing
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: Ranker()
# optimizer: model.optimizer()
# after:
#   user.* | lr=0.01
#   item.* | lr=0.02
#   bias | lr=0.1
import torch
from torch import nn


class Ranker(nn.Module):
    def __init__(self):
        super().__init__()
        self.user = nn.Embedding(5, 3)
        self.item = nn.Embedding(7, 3)
        self.bias = nn.Parameter(torch.zeros(7))

    def optimizer(self):
        opt = torch.optim.Adam(
            [
                {"params": self.user.parameters()},
                {"params": self.item.parameters(), "lr": 2e-2},
            ],
            lr=1e-2,
        )
        opt.param_groups.append({"params": [self.bias], "lr": 1e-1})
        return opt
