# Another base before Lightning's.
# expect: repair
# codes: PG301
# lightning: Net()
# raises: MisconfigurationException: Unknown configuration for model optimizers.
# where: fit
# after:
#   Adam
import torch
from pytorch_lightning import LightningModule


class Losses:
    def loss(self, values):
        return values.pow(2).mean()


class Net(Losses, LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        return self.loss(self.layer(batch[0]))

    def configure_optimizers(self):
        return [torch.optim.Adam(self.parameters()), None]
