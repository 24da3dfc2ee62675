# A base of another package: it may be a LightningModule.
# expect: refused
# codes: PG301
# reasons: unresolved-base
# run: no — the package does not exist
import torch
from lightning.pytorch.callbacks import ModelCheckpoint
from project.models import BaseModel


class Net(BaseModel):
    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).mean()

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters())
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1)
        return optimizer, scheduler
