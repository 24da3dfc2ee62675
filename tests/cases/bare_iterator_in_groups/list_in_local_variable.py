# The list goes through one local variable: the fix stands where the list is made.
# expect: repair
# row: elements/variable
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: {'actor': actor, 'critic': critic}
# optimizer: make_optimizer(actor, critic)
# after:
#   actor.* | lr=0.0003
#   critic.* | lr=0.0003
import torch
import torch.nn as nn


def mlp(sizes):
    layers = []
    for n_in, n_out in zip(sizes[:-1], sizes[1:]):
        layers += [nn.Linear(n_in, n_out), nn.Tanh()]
    return nn.Sequential(*layers[:-1])


def make_optimizer(actor, critic, lr=3e-4):
    params = [actor.parameters(), critic.parameters()]
    return torch.optim.AdamW(params, lr=lr, weight_decay=0.01)


actor = mlp([4, 16, 2])
critic = mlp([4, 16, 1])
