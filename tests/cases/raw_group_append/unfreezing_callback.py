# Near miss: a Lightning callback adds the group when its epoch comes.
# expect: untouched
# row: conditions/other-place
# model: Net()
# optimizer: model.configure_optimizers()
import pytorch_lightning as pl
import torch
from torch import nn


class Net(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.head.parameters(), lr=1e-3)
        return optimizer

    def on_train_epoch_start(self):
        if self.current_epoch == 5:
            optimizer = self.optimizers().optimizer
            optimizer.param_groups.append({**optimizer.defaults, 'params': list(self.backbone.parameters()), 'lr': 1e-5})
