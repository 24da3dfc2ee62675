# `self` of a static method is an argument like others: any module may come.
# expect: repair
# codes: PG202
# raises: KeyError: 'weight_decay'
# where: step
# optimizer: Trainer.make_optimizer(model)
# after:
#   embedding.weight embedding.bias |
#   head.weight head.bias | lr=0.2
import torch
from torch import nn


class Trainer(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(3, 3)
        self.head = nn.Linear(3, 2)

    @staticmethod
    def make_optimizer(self):
        optimizer = torch.optim.SGD(self.parameters(), lr=0.1)
        optimizer.param_groups.append({'params': self.head.parameters(), 'lr': 0.2})
        return optimizer


class Student(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Linear(3, 3)
        self.head = nn.Linear(3, 2)


model = Student()
