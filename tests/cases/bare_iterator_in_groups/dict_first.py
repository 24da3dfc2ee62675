# A bare iterator follows a group dict, as in the article's first example.
# expect: repair
# row: shapes/dict-then-iterator elements/iterator
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# model: Classifier()
# optimizer: model.configure_optimizers()
# after:
#   backbone.0.weight backbone.0.bias | lr=0.0001
#   head.weight head.bias |
import torch
import torch.nn as nn
import pytorch_lightning as pl


class Classifier(pl.LightningModule):
    def __init__(self, hidden=12):
        super().__init__()
        self.backbone = nn.Sequential(nn.Linear(6, hidden), nn.ReLU())
        self.head = nn.Linear(hidden, 3)

    def training_step(self, batch, batch_idx):
        x, y = batch
        return nn.functional.cross_entropy(self.head(self.backbone(x)), y)

    def configure_optimizers(self):
        optimizer = torch.optim.Adam([
            {'params': self.backbone.parameters(), 'lr': 1e-4},
            self.head.parameters(),
        ])
        return optimizer
