# Two optimizers in `configure_optimizers`; one of them has the bare iterators.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: Gan()
# optimizer: model.configure_optimizers()[0][0]
# after:
#   generator.* | lr=0.0002, betas=(0.5, 0.9)
#   mapping.* | lr=0.0002, betas=(0.5, 0.9)
import torch
import pytorch_lightning as pl
import torch.nn as nn


class Gan(pl.LightningModule):
    def __init__(self, lr=2e-4, b1=0.5, b2=0.9):
        super().__init__()
        self.automatic_optimization = False
        self.lr, self.b1, self.b2 = lr, b1, b2
        self.mapping = nn.Linear(4, 4)
        self.generator = nn.Linear(4, 8)
        self.discriminator = nn.Linear(8, 1)

    def configure_optimizers(self):
        opt_g = torch.optim.Adam([self.generator.parameters(), self.mapping.parameters()], lr=self.lr, betas=(self.b1, self.b2))
        opt_d = torch.optim.Adam(self.discriminator.parameters(), lr=self.lr, betas=(self.b1, self.b2))
        return [opt_g, opt_d], []
