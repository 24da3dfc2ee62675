# The key is dropped whether there is a scheduler or not.
# expect: refused
# row: lightning/scheduler-key
# codes: PG302
# reasons: no-near-form
# lightning: Net('step')
# warns: unsupported keys
import torch
from pytorch_lightning import LightningModule
from torch.optim.lr_scheduler import ReduceLROnPlateau, StepLR


class Net(LightningModule):
    def __init__(self, schedule):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)
        self.schedule = schedule

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).pow(2).mean()

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters(), lr=1e-3)
        if self.schedule == 'plateau':
            scheduler = ReduceLROnPlateau(optimizer)
        elif self.schedule == 'step':
            scheduler = StepLR(optimizer, step_size=1)
        else:
            scheduler = None
        return {'optimizer': optimizer, 'scheduler': scheduler, 'monitor': 'loss'}
