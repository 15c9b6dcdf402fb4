"""What a week of the history says in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deskstretch.core.review import WeekMark
from deskstretch.ui.words import translate

if TYPE_CHECKING:
    from deskstretch.core.review import WeekReview
    from deskstretch.core.review_answers import Answers


def goal_words(review: WeekReview) -> str:
    """How the week stands to its goal; nothing where there is nothing kind to say."""
    left = review.goal_days - review.done_days
    match review.mark:
        case WeekMark.REACHED if review.streak.weeks > 1:
            return translate("History", "Goal reached, %n weeks in a row.", None, review.streak.weeks)
        case WeekMark.REACHED:
            return translate("History", "Goal reached.")
        case WeekMark.OPEN if not review.done_days:
            return translate("History", "This week is still open. Days you move fill the ring.")
        case WeekMark.OPEN if left == 1:
            return translate("History", "One more day reaches your goal.")
        case WeekMark.OPEN:
            return translate("History", "%n more days reach your goal.", None, left)
        case WeekMark.FORGIVEN if review.streak.weeks:
            return translate("History", "Near enough: your run of weeks goes on.")
        case _:
            return ""


def beside_words(answers: Answers) -> str:
    """What counts beside the offers."""
    sentences: list[str] = []
    if answers.by_hand == 1:
        sentences.append(translate("History", "You started one break yourself."))
    elif answers.by_hand:
        sentences.append(translate("History", "You started %n breaks yourself.", None, answers.by_hand))
    if answers.away == 1:
        sentences.append(translate("History", "Being away counted as a break once."))
    elif answers.away:
        sentences.append(
            translate("History", "Away breaks counted %n times. A walk is a break too.", None, answers.away)
        )
    return " ".join(sentences)
