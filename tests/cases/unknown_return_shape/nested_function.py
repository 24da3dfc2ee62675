# The return of a function inside is not the method's.
# expect: repair
# codes: PG301
# lightning: Net()
# raises: MisconfigurationException: Unknown configuration for model optimizers.
# where: fit
# after:
#   Adam
#   LambdaLR
import torch
from pytorch_lightning import LightningModule
from torch.optim.lr_scheduler import LambdaLR


class Net(LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        return self.layer(batch[0]).pow(2).mean()

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters(), lr=1e-3)
        def factor(step):
            return optimizer, step

        scheduler = LambdaLR(optimizer, lambda step: factor(step)[1] + 1.0)
        return optimizer, scheduler
