# The groups of the optimizer are wrong too, inside of the same `return`.
# expect: repair
# codes: PG301 PG101 PG101
# lightning: Net()
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# after:
#   Adam
import torch
from pytorch_lightning import LightningModule


class Net(LightningModule):
    def __init__(self):
        super().__init__()
        self.body = torch.nn.Linear(2, 2)
        self.head = torch.nn.Linear(2, 1)

    def training_step(self, batch, batch_idx):
        return self.head(self.body(batch[0])).pow(2).mean()

    def configure_optimizers(self):
        return torch.optim.Adam([self.body.parameters(), self.head.parameters()]), None
