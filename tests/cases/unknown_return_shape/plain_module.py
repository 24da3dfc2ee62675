# A module with a loop of its own.
# expect: untouched
# model: trainer.network
# optimizer: trainer.optimizer
import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR


class Trainer(nn.Module):
    def __init__(self):
        super().__init__()
        self.network = nn.Linear(2, 1)
        self.optimizer, self.scheduler = self.configure_optimizers()

    def configure_optimizers(self):
        optimizer = torch.optim.SGD(self.network.parameters(), lr=0.1)
        scheduler = StepLR(optimizer, 1)
        return optimizer, scheduler


trainer = Trainer()
