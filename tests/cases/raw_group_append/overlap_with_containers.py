# A ModuleList among the attributes.
# expect: repair
# row: bases/siblings
# codes: PG202
# raises: KeyError: 'betas'
# where: step
# model: Stack(3)
# optimizer: model.configure_optimizers()
# after:
#   layers.* |
#   norm.* | weight_decay=0.5
import pytorch_lightning as pl
import torch
from torch import nn


class Stack(pl.LightningModule):
    def __init__(self, depth):
        super().__init__()
        self.layers = nn.ModuleList()
        for _ in range(depth):
            self.layers.append(nn.Linear(4, 4))
        self.norm = nn.LayerNorm(4)

    def configure_optimizers(self):
        optimizer = torch.optim.AdamW(self.parameters())
        optimizer.param_groups.append({'params': self.norm.parameters(), 'weight_decay': 0.5})
        return optimizer
