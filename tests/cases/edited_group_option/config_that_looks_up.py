# A class of the file looks its attributes and items up and does nothing else.
# expect: exact
# codes: PG201 PG201
import torch
from torch import nn


class Config(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f'no {name}') from None

    def __getitem__(self, name):
        value = super().__getitem__(name)
        return value


model = nn.Linear(3, 2)
config = Config(lr=0.1, decay=0.01)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
optimizer.param_groups[0]['lr'] = config.lr
optimizer.param_groups[0]['weight_decay'] = config['decay']
