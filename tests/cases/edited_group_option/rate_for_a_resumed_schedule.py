# A schedule that goes on wants `initial_lr`, which is no option of the optimizer.
# expect: exact
# codes: PG201
# optimizer: make(model, SimpleNamespace(optimizer='Adam', lr=0.1))
from types import SimpleNamespace

import torch
from torch import nn


def make(model, args):
    if args.optimizer == 'SGD':
        optimizer = torch.optim.SGD(model.parameters(), lr=args.lr, momentum=0.9)
    elif args.optimizer == 'Adam':
        optimizer = torch.optim.Adam(model.parameters(), lr=args.lr, betas=(0.9, 0.999),
                                     eps=1e-08)
    elif args.optimizer == 'AdamW':
        optimizer = torch.optim.AdamW(model.parameters(), lr=args.lr)

    optimizer.param_groups[0]['initial_lr'] = args.lr
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=9, gamma=0.8, last_epoch=0)
    print(scheduler.last_epoch)
    return optimizer


model = nn.Linear(2, 2)
