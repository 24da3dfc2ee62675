"""Why a finding has no fix: every reason is an enum member with a sentence that a user can act on."""

from dataclasses import dataclass
from enum import Enum


class Reason(Enum):
    """A reason to leave code alone; the value is its stable name."""

    UNKNOWN_ELEMENT = "unknown-element"
    UNKNOWN_PARAMS = "unknown-params"
    UNKNOWN_GROUPS = "unknown-groups"
    MADE_ELSEWHERE = "made-elsewhere"
    UNKNOWN_OVERLAP = "unknown-overlap"
    OVERLAP = "overlap"
    REVERSED_OVERLAP = "reversed-overlap"
    UNTRIED_OPTION = "untried-option"
    ONE_GROUP_ONLY = "one-group-only"
    ADDRESSED_BY_INDEX = "addressed-by-index"
    MIXED_NAMES = "mixed-names"
    USED_ITERATOR = "used-iterator"
    MIXED_LIST = "mixed-list"
    LIST_USED_ELSEWHERE = "list-used-elsewhere"
    SHARED_GROUPS = "shared-groups"
    INDEX_OUT_OF_RANGE = "index-out-of-range"
    DYNAMIC_INDEX = "dynamic-index"
    READS_THE_GROUP = "reads-the-group"
    IMPURE_VALUE = "impure-value"
    REBOUND_NAME = "rebound-name"
    BRANCHES_DIFFER = "branches-differ"
    STATEMENT_BETWEEN = "statement-between"
    SCHEDULER_BETWEEN = "scheduler-between"
    UNDER_A_CONDITION = "under-a-condition"
    AFTER_REFUSED_EDIT = "after-refused-edit"
    LOOP_VARIABLE_USED = "loop-variable-used"
    WRONG_LENGTH = "wrong-length"
    HELD_GROUP = "held-group"
    NAMED_RESULT = "named-result"
    LAST_GROUP = "last-group"
    KEPT_PARAMS = "kept-params"
    UNREADABLE_GROUP = "unreadable-group"
    CLASS_BODY = "class-body"
    NO_ROOM = "no-room"
    TAKEN_NAME = "taken-name"
    RAISES_ANYWAY = "raises-anyway"
    NO_EFFECT = "no-effect"
    MISSPELT_OPTION = "misspelt-option"
    OWN_CONSTRUCTOR = "own-constructor"
    UNREADABLE_SUPPRESSION = "unreadable-suppression"
    UNRESOLVED_BASE = "unresolved-base"
    DECORATED = "decorated"
    EXTRA_PARAMETERS = "extra-parameters"
    CALLED_ELSEWHERE = "called-elsewhere"
    WRITTEN_ELSEWHERE = "written-elsewhere"
    NO_METRIC = "no-metric"
    NO_NEAR_FORM = "no-near-form"
    UNKNOWN_KEY = "unknown-key"
    SEVERAL_OPTIMIZERS = "several-optimizers"
    NO_OPTIMIZER = "no-optimizer"


@dataclass(frozen=True, slots=True)
class Refusal:
    """One reason at one place, with the names that make it concrete."""

    reason: Reason
    detail: str
    """A full sentence: what stands in the way, and what to do about it."""
