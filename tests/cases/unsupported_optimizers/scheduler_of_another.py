# The scheduler belongs to an optimizer that is not returned.
# expect: refused
# row: lightning/detached
# codes: PG303
# reasons: no-optimizer
# lightning: Net()
# raises: MisconfigurationException: Some schedulers are attached with an optimizer that wasn't returned from `configure_optimizers`.
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
        optimizer = torch.optim.Adam(self.parameters(), lr=1e-3)
        scheduler = StepLR(optimizer, step_size=1)
        optimizer = torch.optim.SGD(self.parameters(), lr=0.1)
        return [optimizer], [scheduler]
