# A subclass makes a list where the class makes an optimizer.
# expect: untouched
# lightning: Sub()
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
        optimizer = self.make()
        return optimizer, []

    def make(self):
        return torch.optim.Adam(self.parameters())


class Sub(Net):
    def make(self):
        return [super().make()]
