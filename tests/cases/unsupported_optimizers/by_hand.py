# What `explain several-optimizers` advises: each optimizer is stepped by hand, with the loss of the old `training_step`.
# expect: untouched
# row: lightning/several-manual
# lightning: Whole()
import torch
from pytorch_lightning import LightningModule
from torch.optim.lr_scheduler import StepLR


class Generator(torch.nn.Linear):
    def __init__(self):
        super().__init__(2, 2)


class Discriminator(torch.nn.Linear):
    def __init__(self):
        super().__init__(2, 1)


class Gan(LightningModule):
    def __init__(self):
        super().__init__()
        self.automatic_optimization = False
        self.generator, self.discriminator = Generator(), Discriminator()

    # `training_step` as it was, under another name: what it returned is the loss of one optimizer.
    def loss_of(self, batch, batch_idx, optimizer_idx):
        if optimizer_idx == 0:
            return self.generator_loss(batch)
        return self.discriminator_loss(batch)

    # What Lightning 1 did for you.
    def training_step(self, batch, batch_idx):
        for optimizer_idx, optimizer in enumerate(self.optimizers()):
            self.toggle_optimizer(optimizer)
            loss = self.loss_of(batch, batch_idx, optimizer_idx)
            optimizer.zero_grad()
            self.manual_backward(loss)
            optimizer.step()
            self.untoggle_optimizer(optimizer)

    # Only with schedulers that go by epochs; a single one comes without a list.
    def on_train_epoch_end(self):
        for scheduler in self.lr_schedulers():
            scheduler.step()


class Whole(Gan):
    def generator_loss(self, batch):
        return self.discriminator(self.generator(batch[0])).pow(2).mean()

    def discriminator_loss(self, batch):
        return self.discriminator(batch[0]).pow(2).mean()

    def configure_optimizers(self):
        first = torch.optim.Adam(self.generator.parameters())
        second = torch.optim.SGD(self.discriminator.parameters(), lr=0.1)
        return [first, second], [StepLR(first, 1), StepLR(second, 1)]
