# The model at module level; its class is of the file, but what it holds is told by identity only.
# expect: repair
# codes: PG203
# raises: ValueError: some parameters appear in more than one parameter group
# where: edit
# after:
#   body.* | lr=0.01
#   classifier.* | lr=0.1
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.body = nn.Linear(4, 4)
        self.classifier = nn.Linear(4, classes)


model = Net(3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
optimizer.add_param_group({"params": model.classifier.parameters(), "lr": 0.1})
