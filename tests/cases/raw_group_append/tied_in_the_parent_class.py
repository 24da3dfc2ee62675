# The parent class ties two weights: today the tied weight is updated twice.
# expect: refused
# row: bases/tied
# codes: PG202
# reasons: unknown-overlap
# optimizer: model.make_optimizer()
import torch
from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Linear(2, 2, bias=False)
        self.output = nn.Linear(2, 2)
        self.output.weight = self.embedding.weight


class LanguageModel(Tied):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(2, 2)

    def make_optimizer(self):
        optimizer = torch.optim.Adam(self.embedding.parameters(), lr=0.1)
        optimizer.param_groups.append({**optimizer.defaults, 'params': list(self.output.parameters())})
        return optimizer


model = LanguageModel()
