"""The done page: what was done, the week's ring, and one optional tap on how it felt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QSpacerItem, QStyle, QVBoxLayout, QWidget

from deskstretch.core.movement import Position
from deskstretch.core.programme import EFFORT_MOST
from deskstretch.core.record import Feeling
from deskstretch.figure.stage import Stage
from deskstretch.ui.break_parts.closing import Closing
from deskstretch.ui.break_parts.layout import STANDARD
from deskstretch.ui.break_parts.stage import StageView
from deskstretch.ui.components.bars import RunningLine
from deskstretch.ui.components.button import Button, Kind
from deskstretch.ui.components.choice import FaceButton
from deskstretch.ui.components.fitting import needed_size
from deskstretch.ui.components.flow import FlowLayout
from deskstretch.ui.components.link import Link
from deskstretch.ui.components.rule import Rule
from deskstretch.ui.components.segmented import Segmented
from deskstretch.ui.components.tag import Tag
from deskstretch.ui.components.text import Text, Tone
from deskstretch.ui.components.week_ring import WeekRim
from deskstretch.ui.icons import Icon
from deskstretch.ui.theme import Space, Type, Visuals
from deskstretch.ui.words import exact_length, minutes_words, region_name, translate

if TYPE_CHECKING:
    from deskstretch.core.movement import Region
    from deskstretch.core.session import Step
    from deskstretch.ui.break_parts.captions import Plan
    from deskstretch.ui.situation import Week

MOST_REGIONS, FEWEST_REGIONS = 3, 2
MOST_EFFORT = 10
EFFORT_SIDE_PX = 12
STILL_PX = 3
STAGE_SHARE, STAGE_SHARE_LARGE_TEXT = 0.38, 0.31
"""Of the window's width, at least."""
DISC_PX = 136.0
RIM_GAP_PX = 16.0
"""From the disc to the middle of the week's ring."""


@dataclass(frozen=True, slots=True)
class BreakSummary:
    """What the done page tells. Seconds of real movement, in this break and today."""

    moved_s: float
    today_s: float
    regions: tuple[Region, ...]
    week: Week
    asks_effort: bool = False
    """There was strength in it: how hard it was decides when the load rises."""
    can_be_harder: bool = False
    """Some of its movements have a harder variant, so that "too easy" has an answer."""


def done_stage(width: int, height: int, names_px: float) -> Stage:
    """The disc stands before the floor and carries the figure; the week goes around it.

    ``names_px``: room for the days' names outside the ring.
    """
    radius = min(DISC_PX, width / 2 - RIM_GAP_PX - names_px, (height - 200) / 2)
    middle = height * 0.42
    return Stage(width, height, width / 2, middle, radius, middle + radius * 0.735, middle + radius * 0.9)


def good_words(seconds: float) -> str:
    """How the movement of a break is greeted: "Two good minutes."."""
    minutes = round(seconds / 60)
    spelled = {
        1: translate("DonePage", "One good minute."),
        2: translate("DonePage", "Two good minutes."),
        3: translate("DonePage", "Three good minutes."),
        4: translate("DonePage", "Four good minutes."),
        5: translate("DonePage", "Five good minutes."),
    }
    if minutes < 1:
        return translate("DonePage", "A short one counts too.")
    return spelled.get(minutes) or translate("DonePage", "{0} good minutes.").format(minutes)


def faces() -> tuple[tuple[Feeling, Icon, str], ...]:
    """The three answers to how it felt."""
    return (
        (Feeling.GOOD, Icon.FACE_GOOD, translate("DonePage", "Good")),
        (Feeling.TOO_HARD, Icon.FACE_HARD, translate("DonePage", "Too hard")),
        (Feeling.HURT, Icon.FACE_HURT, translate("DonePage", "It hurt")),
    )


class DonePage(QWidget):
    """Minutes, regions, the week, three faces; it closes itself unless somebody takes an interest."""

    feeling_chosen = Signal(object)
    too_easy_chosen = Signal()
    effort_chosen = Signal(int)
    """From 1 to 10."""
    hurts_requested = Signal()
    """It hurt: there is more to ask."""
    one_more_requested = Signal()
    close_requested = Signal()

    def __init__(self, look: Visuals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.stage = StageView(look, parent=self)
        self._rim = WeekRim(look, self)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._week = Text(
            look, "", Type.BODY, weight=QFont.Weight.DemiBold, wraps=True, alignment=centre, parent=self
        )
        self._goal = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True, alignment=centre, parent=self)
        self._title = Text(look, "", Type.PRAISE, wraps=True, balanced=True)
        self._sum = Text(look, "", Type.LEAD, tone=Tone.INK2, wraps=True)
        self._regions = FlowLayout(Space.XS)
        self._tags: list[Tag] = []
        self._thanks = Text(
            look, self.tr("How did it feel?"), Type.BODY, weight=QFont.Weight.DemiBold, wraps=True
        )
        self._optional = Text(
            look, self.tr("Optional. It tunes the next break."), Type.SMALL, tone=Tone.INK2, wraps=True
        )
        self._too_easy = Link(look, self.tr("It was too easy"))
        self._can_be_harder = False
        self._effort_words = Text(look, "", Type.SMALL, tone=Tone.INK2, wraps=True)
        self._effort = Segmented(
            look,
            [(number, str(number)) for number in range(1, MOST_EFFORT + 1)],
            self.tr("How hard was it, from 1 to 10?"),
            side_px=EFFORT_SIDE_PX,
        )
        self._effort_part = QWidget()
        self._faces = QButtonGroup(self)
        self._face_buttons: list[FaceButton] = []
        self._closing = Text(look, "", Type.SMALL, tone=Tone.INK2)
        self._line = RunningLine(look, "edge", 3)
        self._more = Button(look, self.tr("One more minute"), Kind.SECONDARY)
        self._close = Button(look, self.tr("Close"), Kind.PRIMARY)
        self._column = QWidget(self)
        self._over_regions = QSpacerItem(0, Space.L)
        self._over_rule, self._under_rule = QSpacerItem(0, Space.XXL), QSpacerItem(0, Space.XL)
        self._over_foot = QSpacerItem(0, Space.XS)
        self._foot = QHBoxLayout()
        self._pointer_at: QPoint | None = None
        self._lay_out()
        self._more.clicked.connect(self.one_more_requested)
        self._close.clicked.connect(self.close_requested)
        self._too_easy.clicked.connect(self._find_too_easy)
        self._effort.chosen.connect(self._rate)
        self._clock = Closing(self)
        self._clock.left.connect(self._show_closing)
        self._clock.over.connect(self.close_requested)
        self._clock.stayed.connect(self._hide_closing)
        look.changed.connect(self._arrange)

    def show_summary(self, summary: BreakSummary, plan: Plan) -> None:
        """Fill the page; the figure rests in the last standing pose of the break."""
        self._title.say(good_words(summary.moved_s))
        today = minutes_words(round(summary.today_s / 60))
        self._sum.say(self.tr("**{0}** of movement, {1} today.").format(exact_length(summary.moved_s), today))
        self._regions.clear()
        self._tags = [Tag(self._look, region_name(region)) for region in summary.regions[:MOST_REGIONS]]
        for tag in self._tags:
            self._regions.addWidget(tag)
        self._can_be_harder = summary.can_be_harder
        self._effort_part.setVisible(summary.asks_effort)
        week = summary.week
        self._rim.show_week(week)
        self.stage.set_stage(self._stage_for, disc_in_front=True)
        self._week.say(self.tr("{0} of {1} days this week").format(week.done_days, week.goal_days))
        self._goal.say(self._goal_words(week))
        step = resting_step(plan.steps)
        self.stage.figure.show_frame(step.movement, step.side, 0.0, glow=False)

    @property
    def spoken(self) -> str:
        """What a screen reader says when the page appears."""
        return f"{self._title.text()} {self._sum.text()} {self._week.text()}."

    def start_closing(self) -> None:
        """Begin the twelve seconds after which the page closes itself."""
        for widget in (self, *self.findChildren(QWidget)):
            widget.setMouseTracking(True)
        self._clock.start()
        self._arrange()

    def stay(self) -> None:
        """Somebody looks: stay until they close it."""
        self._clock.stay()

    @property
    def closes_itself(self) -> bool:
        return self._clock.running

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A pointer that really moves shows interest; one that the page appeared under does not."""
        at = event.globalPosition().toPoint()
        if self._pointer_at is None:
            self._pointer_at = at
        elif (at - self._pointer_at).manhattanLength() > STILL_PX:
            self.stay()
        super().mouseMoveEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def _show_closing(self, seconds: int, share: float) -> None:
        self._closing.say(self.tr("Closes in {0} s").format(seconds))
        self._line.show_left(share)

    def _hide_closing(self) -> None:
        self._closing.say("")
        self._line.hide()

    def _feel(self, feeling: Feeling) -> None:
        self.stay()
        self._thanks.change_to(self.tr("Thank you."))
        self._optional.change_to(
            {
                Feeling.GOOD: self.tr("Kept with this break."),
                Feeling.TOO_HARD: self.tr("The next break goes easier."),
                Feeling.HURT: self.tr("Kept with this break. Leave out what hurts; it is not meant to."),
            }[feeling]
        )
        self._too_easy.setVisible(feeling is Feeling.GOOD and self._can_be_harder)
        self._fit_height()
        self.feeling_chosen.emit(feeling)
        if feeling is Feeling.HURT:
            self.hurts_requested.emit()

    def _find_too_easy(self) -> None:
        self.stay()
        self._can_be_harder = False
        self._too_easy.hide()
        self._optional.change_to(self.tr("Kept. Said twice of a movement, a harder one takes its place."))
        self._fit_height()
        self.too_easy_chosen.emit()

    def _rate(self, effort: object) -> None:
        self.stay()
        if isinstance(effort, int):
            self._effort_words.change_to(self._effort_meaning(effort))
            self.effort_chosen.emit(effort)

    def _effort_meaning(self, effort: int) -> str:
        if effort > EFFORT_MOST:
            return self.tr("Kept. The load stays as it is.")
        return self.tr("Kept. After two like this the load may rise.")

    def _goal_words(self, week: Week) -> str:
        missing = week.goal_days - week.done_days
        if missing <= 0:
            return self.tr("Your goal is reached.")
        if missing == 1:
            return self.tr("One more day reaches your goal.")
        return self.tr("{0} more days reach your goal.").format(missing)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for feeling, icon, words in faces():
            button = FaceButton(self._look, icon, words)
            button.clicked.connect(lambda _checked, chosen=feeling: self._feel(chosen))
            self._face_buttons.append(button)
            self._faces.addButton(button)
            row.addWidget(button, 1)
        closing = QVBoxLayout()
        closing.setSpacing(Space.XXS)
        closing.addStretch(1)
        closing.addWidget(self._closing)
        closing.addWidget(self._line)
        closing.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addWidget(self._more, 1)
        buttons.addWidget(self._close)
        self._foot.setSpacing(Space.XS)
        self._foot.addLayout(closing, 1)
        self._foot.addLayout(buttons)
        question = QVBoxLayout()
        question.setSpacing(0)
        question.addWidget(self._thanks)
        question.addWidget(self._optional)
        answer = QHBoxLayout()
        answer.setSpacing(Space.S)
        answer.addLayout(question, 1)
        answer.addWidget(self._too_easy)
        self._too_easy.hide()
        self._lay_out_effort()
        whole = self._whole = QVBoxLayout(self._column)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addStretch(2)
        whole.addWidget(self._title)
        whole.addSpacing(Space.XS)
        whole.addWidget(self._sum)
        whole.addItem(self._over_regions)
        whole.addLayout(self._regions)
        whole.addItem(self._over_rule)
        whole.addWidget(Rule(self._look))
        whole.addItem(self._under_rule)
        whole.addLayout(answer)
        whole.addSpacing(Space.S)
        whole.addLayout(row)
        whole.addWidget(self._effort_part)
        whole.addItem(self._over_foot)
        whole.addStretch(5)
        whole.addLayout(self._foot)

    def _lay_out_effort(self) -> None:
        rows = self._effort_rows = QVBoxLayout(self._effort_part)
        rows.setSpacing(0)
        words = self.tr("How hard was it?")
        rows.addWidget(Text(self._look, words, Type.BODY, weight=QFont.Weight.DemiBold, wraps=True))
        self._effort_words.say(self.tr("1 is very easy, 10 all you had."))
        rows.addWidget(self._effort_words)
        rows.addSpacing(Space.XXS)
        rows.addWidget(self._effort)
        self._effort_part.hide()

    def _stage_for(self, width: int, height: int) -> Stage:
        return done_stage(width, height, self._rim.names_px + Space.S)

    def _turn_foot(self) -> None:
        """The closing line goes over the buttons where it does not fit beside them."""
        parts = (self._closing, self._more, self._close)
        beside = sum(part.sizeHint().width() + Space.XS for part in parts) <= self._column.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._foot.direction() != way:
            self._foot.setDirection(way)

    def _fit_height(self) -> None:
        """Lower faces, then a smaller title, where large text on a small window needs the height.

        At last everything stands closer, and what can be missed is left out.
        """
        layout = self._whole
        fewest = FEWEST_REGIONS if self._effort_part.isHidden() else 0
        for low, title, close in (
            (False, Type.PRAISE, False),
            (True, Type.PRAISE, False),
            (True, Type.TITLE, False),
            (True, Type.HEADING, False),
            (True, Type.HEADING, True),
        ):
            self._over_regions.changeSize(0, Space.L if fewest or not close else 0)
            self._over_rule.changeSize(0, Space.XS if close else Space.XXL)
            self._over_foot.changeSize(0, 0 if close else Space.XS)
            self._under_rule.changeSize(0, Space.XS if close else Space.XL)
            self._sum.set_role(Type.BODY if close else Type.LEAD)
            self._sum.setVisible(bool(fewest) or not close)
            self._optional.setVisible(not close)
            self._effort_words.setVisible(not close)
            self._effort_rows.setContentsMargins(0, Space.XXS if close else Space.M, 0, 0)
            for i, tag in enumerate(self._tags):
                tag.setVisible(not close or i < fewest)
            for face in self._face_buttons:
                face.set_low(low, narrow=close)
            self._title.set_role(title)
            if needed_size(layout, self._column.width()).height() <= self._column.height():
                break
        layout.activate()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        grown = max(1.0, self._look.text_factor)
        least = STAGE_SHARE if grown < 1.5 else STAGE_SHARE_LARGE_TEXT
        stage_px = max(round(width * least), min(400, round(width - 88 - 352 * grown)))
        end_px = Space.XXL if width >= STANDARD.width() else Space.L
        column_px = min(width - Space.M - stage_px - Space.L - end_px, round(352 * grown))
        stage = QRect(Space.M, Space.M, stage_px, height - 2 * Space.M)
        column = QRect(width - end_px - column_px, 28, column_px, height - 28 - 28)

        def placed(box: QRect) -> QRect:
            return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

        self.stage.setGeometry(placed(stage))
        self._column.setGeometry(placed(column))
        self._turn_foot()
        self._fit_height()
        at = self.stage.geometry()
        geometry = self._stage_for(at.width(), at.height())
        self._rim.set_radius(geometry.disc_r_px + RIM_GAP_PX)
        self._rim.setGeometry(at.left(), at.top(), at.width(), round(2 * geometry.disc_y_px))
        inner = at.width() - 2 * Space.M
        goal_px = self._goal.heightForWidth(inner)
        week_px = self._week.heightForWidth(inner)
        bottom = at.bottom() + 1 - Space.XL
        self._goal.setGeometry(at.left() + Space.M, bottom - goal_px, inner, goal_px)
        self._week.setGeometry(at.left() + Space.M, bottom - goal_px - week_px, inner, week_px)


def resting_step(steps: tuple[Step, ...]) -> Step:
    """The step whose beginning is the nearest to standing at ease."""
    for step in reversed(steps):
        if step.movement.position is Position.STANDING:
            return step
    return steps[-1]
