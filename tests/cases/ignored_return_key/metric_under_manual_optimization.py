# Manual optimization needs no metric.
# expect: refused
# row: lightning/manual-keys
# codes: PG302
# reasons: unknown-key
# lightning: Net()
# warns: will be ignored
import torch
from pytorch_lightning import LightningModule
from torch.optim.lr_scheduler import StepLR


class Net(LightningModule):
    def __init__(self):
        super().__init__()
        self.automatic_optimization = False
        self.one = torch.nn.Linear(2, 1)
        self.two = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        for optimizer, layer in zip(self.optimizers(), (self.one, self.two)):
            optimizer.zero_grad()
            self.manual_backward(layer(batch[0]).pow(2).mean())
            optimizer.step()

    def configure_optimizers(self):
        first = torch.optim.Adam(self.one.parameters())
        second = torch.optim.SGD(self.two.parameters(), lr=0.1)
        return [first, second], [{'scheduler': StepLR(first, 1), 'monitor': 'loss'}]
