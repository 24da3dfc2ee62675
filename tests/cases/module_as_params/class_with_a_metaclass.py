# Near miss: the metaclass makes the class itself iterable.
# expect: untouched
# model: (encoder, decoder)
import torch
from torch import nn

encoder, decoder = nn.Linear(2, 2), nn.Linear(2, 2)


class Parts(type):
    def __iter__(cls):
        return encoder.parameters()


class Net(nn.Module, metaclass=Parts):
    pass


optimizer = torch.optim.SGD(Net, lr=0.1)
