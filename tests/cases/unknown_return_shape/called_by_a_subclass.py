# A subclass unpacks what the method returns, and would break with the fix.
# expect: refused
# codes: PG301
# reasons: called-elsewhere
# lightning: Base()
# raises: MisconfigurationException: Unknown configuration for model optimizers.
# where: fit
import torch
from pytorch_lightning import LightningModule
from torch.optim.lr_scheduler import StepLR


class Base(LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).pow(2).mean()

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters())
        return optimizer, StepLR(optimizer, 1)


class Net(Base):
    def configure_optimizers(self):
        optimizer, scheduler = super().configure_optimizers()
        return [optimizer], [{'scheduler': scheduler, 'interval': 'step'}]
