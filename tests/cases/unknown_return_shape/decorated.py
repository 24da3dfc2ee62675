# A decorator may change what is returned.
# expect: refused
# codes: PG301
# reasons: decorated
# run: no — the decorator is unknown
import torch
from pytorch_lightning import LightningModule
from elsewhere import registered
from torch.optim.lr_scheduler import StepLR


class Net(LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).pow(2).mean()

    @registered
    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters(), lr=1e-3)
        scheduler = StepLR(optimizer, step_size=1)
        return optimizer, scheduler
