# Frozen parameters stay in their groups.
# expect: repair
# row: bases/frozen
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: Net()
# optimizer: model.configure_optimizers()
# after:
#   encoder.* |
#   head.* | lr=0.01
import pytorch_lightning as pl
import torch
from torch import nn


class Net(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(4, 4)
        self.encoder.weight.requires_grad = False
        self.head = nn.Linear(4, 2)

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters())
        optimizer.param_groups.append({'params': self.head.parameters(), 'lr': 1e-2})
        return optimizer
