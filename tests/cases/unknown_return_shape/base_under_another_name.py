# The base has a name of the file's own.
# expect: repair
# codes: PG301
# lightning: Net()
# raises: MisconfigurationException: Unknown configuration for model optimizers.
# where: fit
# after:
#   Adam
#   StepLR
import torch
import pytorch_lightning as pl
from torch.optim.lr_scheduler import StepLR

Base = pl.LightningModule


class Net(Base):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).pow(2).mean()

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters(), lr=1e-3)
        scheduler = StepLR(optimizer, step_size=1)
        return optimizer, scheduler
