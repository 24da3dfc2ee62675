# Two appended groups and a loose parameter: both leave the base by identity.
# expect: repair
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: ViT()
# optimizer: model.configure_optimizers()
# after:
#   pos embed.* | lr=0.0001
#   block.* | lr=0.001
#   head.* | lr=0.01
import pytorch_lightning as pl
import torch
import torch.nn as nn


class ViT(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.pos = nn.Parameter(torch.zeros(3, 4))
        self.embed = nn.Linear(3, 4)
        self.block = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    def configure_optimizers(self):
        optimizer = torch.optim.AdamW(self.parameters(), lr=1e-4)
        optimizer.param_groups.extend([
            {'params': self.block.parameters(), 'lr': 1e-3},
            {'params': self.head.parameters(), 'lr': 1e-2},
        ])
        return optimizer
