# Comments of the elements stay where they are.
# expect: repair
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# after:
#   encoder.* | lr=1e-05
#   bridge.* |
#   decoder.* | lr=0.01
import torch.nn as nn
import torch.optim as optim


class Seq2Seq(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(4, 4)
        self.bridge = nn.Linear(4, 4)
        self.decoder = nn.Linear(4, 4)


model = Seq2Seq()
optimizer = optim.Adam([  # three speeds
    # pretrained, so go slowly
    {'params': model.encoder.parameters(), 'lr': 1e-5},  # slow
    # default speed for the bridge
    model.bridge.parameters(),  # no lr here

    {'params': model.decoder.parameters(), 'lr': 1e-2}  # fast
    # the language model head is tied and not listed
])
