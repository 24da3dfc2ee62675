# A research script's `main()` with the edit among its set-up lines.
# expect: exact
# codes: PG201
# optimizer: main(['--wd', '0.01'], model)
import argparse

import torch
import torch.nn as nn
import torch.optim as optim


def parse(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument('--lr', type=float, default=1e-3)
    parser.add_argument('--wd', type=float, default=0.0)
    return parser.parse_args(argv)


def main(argv, net):
    args = parse(argv)
    optimizer = optim.AdamW(net.parameters(), lr=args.lr)
    optimizer.param_groups[0]['weight_decay'] = args.wd  # from the command line
    criterion = nn.CrossEntropyLoss()
    assert criterion.reduction == 'mean'
    return optimizer


model = nn.Linear(4, 2)
