# A group dict in the place of an optimizer.
# expect: refused
# row: lightning/no-optimizer-key
# codes: PG301
# reasons: no-near-form
# lightning: Net()
# warns: unsupported keys
# raises: KeyError: 'optimizer'
# where: fit
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
        return {'params': self.parameters(), 'lr': 1e-3}
