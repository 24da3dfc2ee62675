# The comment of what stays stays, that of what goes moves above.
# expect: repair
# codes: PG301
# lightning: Net()
# raises: MisconfigurationException: Unknown configuration for model optimizers.
# where: fit
# after:
#   Adam
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
        return (  # what to train with
            optimizer,  # all of it
            # not yet
            None,  # no schedule
        )
