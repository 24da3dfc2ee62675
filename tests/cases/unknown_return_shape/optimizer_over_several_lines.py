# Only None goes from a tuple over several lines.
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
        return (
            torch.optim.Adam(  # all of it
                self.parameters(),
            ),
            None,
        )
