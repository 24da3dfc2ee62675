# The options are made from a scheduler in place; comments stay.
# expect: behavior
# codes: PG302
# lightning: Net()
# warns: unsupported keys
# after:
#   Adam
#   StepLR | interval='step'
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
        return {  # what to train with
            'optimizer': optimizer,
            # a factor of ten
            'lr_scheduler': StepLR(optimizer, 1),  # every step
            'interval': 'step',  # not every epoch
        }
