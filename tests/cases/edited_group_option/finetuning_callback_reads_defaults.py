# Lightning's BaseFinetuning fills new groups from `defaults`.
# expect: exact
# row: defaults/finetuning
# codes: PG201
# model: Net()
# optimizer: model.configure_optimizers()
import torch
from pytorch_lightning import LightningModule
from pytorch_lightning.callbacks import BaseFinetuning
from torch import nn


class Net(LightningModule):
    def __init__(self):
        super().__init__()
        self.features = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    def configure_optimizers(self):
        optimizer = torch.optim.AdamW(self.head.parameters())
        optimizer.param_groups[0]["weight_decay"] = 0.5
        return optimizer


class Thaw(BaseFinetuning):
    def freeze_before_training(self, pl_module):
        self.freeze(pl_module.features)

    def finetune_function(self, pl_module, epoch, optimizer):
        if epoch == 5:
            self.unfreeze_and_add_param_group(pl_module.features, optimizer)
