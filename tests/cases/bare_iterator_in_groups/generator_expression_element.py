# A generator expression over parameters is one bare element.
# expect: repair
# row: elements/made-lists
# codes: PG101
# raises: TypeError: param_group must be a dict, but got <class 'generator'>
# where: construction
# after:
#   norm.weight norm.bias | weight_decay=0.0
#   proj.weight | weight_decay=0.05
import torch
import torch.nn as nn


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.LayerNorm(6)
        self.proj = nn.Linear(6, 6)


model = Block()
model.proj.bias.requires_grad_(False)
optimizer = torch.optim.AdamW([
    {"params": model.norm.parameters(), "weight_decay": 0.0},
    (p for p in model.proj.parameters() if p.requires_grad),
], weight_decay=0.05)
