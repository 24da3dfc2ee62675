# Near miss: under its second name the generator is used up by then, so the second group is empty.
# expect: untouched
# model: net
from torch import nn
from torch.optim import SGD

net = nn.Linear(2, 2)
decayed = net.parameters()
everything = decayed
optimizer = SGD([{'params': decayed, 'weight_decay': 0.1}, {'params': everything}], lr=0.1)
