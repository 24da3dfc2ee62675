# Modules that come as arguments, the optimizer kept on `self`.
# expect: repair
# codes: PG101 PG101
# raises: TypeError: optimizer can only optimize Tensors, but one of the params is Module.parameters
# where: construction
# model: {'question': question, 'answer': answer}
# optimizer: Trainer(question, answer).optimizer
# after:
#   question.* | lr=2e-05, weight_decay=0.1
#   answer.* | lr=2e-05, weight_decay=0.1
import torch
from torch import nn


class Trainer:
    def __init__(self, question_encoder, answer_encoder):
        self.question_encoder = question_encoder
        self.answer_encoder = answer_encoder
        self.optimizer = torch.optim.AdamW([self.question_encoder.parameters(), self.answer_encoder.parameters()], 2e-5, weight_decay=0.1)


question, answer = nn.Linear(6, 3), nn.Linear(6, 3)
