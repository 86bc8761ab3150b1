// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer.h"

#include "profiles/messagehistory.h"
#include "ui/composedialog.h"
#include "ui/theme.h"
#include "ui_composer.h"
#include "websocket/closecode.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct ModeInfo {
    Composer::Mode mode;
    const char *name;
    const char *hint;
};
constexpr std::array Modes{
    ModeInfo{Composer::Mode::Text, QT_TRANSLATE_NOOP("plectrum::Composer", "Text"),
             QT_TRANSLATE_NOOP("plectrum::Composer",
                               "A text message. Ctrl+Enter sends, Ctrl+Up brings back what was sent before.")},
    ModeInfo{Composer::Mode::Json, QT_TRANSLATE_NOOP("plectrum::Composer", "JSON"),
             QT_TRANSLATE_NOOP("plectrum::Composer",
                               "A text message that is checked to be JSON, or a Socket.IO packet: 42[\"event\",{}]")},
    ModeInfo{Composer::Mode::Hex, QT_TRANSLATE_NOOP("plectrum::Composer", "Binary, hex"),
             QT_TRANSLATE_NOOP("plectrum::Composer", "Bytes such as  00 ff 1a2b")},
    ModeInfo{Composer::Mode::Base64, QT_TRANSLATE_NOOP("plectrum::Composer", "Binary, base64"),
             QT_TRANSLATE_NOOP("plectrum::Composer", "Bytes in base64")},
    ModeInfo{Composer::Mode::File, QT_TRANSLATE_NOOP("plectrum::Composer", "Binary, file"),
             QT_TRANSLATE_NOOP("plectrum::Composer", "Path of a file whose bytes are sent as one message")},
    ModeInfo{Composer::Mode::Ping, QT_TRANSLATE_NOOP("plectrum::Composer", "Ping"),
             QT_TRANSLATE_NOOP("plectrum::Composer", "Payload of the ping, at most 125 bytes; may be empty")},
    ModeInfo{Composer::Mode::Pong, QT_TRANSLATE_NOOP("plectrum::Composer", "Pong"),
             QT_TRANSLATE_NOOP("plectrum::Composer", "Payload of an unsolicited pong, at most 125 bytes")},
    ModeInfo{Composer::Mode::Close, QT_TRANSLATE_NOOP("plectrum::Composer", "Close"),
             QT_TRANSLATE_NOOP("plectrum::Composer", "Reason, at most 123 bytes; may be empty")},
};

QString textOf(const CloseCodeInfo &info)
{
    return u"%1 %2"_s.arg(info.code).arg(info.name);
}

} // namespace

Composer::Composer(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::Composer>())
{
    m_ui->setupUi(this);
    setMonospaced(*m_ui->composerTextEdit);
    m_ui->composerTextEdit->installEventFilter(this);
    for (const ModeInfo &info : Modes)
        m_ui->modeComboBox->addItem(tr(info.name));
    for (const CloseCodeInfo &info : closeCodeTable()) {
        if (info.mayBeSent)
            m_ui->codeComboBox->addItem(textOf(info));
    }
    m_ui->codeComboBox->addItem(tr("no code"));
    m_ui->codeComboBox->setToolTip(tr("Any number up to 65535; it is sent as it stands here"));

    connect(m_ui->modeComboBox, &QComboBox::currentIndexChanged, this, &Composer::modeChanged);
    connect(m_ui->composerTextEdit, &QPlainTextEdit::textChanged, this, &Composer::check);
    connect(m_ui->codeComboBox, &QComboBox::currentTextChanged, this, &Composer::check);
    connect(m_ui->cutsField, &CutsField::changed, this, &Composer::check);
    connect(m_ui->cutsField, &CutsField::cutHereAsked, this, &Composer::cutHere);
    connect(m_ui->sendButton, &QPushButton::clicked, this, &Composer::send);
    auto *const savedMenu = new QMenu(this);
    savedMenu->setObjectName(u"savedMenu"_s);
    m_ui->savedButton->setMenu(savedMenu);
    savedMenu->addAction(tr("&Save this message…"), this, [this] { Q_EMIT saveAsked(draft()); })
        ->setObjectName(u"saveDraftAction"_s);
    savedMenu->addAction(tr("Saved &messages…"), this, &Composer::savedAsked)->setObjectName(u"savedMessagesAction"_s);
    auto *const historyAction = savedMenu->addAction(tr("What was sent &before…"), this, &Composer::historyAsked);
    historyAction->setObjectName(u"historyAction"_s);
    historyAction->setShortcut(QKeySequence(u"Ctrl+Shift+H"_s));
    historyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(historyAction);
    connect(m_ui->frameButton, &QPushButton::clicked, this, &Composer::frameAsked);
    connect(m_ui->composeButton, &QPushButton::clicked, this, &Composer::composeAsked);
    connect(m_ui->formatButton, &QPushButton::clicked, this, &Composer::format);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &Composer::chooseFile);
    connect(m_ui->repeatCheckBox, &QCheckBox::toggled, this, [this](bool isOn) {
        if (!isOn)
            m_ui->repeatBar->stop();
        showSending();
    });
    connect(m_ui->repeatBar, &RepeatBar::due, this, [this] { Q_EMIT sendAsked(m_repeated); });
    connect(m_ui->repeatBar, &RepeatBar::runningChanged, this, &Composer::showSending);
    setDeflates(false);
    modeChanged();
}

Composer::~Composer() = default;

Composer::Mode Composer::mode() const
{
    return Modes[size_t(qMax(0, m_ui->modeComboBox->currentIndex()))].mode;
}
QString Composer::nameOf(Mode mode)
{
    return tr(Modes[size_t(mode)].name);
}
void Composer::setMode(Mode mode)
{
    m_ui->modeComboBox->setCurrentIndex(int(mode));
}
void Composer::setText(const QString &text)
{
    m_ui->composerTextEdit->setText(text);
}
ComposeDialog *Composer::showTemplates(QLatin1StringView protocol)
{
    auto *const dialog = new ComposeDialog(protocol, m_composing, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ComposeDialog::composed, this, [this](const MessageDraft &draft, const ComposeContext &context) {
        m_composing = context;
        setDraft(draft);
        focusText();
    });
    dialog->open();
    return dialog;
}
void Composer::focusText()
{
    m_ui->composerTextEdit->setFocus(Qt::ShortcutFocusReason);
}

MessageDraft Composer::draft() const
{
    bool isRight = false;
    return {.kind = mode(),
            .text = m_ui->composerTextEdit->text(),
            .cuts = m_ui->cutsField->cuts(),
            .compression = Compression(m_ui->compressionComboBox->currentIndex()),
            .closeCode = closeCode(isRight)};
}

void Composer::setDraft(const MessageDraft &draft)
{
    setMode(draft.kind);
    setText(draft.text);
    m_ui->cutsField->setCuts(draft.cuts);
    m_ui->compressionComboBox->setCurrentIndex(int(draft.compression));
    if (draft.closeCode) {
        const auto info = closeCodeInfo(*draft.closeCode);
        m_ui->codeComboBox->setCurrentText(info ? textOf(*info) : QString::number(*draft.closeCode));
    } else {
        m_ui->codeComboBox->setCurrentIndex(m_ui->codeComboBox->count() - 1);
    }
}

void Composer::setOpen(bool open)
{
    if (open && !m_open)
        m_composing = {};
    m_open = open;
    if (!open)
        m_ui->repeatBar->stop();
    check();
}

void Composer::setHistory(MessageHistory &history)
{
    m_history = &history;
    m_recalled = history.all().size();
}

void Composer::setWaiting(qint64 bytes, qint64 messages)
{
    m_ui->repeatBar->setWaiting(bytes, messages);
}

void Composer::setDeflates(bool deflates)
{
    m_ui->compressionComboBox->setEnabled(deflates);
    m_ui->compressionComboBox->setToolTip(deflates ? tr("By permessage-deflate, which was agreed")
                                                   : tr("permessage-deflate was not agreed on this connection"));
}

void Composer::modeChanged()
{
    const Mode now = mode();
    m_ui->composerTextEdit->setPlaceholderText(tr(Modes[size_t(now)].hint));
    const bool isMessage = MessageDraft::isMessage(now);
    m_ui->cutsField->setVisible(isMessage);
    m_ui->compressionLabel->setVisible(isMessage);
    m_ui->compressionComboBox->setVisible(isMessage);
    m_ui->codeComboBox->setVisible(now == Mode::Close);
    m_ui->formatButton->setVisible(now == Mode::Json);
    m_ui->chooseButton->setVisible(now == Mode::File);
    m_ui->repeatCheckBox->setEnabled(now != Mode::Close);
    m_ui->cutsField->setTakesCursor(payloadOffset(now, {}, 0).has_value());
    check();
}

bool Composer::repeats() const
{
    return m_ui->repeatCheckBox->isChecked() && mode() != Mode::Close;
}

/// What the button does next.
void Composer::showSending()
{
    const bool isRunning = m_ui->repeatBar->isRunning();
    m_ui->repeatBar->setVisible(repeats() || isRunning);
    m_ui->sendButton->setText(isRunning ? tr("&Stop") : repeats() ? tr("&Start") : tr("&Send"));
    m_ui->sendButton->setEnabled(isRunning || (m_open && m_canSend));
}

void Composer::send()
{
    if (m_ui->repeatBar->isRunning()) {
        m_ui->repeatBar->stop();
        return;
    }
    if (!m_open || !m_canSend)
        return;
    showNote(remark());
    m_repeated = draft();
    if (m_history) {
        m_history->add(m_repeated);
        m_recalled = m_history->all().size();
    }
    m_ui->composerTextEdit->selectAll();
    if (repeats())
        m_ui->repeatBar->start();
    else
        Q_EMIT sendAsked(m_repeated);
}

void Composer::recall(int step)
{
    if (!m_history || m_history->all().isEmpty())
        return;
    const QList<SentMessage> &all = m_history->all();
    m_recalled = qBound<qsizetype>(0, m_recalled + step, all.size());
    if (m_recalled < all.size())
        setDraft(all.at(m_recalled).draft);
    else
        setText({});
    m_ui->composerTextEdit->moveCursor(QTextCursor::End);
}

void Composer::format()
{
    const auto pretty = prettyDraft(m_ui->composerTextEdit->text());
    if (!pretty) {
        showNote(tr("This is too deeply nested to be laid out; it can be sent."));
    } else if (pretty->size() > MessageEdit::MaxEdited) {
        m_ui->composerTextEdit->setText(QString::fromUtf8(*pretty));
    } else {
        QTextCursor cursor(m_ui->composerTextEdit->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(QString::fromUtf8(*pretty)); // as one step that can be undone
    }
}

void Composer::cutHere()
{
    const auto offset =
        payloadOffset(mode(), m_ui->composerTextEdit->text(), m_ui->composerTextEdit->textCursor().position());
    if (offset)
        m_ui->cutsField->addCut(*offset);
}

void Composer::chooseFile()
{
    auto *const dialog = new QFileDialog(this, tr("Send a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Composer::setText);
    dialog->open();
}

WidgetKeys Composer::keys()
{
    return {.where = tr("Message"),
            .keys = {{tr("Ctrl+Return"), tr("Send the message")},
                     {tr("Ctrl+Up, Ctrl+Down"), tr("Earlier and later messages of the history")}}};
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->composerTextEdit && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & Qt::ControlModifier) {
            switch (key->key()) {
            case Qt::Key_Return:
            case Qt::Key_Enter:
                send();
                return true;
            case Qt::Key_Up:
                recall(-1);
                return true;
            case Qt::Key_Down:
                recall(1);
                return true;
            default:
                break;
            }
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace plectrum
