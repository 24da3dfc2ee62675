# A conditional expression returns the optimizer alone on one side.
# expect: behavior
# codes: PG302
# lightning: Net(scheduled=True)
# warns: unsupported keys
# after:
#   Adam
#   StepLR
import torch
from pytorch_lightning import LightningModule
from torch.optim.lr_scheduler import StepLR


class Net(LightningModule):
    def __init__(self, scheduled):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)
        self.scheduled = scheduled

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).pow(2).mean()

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters(), lr=1e-3)
        scheduler = StepLR(optimizer, step_size=1)
        return optimizer if not self.scheduled else {'optimizer': optimizer, 'scheduler': scheduler}
