# A group is appended past `add_param_group`, and the shape is wrong too.
# expect: repair
# codes: PG202 PG301
# lightning: Net()
# raises: MisconfigurationException: Unknown configuration for model optimizers.
# where: fit
# after:
#   Adam
#   StepLR
import lightning.pytorch as pl
import torch
from torch import optim


class Net(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.body = torch.nn.Linear(2, 2)
        self.head = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        return self.head(self.body(batch[0])).pow(2).mean()

    def configure_optimizers(self):
        optimizer = optim.Adam(self.body.parameters())
        optimizer.param_groups.append({'params': self.head.parameters(), 'lr': 1e-2})
        scheduler = optim.lr_scheduler.StepLR(optimizer, 1)
        return optimizer, scheduler
