# A dict and an iterator in a list that has a name.
# expect: repair
# row: elements/iterator
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# after:
#   embed.weight | lr=0.01
#   rnn.* |
import torch.nn as nn
from torch.optim import Adam


class Tagger(nn.Module):
    def __init__(self, vocabulary=20):
        super().__init__()
        self.embed = nn.Embedding(vocabulary, 6)
        self.rnn = nn.LSTM(6, 4)


model = Tagger()
param_groups = [
    {"params": model.embed.parameters(), "lr": 1e-2},
    model.rnn.parameters(),
]
optimizer = Adam(param_groups)
