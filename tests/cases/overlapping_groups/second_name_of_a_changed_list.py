# Near miss: the list is emptied under its second name.
# expect: untouched
# model: net
from torch import nn
from torch.optim import SGD

net = nn.Linear(2, 2)
decayed = list(net.parameters())
everything = decayed
everything.clear()
optimizer = SGD([{'params': decayed, 'weight_decay': 0.1}, {'params': net.parameters()}], lr=0.1)
