# Near miss: every element is a group dict.
# expect: untouched
# row: shapes/groups
# model: Net()
# optimizer: model.configure_optimizers()
import pytorch_lightning as pl
import torch
from torch import nn


class Net(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(4, 2)
        self.decoder = nn.Linear(2, 4)

    def configure_optimizers(self):
        return torch.optim.AdamW(
            [
                {'params': self.encoder.parameters(), 'lr': 1e-4},
                {'params': filter(lambda p: p.requires_grad, self.decoder.parameters())},
            ],
            weight_decay=0.01,
        )
