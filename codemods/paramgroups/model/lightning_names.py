"""The names of modules' bases: of LightningModule, and of the classes that Lightning itself derives from it."""

_ROOTS = ("pytorch_lightning", "lightning", "lightning.pytorch")
_TAILS = ("LightningModule", "core.LightningModule", "core.module.LightningModule", "core.lightning.LightningModule")
LIGHTNING_PACKAGES = frozenset({"pytorch_lightning", "lightning"})
LIGHTNING_MODULES = frozenset(f"{root}.{tail}" for root in _ROOTS for tail in _TAILS)
DERIVED_MODULES = frozenset(
    f"{root}.demos.{place}{name}"
    for root in _ROOTS
    for place in ("boring_classes.", "")
    for name in ("BoringModel", "DemoModel")
)
MODULE_BASES = frozenset({"torch.nn.Module", "torch.nn.modules.module.Module"}) | LIGHTNING_MODULES
"""What a class derives from that is a module and has nothing else of it."""
