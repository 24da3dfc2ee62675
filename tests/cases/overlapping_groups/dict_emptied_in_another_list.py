# Near miss: the dict is emptied through another list that holds it, and in a function.
# expect: untouched
# model: net
from torch import nn
from torch.optim import SGD

net = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
first = {'params': net[0].parameters(), 'lr': 0.5}
second = {'params': net[1].parameters()}
kept = [first]
kept[0]['params'] = []


def empty():
    second['params'] = []


empty()
optimizer = SGD([first, {'params': net.parameters()}, second], lr=0.1)
