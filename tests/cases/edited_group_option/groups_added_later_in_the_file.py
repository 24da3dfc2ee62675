# A callback adds a group later, which takes its options from `defaults`: those must not change.
# expect: exact
# row: defaults/added-later
# codes: PG201
# model: Transfer()
# optimizer: model.configure_optimizers()
import pytorch_lightning as pl
import torch
from torch import nn


class Transfer(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.head.parameters())
        optimizer.param_groups[0]['lr'] = 1e-2
        return optimizer


class Unfreeze(pl.Callback):
    def on_train_epoch_start(self, trainer, module):
        if trainer.current_epoch == 2:
            trainer.optimizers[0].add_param_group({'params': module.backbone.parameters()})
