# In the handler nothing is known of the optimizer but that a scheduler is made for it.
# expect: repair
# codes: PG301
# lightning: Net()
# raises: MisconfigurationException: Unknown configuration for model optimizers.
# where: fit
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
        try:
            optimizer = torch.optim.Adam(self.parameters(), lr=1e-3)
            return [optimizer], [StepLR(optimizer, step_size=self.steps)]
        except AttributeError:
            return optimizer, StepLR(optimizer, step_size=1)
