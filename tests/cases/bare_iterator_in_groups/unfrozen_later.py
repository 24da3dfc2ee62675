# A method adds a group later; the list is repaired all the same.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: Finetuner()
# optimizer: model.configure_optimizers()
# after:
#   neck.* | lr=0.001
#   head.* | lr=0.001
import pytorch_lightning as pl
import torch
from torch import nn


class Finetuner(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(4, 4)
        self.neck = nn.Linear(4, 4)
        self.head = nn.Linear(4, 1)

    def configure_optimizers(self):
        return torch.optim.Adam([self.neck.parameters(), self.head.parameters()], lr=1e-3)

    def on_train_epoch_start(self):
        if self.current_epoch == 3:
            self.optimizers().optimizer.add_param_group({'params': self.backbone.parameters(), 'lr': 1e-5})
