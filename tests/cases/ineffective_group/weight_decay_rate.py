# The key that an optimizer of old for BERT took: torch's own stores and ignores it.
# expect: refused
# row: shapes/unknown-key
# codes: PG105 PG105
# reasons: misspelt-option misspelt-option
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 3), nn.LayerNorm(3))
param_optimizer = list(model.named_parameters())
no_decay = ['bias', 'gamma', 'beta']
optimizer_grouped_parameters = [
    {'params': [p for n, p in param_optimizer if not any(nd in n for nd in no_decay)],
     'weight_decay_rate': 0.01},
    {'params': [p for n, p in param_optimizer if any(nd in n for nd in no_decay)],
     'weight_decay_rate': 0.0}
]
optimizer = torch.optim.AdamW(optimizer_grouped_parameters, lr=3e-5)
