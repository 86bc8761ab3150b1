// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QMenu>
#include <QPointer>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

using namespace Qt::StringLiterals;

/// The icons stand in a static library, so they have to be asked for; outside of every namespace.
static void initIcons()
{
    Q_INIT_RESOURCE(plectrum);
}

namespace plectrum {
namespace {

// Properties of the application, which keep what applyTheme() was told.
constexpr const char *FixedFamily = "plectrumFixedFamily";
constexpr const char *TableSize = "plectrumTableSize";
constexpr const char *PayloadSize = "plectrumPayloadSize";
/// Of widgets with the font of tables.
constexpr const char *IsTable = "plectrumIsTable";

const ThemeColors Light{
    .window = QColor(0xf6f7f9),
    .panel = QColor(0xffffff),
    .line = QColor(0xdfe3e8),
    .text = QColor(0x1d232b),
    .dim = QColor(0x5d6875),
    .accent = QColor(0x0b6e99),
    .accentTint = QColor(0xe3f1f7),
    .incoming = QColor(0x297147),
    .warning = QColor(0xa64c19),
    .warningTint = QColor(0xfdf0e6),
    .error = QColor(0xb3261e),
    .selection = QColor(0xd9ecf5),
    .match = QColor(0xffe08a),
    .moved = QColor(0x6a4ba3),
    .late = QColor(0x765a00),
};

const ThemeColors Dark{
    .window = QColor(0x15191e),
    .panel = QColor(0x1c2127),
    .line = QColor(0x2e353d),
    .text = QColor(0xe3e7ec),
    .dim = QColor(0xa0abb7),
    .accent = QColor(0x56b4d9),
    .accentTint = QColor(0x1d3440),
    .incoming = QColor(0x7fcf9f),
    .warning = QColor(0xf0a36b),
    .warningTint = QColor(0x3a2a1d),
    .error = QColor(0xff8a80),
    .selection = QColor(0x23404e),
    .match = QColor(0x6b5200),
    .moved = QColor(0xc0a7f2),
    .late = QColor(0xdfc25c),
};

QPalette paletteOf(const ThemeColors &colors, bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.panel);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.dim);
    palette.setColor(QPalette::Button, colors.panel);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.error);
    palette.setColor(QPalette::Highlight, colors.selection);
    palette.setColor(QPalette::HighlightedText, colors.text);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::ToolTipBase, colors.panel);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Light, dark ? colors.line.lighter(130) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, colors.line);
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Dark, dark ? colors.window.darker(150) : colors.line.darker(115));
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : colors.line.darker(130));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.dim);
    return palette;
}

/// Rules for what the palette cannot say; %name stands for a colour.
const QString &styleRules()
{
    static const QString rules = uR"(
QToolTip { color: %text; background: %panel; border: 1px solid %line; padding: 4px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {
    background: %panel; border: 1px solid %line; border-radius: 5px; padding: 4px 8px;
    selection-background-color: %selection; selection-color: %text; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { min-height: 22px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border-color: %accent; }
QLineEdit[invalid="true"] { border-color: %error; }
QLineEdit[inCell="true"], QComboBox[inCell="true"] { border-radius: 0; padding: 0 4px; min-height: 0; }
*[monospaced="true"] { font-family: "%mono"; font-size: %monosizept; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/plectrum/chevron-down.svg); width: 12px; height: 12px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: none; width: 20px; subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: none; width: 20px; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/plectrum/chevron-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/plectrum/chevron-down.svg); width: 10px; height: 10px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator, QTableView::indicator { width: 15px; height: 15px; border: 1px solid %dim; border-radius: 4px; background: %panel; }
QCheckBox::indicator:checked, QTableView::indicator:checked { background: %accent; border-color: %accent; image: url(:/plectrum/check.svg); }
QCheckBox::indicator:focus { border-color: %accent; }
QListView#filterOffersView { border: 1px solid %line; padding: 2px; }
QComboBox QAbstractItemView { background: %panel; border: 1px solid %line; }
QPushButton { background: %panel; border: 1px solid %line; border-radius: 5px; padding: 4px 14px; min-height: 22px; }
QPushButton::menu-indicator { image: url(:/plectrum/chevron-down.svg); width: 10px; height: 10px; subcontrol-position: right center; right: 6px; }
QPushButton:hover { border-color: %accent; }
QPushButton, QToolButton, QCheckBox { outline: none; }
QPushButton:focus { border-color: %accent; }
QPushButton:disabled { color: %dim; }
QPushButton:checked { border-color: %error; color: %error; }
QPushButton[primary="true"] { background: %accent; color: %panel; border-color: %accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: %accentHover; }
QPushButton[primary="true"]:disabled { background: %line; border-color: %line; color: %dim; }
QToolButton { border: none; border-radius: 5px; padding: 4px 8px; }
QToolButton:hover { background: %accentTint; }
QToolButton:checked { background: %selection; }
QToolButton::menu-indicator { image: none; }
QStatusBar QToolButton { padding: 1px 8px; color: %dim; }
QStatusBar QToolButton[tone="warning"] { color: %warning; font-weight: 600; }
QStatusBar QToolButton[tone="error"] { color: %error; font-weight: 600; }
QTabBar::tab { background: transparent; color: %dim; padding: 7px 12px; border: none; border-bottom: 2px solid transparent; }
QStackedWidget#stackedWidget > QTabWidget#tabWidget > QTabBar::tab { min-width: 88px; max-width: 240px; }
QTabBar::tab:selected { color: %text; border-bottom: 2px solid %accent; }
QTabBar::tab:hover { color: %text; }
QTabWidget::pane { border: none; border-top: 1px solid %line; background: %panel; }
QTabWidget::tab-bar { left: 0; }
QTabBar { qproperty-drawBase: 0; }
QHeaderView { background: %panel; }
QHeaderView::section { background: %panel; color: %dim; border: none; border-bottom: 1px solid %line; padding: 4px 8px; }
QTableView#callsTableView QHeaderView::section { padding: 4px 0 4px 8px; }
QTableView#callsTableView QHeaderView::up-arrow { image: url(:/plectrum/chevron-up.svg); }
QTableView#callsTableView QHeaderView::down-arrow { image: url(:/plectrum/chevron-down.svg); }
QTableView#callsTableView QHeaderView::up-arrow, QTableView#callsTableView QHeaderView::down-arrow { width: 9px; height: 9px; subcontrol-origin: margin; subcontrol-position: top center; }
QTableView#tokenTableView QHeaderView::section { padding: 4px 3px; }
QTableView, QTreeView, QListView { background: %panel; border: none; outline: none; gridline-color: transparent; }
QTreeView { background: %window; show-decoration-selected: 0; }
QTreeView::branch { background: %window; }
QTreeView#profilesTreeWidget::branch:has-children:closed { image: url(:/plectrum/chevron-right.svg); }
QTreeView#profilesTreeWidget::branch:has-children:open { image: url(:/plectrum/chevron-down.svg); }
QTreeView#payloadTreeView::branch:has-children:closed, QTreeView#stateTreeView::branch:has-children:closed { image: url(:/plectrum/chevron-right.svg); }
QTreeView#payloadTreeView::branch:has-children:open, QTreeView#stateTreeView::branch:has-children:open { image: url(:/plectrum/chevron-down.svg); }
QTreeView#payloadTreeView, QTreeView#payloadTreeView::branch { background: %panel; }
QTreeView#stateTreeView, QTreeView#stateTreeView::branch { background: %panel; }
QTreeView#payloadTreeView::item, QTreeView#stateTreeView::item { min-height: 20px; border-radius: 0; }
QTreeView#foundTreeWidget, QTreeView#foundTreeWidget::branch, QTreeView#cookiesTreeWidget { background: %panel; }
QTreeView::item { min-height: 26px; border-radius: 5px; padding: 0 4px; }
QTreeView::item:selected { background: %selection; color: %text; }
QTreeView::item:hover:!selected { background: %accentTint; }
QSplitter::handle { background: %line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { border-top: 1px solid %line; color: %dim; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: %dim; padding: 0 6px; }
QMenuBar { background: %window; padding: 2px 4px; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: %accentTint; }
QMenu { background: %panel; border: 1px solid %line; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 20px; border-radius: 4px; }
QMenu::item:selected { background: %selection; color: %text; }
QMenu::item:disabled { color: %dim; }
QMenu::separator { height: 1px; background: %line; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: %line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: %dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTextBrowser#pageView { border: none; border-radius: 0; padding: 0; }
QFrame[card="true"] { background: %panel; border: 1px solid %line; border-radius: 6px; }
QFrame[popup="true"] { background: %panel; border: 1px solid %dim; }
QFrame[popup="true"] QLabel { border: none; }
QFrame[bar="true"] { background: %panel; border: none; border-bottom: 1px solid %line; }
QFrame[footer="true"] { background: %window; border: none; border-top: 1px solid %line; }
QLabel[dim="true"] { color: %dim; }
QLabel[heading="true"] { color: %dim; font-weight: 600; }
QLabel[title="true"] { font-size: 15pt; font-weight: 600; }
QLabel[chip="plain"] { background: %accentTint; color: %accent; border-radius: 10px; padding: 3px 9px; }
QLabel[chip="good"] { color: %incoming; border: 1px solid %incoming; border-radius: 10px; padding: 2px 9px; }
QLabel[chip="busy"] { color: %accent; border: 1px solid %accent; border-radius: 10px; padding: 2px 9px; }
QLabel[chip="idle"] { color: %dim; border: 1px solid %line; border-radius: 10px; padding: 2px 9px; }
QLabel[chip="warning"] { background: %warningTint; color: %warning; border-radius: 10px; padding: 3px 9px; font-weight: 600; }
QLabel[difference] { border: 1px solid %line; border-radius: 10px; padding: 2px 9px; }
QLabel[difference="missing"] { color: %error; border-color: %error; }
QLabel[difference="extra"] { color: %warning; border-color: %warning; }
QLabel[difference="changed"] { color: %accent; border-color: %accent; }
QLabel[difference="reordered"] { color: %moved; border-color: %moved; }
QLabel[difference="late"] { color: %late; border-color: %late; }
QLabel[chip="bad"] { color: %error; border: 1px solid %error; border-radius: 10px; padding: 2px 9px; font-weight: 600; }
QLabel[note="warning"] { background: %warningTint; color: %text; border-radius: 5px; }
QLabel[fault="true"] { color: %error; }
QLabel[beside="line"] { min-height: 22px; padding: 5px 0; }
QLabel[beside="check"] { padding: 1px 0; }
QLabel[beside="lines"] { padding: 7px 0 0 0; }
QLabel[tone="warning"] { color: %warning; }
QLabel[tone="good"] { color: %incoming; }
QLabel[tone="error"] { color: %error; }
QProgressBar { background: %line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: %accent; border-radius: 2px; }
QFrame[card="verdict"] { background: %panel; border: none; border-left: 4px solid %error; border-bottom: 1px solid %line; }
QFrame[card="verdict"] QLabel { border: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox { messagebox-text-interaction-flags: 5; }
QFrame[banner="calm"] { background: %accentTint; border: none; border-bottom: 1px solid %line; }
QFrame[banner="calm"] QLabel { color: %text; }
QFrame[banner="calm"] QLabel[dim="true"] { color: %dim; }
QFrame[banner="calm"] QScrollArea, QWidget#recoveryContent { background: transparent; }
QFrame[notice] { background: %panel; border: 1px solid %line; border-left: 4px solid %accent; border-radius: 6px; }
QFrame[notice="warning"] { border-left-color: %warning; }
QFrame[notice="good"] { border-left-color: %incoming; }
QFrame[notice] QLabel { border: none; }
QFrame[banner="error"] { background: %warningTint; border: none; border-bottom: 1px solid %line; }
QFrame[banner="error"] QLabel { color: %text; }
)"_s;
    return rules;
}

QString styleOf(const ThemeColors &colors, bool dark)
{
    // Longer names first: %accentTint begins with %accent.
    const std::pair<QString, QColor> names[] = {
        {u"%accentHover"_s, dark ? colors.accent.lighter(112) : colors.accent.darker(112)},
        {u"%accentTint"_s, colors.accentTint},
        {u"%accent"_s, colors.accent},
        {u"%warningTint"_s, colors.warningTint},
        {u"%warning"_s, colors.warning},
        {u"%moved"_s, colors.moved},
        {u"%late"_s, colors.late},
        {u"%window"_s, colors.window},
        {u"%panel"_s, colors.panel},
        {u"%line"_s, colors.line},
        {u"%text"_s, colors.text},
        {u"%dim"_s, colors.dim},
        {u"%incoming"_s, colors.incoming},
        {u"%error"_s, colors.error},
        {u"%selection"_s, colors.selection},
    };
    QString style = styleRules();
    for (const auto &[name, color] : names)
        style.replace(name, color.name());
    const QFont mono = monospaceFont();
    style.replace("%monosize"_L1, QString::number(mono.pointSizeF()));
    style.replace("%mono"_L1, mono.family());
    return style;
}

} // namespace

bool isDarkTheme(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const ThemeColors &themeColors(bool dark)
{
    return dark ? Dark : Light;
}

const ThemeColors &themeColors(const QPalette &palette)
{
    return themeColors(isDarkTheme(palette));
}

/// Those that have the monospaced font of their own, and go with it. A new style sheet takes such a font away.
static QList<QPointer<QWidget>> monospacedWidgets()
{
    QList<QPointer<QWidget>> found;
    const QString family = monospaceFont().family();
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *const widget : widgets) {
        if (widget->testAttribute(Qt::WA_SetFont) && widget->font().family() == family)
            found << widget;
    }
    return found;
}

static void refreshMonospaced(const QList<QPointer<QWidget>> &widgets)
{
    const QFont payload = monospaceFont();
    const QFont table = tableFont();
    for (const QPointer<QWidget> &widget : widgets) {
        if (!widget)
            continue;
        const QFont &wanted = widget->property(IsTable).toBool() ? table : payload;
        QFont font = widget->font();
        font.setFamilies(wanted.families());
        font.setPointSizeF(wanted.pointSizeF());
        widget->setFont(font);
    }
}

void applyTheme(QApplication &application, ThemeChoice choice, const TextLook &look)
{
    initIcons();
    const QList<QPointer<QWidget>> monospaced = monospacedWidgets();
    // What the platform said before we changed anything: Qt 6.4 has no other way to tell.
    static const bool systemIsDark = isDarkTheme(QApplication::palette());
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    const ThemeColors &colors = dark ? Dark : Light;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(colors, dark));
    static const QFont systemFont = QApplication::font();
    QFont font = systemFont;
    if (look.size > 0)
        font.setPointSize(look.size);
    QApplication::setFont(font);
    application.setProperty(FixedFamily, QFontDatabase::hasFamily(look.fixedFont) ? look.fixedFont : QString());
    application.setProperty(TableSize, look.tableSize);
    application.setProperty(PayloadSize, look.payloadSize);
    application.setStyleSheet(styleOf(colors, dark));
    refreshMonospaced(monospaced);
}

void addHeading(QMenu &menu, const QString &text)
{
    if (!menu.isEmpty() && !menu.actions().constLast()->isSeparator())
        menu.addSeparator();
    QAction *const heading = menu.addAction(text);
    heading->setEnabled(false);
    heading->setProperty("heading", true);
}

void restyle(QWidget &widget, const char *property, const QVariant &value)
{
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    // Frames learn their borders and paddings from this alone.
    QEvent changed(QEvent::StyleChange);
    QCoreApplication::sendEvent(&widget, &changed);
}

void setMonospaced(QWidget &widget)
{
    widget.setFont(monospaceFont());
    widget.setLayoutDirection(Qt::LeftToRight); // payloads, addresses and code are, in any language
    restyle(widget, "monospaced", true);
}

/// `size`: property of the application that has it.
static QFont fixedFont(const char *size)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (const QString family = qApp->property(FixedFamily).toString(); !family.isEmpty())
        font.setFamilies({family});
    font.setStyleHint(QFont::Monospace);
    const int points = qApp->property(size).toInt();
    font.setPointSizeF(points > 0 ? points : QApplication::font().pointSizeF() - 0.5);
    return font;
}

QFont monospaceFont()
{
    return fixedFont(PayloadSize);
}

QFont tableFont()
{
    return fixedFont(TableSize);
}

void setTableFont(QWidget &table)
{
    table.setProperty(IsTable, true);
    table.setFont(tableFont());
}

int tableRowHeight()
{
    constexpr int Least = 22;
    constexpr int Padding = 4; // above and below together
    return std::max(Least, QFontMetrics(tableFont()).height() + Padding);
}

} // namespace plectrum
