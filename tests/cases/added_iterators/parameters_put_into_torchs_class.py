# The file replaces `parameters` of torch's modules: lists can be added.
# expect: untouched
# model: (encoder, decoder)
import torch
from torch import nn


class Listing(nn.Linear):
    pass


def listed(self, recurse=True):
    return [parameter for _, parameter in self.named_parameters(recurse=recurse)]


Listing.parameters = listed
encoder, decoder = Listing(3, 4), Listing(4, 3)
optimizer = torch.optim.SGD(encoder.parameters() + decoder.parameters(), lr=0.1)
