# The loss of torch has parameters too, so all of them stay with the base.
# expect: repair
# codes: PG202
# raises: KeyError: 'weight_decay'
# where: step
# optimizer: model.make_optimizer()
# after:
#   encoder.weight encoder.bias loss.head.weight loss.tail.0.0.weight loss.tail.0.1.weight loss.tail.1.0.weight loss.tail.1.1.weight |
#   projection.weight projection.bias | lr=0.2
import torch
from torch import nn


class LanguageModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(4, 4)
        self.loss = nn.AdaptiveLogSoftmaxWithLoss(4, 6, cutoffs=[2, 4])
        self.projection = nn.Linear(4, 4)

    def make_optimizer(self):
        optimizer = torch.optim.SGD(self.parameters(), lr=0.1)
        optimizer.param_groups.append({'params': self.projection.parameters(), 'lr': 0.2})
        return optimizer


model = LanguageModel()
