# In the other case the optimizer may be anything.
# expect: untouched
# lightning: Net()
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
        schedulers = [StepLR(optimizer[0], 1)] if isinstance(optimizer, list) else StepLR(optimizer, 1)
        return optimizer, schedulers

    @torch.no_grad()
    def build(self):
        return [torch.optim.Adam(self.parameters())]
