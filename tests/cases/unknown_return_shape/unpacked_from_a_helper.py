# The method unpacks what another one returns.
# expect: repair
# codes: PG301
# lightning: Net()
# raises: MisconfigurationException: Unknown configuration for model optimizers.
# where: fit
# after:
#   Adam
#   StepLR
import torch
import lightning as L
from torch.optim import lr_scheduler


class Net(L.LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).pow(2).mean()

    def make_optimizer(self, lr):
        if lr > 1:
            return torch.optim.SGD(self.parameters(), lr=lr)
        return torch.optim.Adam(self.parameters(), lr=lr)

    def make_both(self):
        optimizer = self.make_optimizer(1e-3)
        return optimizer, lr_scheduler.StepLR(optimizer, 1)

    def configure_optimizers(self):
        optimizer, scheduler = self.make_both()
        return optimizer, scheduler
