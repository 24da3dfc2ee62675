# The attributes hold lists already.
# expect: untouched
# lightning: Net()
import torch
from pytorch_lightning import LightningModule
from torch.optim.lr_scheduler import StepLR


class Net(LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)
        self.optimizer = [torch.optim.Adam(self.parameters())]
        self.scheduler = [StepLR(self.optimizer[0], 1)]

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).pow(2).mean()

    def configure_optimizers(self):
        return self.optimizer, self.scheduler
