# A net that the file makes: its class shows what the parts hold.
# expect: refused
# codes: PG104
# reasons: overlap
# raises: ValueError: some parameters appear in more than one parameter group
# where: construction
# model: net
import torch
from torch import nn


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.act = nn.GELU()
        self.layers = nn.ModuleList([nn.Dropout(), nn.LayerNorm(3)])


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.act = nn.Tanh()
        self.block = Block()


net = Net().eval()
optimizer = torch.optim.SGD([
    {'params': net.parameters()},
    {'params': net.act.parameters()},
    {'params': net.block.act.parameters()},
    {'params': net.block.layers[0].parameters()},
    {'params': net.block.layers.parameters(), 'lr': 0.3},
], lr=0.1)
