# The optimizer may be a list, and the form is wrong either way.
# expect: refused
# codes: PG301
# reasons: no-near-form
# lightning: Net()
# raises: MisconfigurationException: Unknown configuration for model optimizers.
# where: fit
import contextlib

import torch
from pytorch_lightning import LightningModule
from torch.optim.lr_scheduler import StepLR


class Net(LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).pow(2).mean()

    def configure_optimizers(self):
        optimizer = [torch.optim.Adam(self.parameters())]
        with contextlib.suppress(ValueError):
            optimizer = torch.optim.Adam(self.parameters())
        return optimizer, None, None
