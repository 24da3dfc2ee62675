# The plateau takes its metric with it into the options.
# expect: behavior
# codes: PG302
# lightning: Net()
# warns: unsupported keys
# after:
#   Adam
#   ReduceLROnPlateau | frequency=2, reduce_on_plateau=True, monitor='loss'
import torch
from pytorch_lightning import LightningModule
from torch.optim.lr_scheduler import ReduceLROnPlateau


class Net(LightningModule):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        loss = self.layer(batch[0]).pow(2).mean()
        self.log('loss', loss)
        return loss

    def configure_optimizers(self):
        optimizer = torch.optim.Adam(self.parameters(), lr=1e-3)
        return {
            'optimizer': optimizer,
            'lr_scheduler': ReduceLROnPlateau(optimizer),
            'monitor': 'loss',
            'frequency': 2,
        }
