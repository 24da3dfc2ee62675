# Feature extractor, classifier and domain discriminator, in a function, over several lines.
# expect: exact
# codes: PG203 PG203
# model: nets
# optimizer: make_optimizer(**nets)
import torch
from torch import nn


def make_optimizer(extractor, classifier, discriminator, lr=0.01):
    optimizer = torch.optim.SGD(
        extractor.parameters(),
        lr=lr * 0.1,
        momentum=0.9,
        weight_decay=1e-3,
    )
    optimizer.add_param_group({
        'params': classifier.parameters(),
        'lr': lr,
    })
    optimizer.add_param_group({
        'params': discriminator.parameters(),
        'lr': lr,
        'weight_decay': 0.0,
    })
    return optimizer


nets = {'extractor': nn.Linear(4, 4), 'classifier': nn.Linear(4, 2), 'discriminator': nn.Linear(4, 1)}
