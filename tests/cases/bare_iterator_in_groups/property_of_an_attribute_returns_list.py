# A trainer asks the model that it holds, by a property of a class that another derives from.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# after:
#   body.weight body.bias | lr=0.0001
#   head.weight head.bias |
# model: trainer.model
# optimizer: trainer.optimizer
from torch import nn, optim


class Backbone(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    @property
    def slow_and_fast(self):
        return [{"params": self.body.parameters(), "lr": 1e-4}, self.head.parameters()]


class Classifier(Backbone):
    def forward(self, x):
        return self.head(self.body(x))


class Trainer:
    def __init__(self):
        self.model = Classifier()
        self.optimizer = optim.AdamW(self.model.slow_and_fast, lr=1e-3)


trainer = Trainer()
