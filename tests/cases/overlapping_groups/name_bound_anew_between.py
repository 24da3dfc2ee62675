# Near miss: `net` is another module where the optimizer is made than where `first` was.
# expect: untouched
# optimizer: optimizer
# model: torch.nn.ModuleList(nets)
import torch

nets = [torch.nn.Linear(3, 3), torch.nn.Linear(3, 3)]
net = nets[0]
first = list(net.parameters())
net = nets[1]
optimizer = torch.optim.SGD([{'params': first}, {'params': net.parameters()}], lr=0.1)
