# The article's second example with other modules: an option of group 0 is set first.
# expect: repair
# codes: PG201 PG202
# raises: KeyError: 'betas'
# where: step
# model: Mixed()
# optimizer: model.configure_optimizers()
# after:
#   audio.* | lr=0.0003
#   text.* | lr=0.003
import pytorch_lightning as pl
import torch
from torch import nn


class Mixed(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.audio = nn.Linear(3, 3)
        self.text = nn.Linear(3, 3)

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters())  # everything
        optimizer.param_groups[0]['lr'] = 3e-4  # slow
        optimizer.param_groups.append({'params': self.text.parameters(), 'lr': 3e-3})  # fast
        return optimizer
