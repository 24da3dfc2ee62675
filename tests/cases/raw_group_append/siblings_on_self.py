# Base and appended group are different submodules of one LightningModule.
# expect: repair
# row: edits/missing-keys edits/trainer
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: Captioner()
# optimizer: model.configure_optimizers()
# after:
#   encoder.* | lr=0.0001
#   decoder.* | lr=0.001
import pytorch_lightning as pl
import torch
from torch import nn


class Captioner(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(6, 4)
        self.decoder = nn.GRU(4, 4)

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.encoder.parameters(), lr=1e-4)
        optimizer.param_groups.append({'params': self.decoder.parameters(), 'lr': 1e-3})
        return optimizer
