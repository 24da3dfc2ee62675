# The optimizer is stored by a setter, which reads the rate that the edit changes.
# expect: untouched
# optimizer: trainer.optimizer
import torch
from torch import nn


class Trainer:
    @property
    def optimizer(self):
        return self._optimizer

    @optimizer.setter
    def optimizer(self, optimizer):
        self._optimizer = optimizer
        self.base_rates = [group['lr'] for group in optimizer.param_groups]


model = nn.Linear(3, 1)
trainer = Trainer()
trainer.optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
trainer.optimizer.param_groups[0]['lr'] = 0.01
assert trainer.base_rates == [0.1]
