# A dict over several lines, with comments and a trailing comma.
# expect: repair
# codes: PG102
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is str
# where: construction
# model: critic
# optimizer: make_optimizer(critic)
# after:
#   0.weight 0.bias 2.weight 2.bias | lr=0.002, eps=1e-05
import torch
from torch import nn

critic = nn.Sequential(nn.Linear(6, 4), nn.Tanh(), nn.Linear(4, 1))


def make_optimizer(critic):
    return torch.optim.Adam(
        {
            "params": critic.parameters(),
            "lr": 2e-3,  # faster than the actor
            "eps": 1e-5,
        },
        betas=(0.5, 0.999),
    )
