# Other code asks for the method by its name.
# expect: refused
# codes: PG301
# reasons: called-elsewhere
# lightning: Net()
# raises: MisconfigurationException: Unknown configuration for model optimizers.
# where: fit
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
        scheduler = StepLR(optimizer, step_size=1)
        return optimizer, scheduler


def parts(net):
    optimizer, scheduler = getattr(net, 'configure_optimizers')()
    return optimizer, scheduler
