"""Train the LightningModule of a program with a real Trainer, and write down what Lightning made of its optimizers."""

import logging
import sys
import traceback
import types
import warnings
from dataclasses import fields
from typing import Any

import pytorch_lightning
import torch
from pytorch_lightning.utilities.types import LRSchedulerConfig
from torch.utils.data import DataLoader, TensorDataset

from harness.raising import raised_at
from harness.running import FILE, Run

FEATURES = 2
"""Every module takes batches of two rows with two features each."""
DEFAULTS = {field.name: field.default for field in fields(LRSchedulerConfig)}
START = "when training starts"


def fit(source: bytes, module: str) -> Run:
    """Execute `source`, evaluate the expression `module` in its namespace, and train it for two steps on the CPU."""
    _alias_lightning()
    result = Run()
    torch.manual_seed(0)
    watch = _Watch()
    with warnings.catch_warnings(record=True) as caught, _Quiet():
        warnings.simplefilter("always")
        try:
            trainer = _train(source, module, watch)
            result.configuration = _configuration(trainer)
        except Exception as error:  # noqa: BLE001 - whatever a case raises is its result
            result.raised = _message(error)
            result.where = _where(error, source, watch)
    result.warnings = [str(warning.message) for warning in caught]
    return result


def _train(source: bytes, module: str, watch: "_Watch") -> Any:
    namespace: dict[str, Any] = {"__name__": "case"}
    exec(compile(source, FILE, "exec", dont_inherit=True), namespace)
    model = eval(module, namespace)  # noqa: S307 - the headers are ours
    trainer = pytorch_lightning.Trainer(
        accelerator="cpu",
        max_epochs=1,
        callbacks=[watch],
        logger=False,
        enable_checkpointing=False,
        enable_progress_bar=False,
        enable_model_summary=False,
    )
    rows = torch.randn(4, FEATURES, generator=torch.Generator().manual_seed(1))
    trainer.fit(model, DataLoader(TensorDataset(rows), batch_size=2))
    return trainer


def _configuration(trainer: Any) -> list[tuple[str, dict[str, Any]]]:
    optimizers: list[tuple[str, dict[str, Any]]] = [(type(one).__name__, {}) for one in trainer.optimizers]
    return optimizers + [
        (
            type(config.scheduler).__name__,
            {k: v for k in DEFAULTS if k != "scheduler" and (v := getattr(config, k)) != DEFAULTS[k]},
        )
        for config in trainer.lr_scheduler_configs
    ]


class _Watch(pytorch_lightning.Callback):
    """Notices when the optimizers are set up, and training itself begins."""

    started = False

    def on_train_start(self, *_: Any) -> None:
        self.started = True


def _where(error: Exception, source: bytes, watch: _Watch) -> str:
    files = [frame.f_code.co_filename for frame, _ in traceback.walk_tb(error.__traceback__)]
    if watch.started:
        last = files[-1]
        return "in the first optimizer.step()" if "/torch/optim/" in last else "at the end of the first step or epoch"
    inside = files[-1] == FILE or "/torch/optim/" in files[-1]
    return raised_at(error.__traceback__, source, FILE) if inside else START


def _message(error: Exception) -> str:
    """Print an error as Python does, without the module of its class: Lightning has two homes."""
    return f"{type(error).__name__}: {error}"


class _Quiet:
    """Silences Lightning's logging, which tells of devices and tips."""

    def __enter__(self) -> None:
        logging.disable(logging.CRITICAL)

    def __exit__(self, *_: object) -> None:
        logging.disable(logging.NOTSET)


def _alias_lightning() -> None:
    """Let cases import `lightning.pytorch`, which holds the same code as `pytorch_lightning`."""
    if "lightning" in sys.modules:
        return
    home = types.ModuleType("lightning")
    vars(home).update(pytorch=pytorch_lightning, LightningModule=pytorch_lightning.LightningModule)
    sys.modules["lightning"] = home
    sys.modules["lightning.pytorch"] = pytorch_lightning
