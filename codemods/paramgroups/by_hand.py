"""What a careful engineer writes where the tool does not: code for `explain` and the docs, each shown by a case."""

from paramgroups.refusals import Reason

BY_HAND: dict[Reason, str] = {
    Reason.OVERLAP: """\
head = {id(parameter) for parameter in model.head.parameters()}
base = [parameter for parameter in model.parameters() if id(parameter) not in head]
optimizer = torch.optim.Adam([{"params": base}, {"params": model.head.parameters(), "lr": 1e-2}])
""",
    Reason.SEVERAL_OPTIMIZERS: """\
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
""",
}
