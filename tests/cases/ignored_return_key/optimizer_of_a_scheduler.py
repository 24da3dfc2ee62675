# What torch's schedulers take is an optimizer, wherever it comes from.
# expect: behavior
# codes: PG302
# lightning: Net()
# warns: unsupported keys
# after:
#   Adam
#   StepLR
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
        optimizer = self.build()
        scheduler = StepLR(optimizer, 1)
        return {'optimizer': optimizer, 'scheduler': scheduler}

    @torch.no_grad()
    def build(self):
        return torch.optim.Adam(self.parameters())
