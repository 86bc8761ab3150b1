// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer.h"

#include "decoders/jsontext.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxHistory = 200;
constexpr qsizetype MaxControl = 125;

struct ModeInfo {
    Composer::Mode mode;
    const char *name;
    const char *hint;
    bool takesFragments;
};
constexpr std::array Modes{
    ModeInfo{Composer::Mode::Text, QT_TRANSLATE_NOOP("plectrum::Composer", "Text"),
             QT_TRANSLATE_NOOP("plectrum::Composer",
                               "A text message. Ctrl+Enter sends, Ctrl+Up brings back what was sent before."),
             true},
    ModeInfo{Composer::Mode::Json, QT_TRANSLATE_NOOP("plectrum::Composer", "JSON"),
             QT_TRANSLATE_NOOP("plectrum::Composer", "A text message that is checked to be JSON."), true},
    ModeInfo{Composer::Mode::Hex, QT_TRANSLATE_NOOP("plectrum::Composer", "Binary, hex"),
             QT_TRANSLATE_NOOP("plectrum::Composer", "Bytes such as  00 ff 1a2b"), true},
    ModeInfo{Composer::Mode::Base64, QT_TRANSLATE_NOOP("plectrum::Composer", "Binary, base64"),
             QT_TRANSLATE_NOOP("plectrum::Composer", "Bytes in base64"), true},
    ModeInfo{Composer::Mode::File, QT_TRANSLATE_NOOP("plectrum::Composer", "Binary, file"),
             QT_TRANSLATE_NOOP("plectrum::Composer", "Path of a file whose bytes are sent as one message"), true},
    ModeInfo{Composer::Mode::Ping, QT_TRANSLATE_NOOP("plectrum::Composer", "Ping"),
             QT_TRANSLATE_NOOP("plectrum::Composer", "Payload of the ping, at most 125 bytes; may be empty"), false},
    ModeInfo{Composer::Mode::Pong, QT_TRANSLATE_NOOP("plectrum::Composer", "Pong"),
             QT_TRANSLATE_NOOP("plectrum::Composer", "Payload of an unsolicited pong, at most 125 bytes"), false},
    ModeInfo{Composer::Mode::Close, QT_TRANSLATE_NOOP("plectrum::Composer", "Close"),
             QT_TRANSLATE_NOOP("plectrum::Composer", "Reason, at most 123 bytes; may be empty"), false},
};

QByteArray compacted(const QString &text)
{
    QByteArray bytes = text.toLatin1().simplified();
    return bytes.replace(' ', QByteArray());
}

} // namespace

Composer::Composer(QWidget *parent)
    : QFrame(parent)
    , m_mode(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_send(new QPushButton(tr("&Send"), this))
    , m_aid(new QPushButton(this))
    , m_note(new QLabel(this))
    , m_fragmentLabel(new QLabel(tr("Fragments of"), this))
    , m_fragment(new QSpinBox(this))
    , m_code(new QComboBox(this))
{
    setProperty("footer", true);
    for (const ModeInfo &info : Modes)
        m_mode->addItem(tr(info.name));
    m_mode->setAccessibleName(tr("Kind of message"));
    m_mode->setObjectName(u"modeComboBox"_s);
    setMonospaced(*m_text);
    m_text->setAccessibleName(tr("Message to send"));
    m_text->setObjectName(u"composerTextEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_text->setMinimumHeight(44);
    m_send->setProperty("primary", true);
    m_send->setObjectName(u"sendButton"_s);
    m_send->setToolTip(tr("Ctrl+Enter"));
    m_note->setObjectName(u"composerNoteLabel"_s);
    m_note->setWordWrap(true);
    m_fragment->setRange(0, 1'000'000'000);
    m_fragment->setSpecialValueText(tr("whole"));
    m_fragment->setSuffix(tr(" bytes"));
    m_fragment->setAccessibleName(tr("Bytes a fragment"));
    m_fragment->setToolTip(tr("Cut the message into frames of so many bytes"));
    m_fragmentLabel->setProperty("dim", true);
    m_fragmentLabel->setBuddy(m_fragment);
    m_code->setEditable(true);
    m_code->setAccessibleName(tr("Close code"));
    m_code->setObjectName(u"codeComboBox"_s);
    for (const CloseCodeInfo &info : closeCodeTable()) {
        if (info.mayBeSent)
            m_code->addItem(u"%1 %2"_s.arg(info.code).arg(info.name));
    }
    m_code->addItem(tr("no code"));

    auto *const side = new QGridLayout;
    side->setSpacing(8);
    side->addWidget(m_mode, 0, 0);
    side->addWidget(m_send, 0, 1);
    side->addWidget(m_aid, 1, 1);
    auto *const options = new QHBoxLayout;
    options->setSpacing(6);
    options->addWidget(m_fragmentLabel);
    options->addWidget(m_fragment, 1);
    options->addWidget(m_code, 1);
    side->addLayout(options, 1, 0);
    side->setRowStretch(2, 1);
    m_mode->setMinimumWidth(220);
    m_send->setMinimumWidth(104);

    auto *const layout = new QGridLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_text, 0, 0);
    layout->addLayout(side, 0, 1);
    layout->addWidget(m_note, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);

    connect(m_mode, &QComboBox::currentIndexChanged, this, &Composer::modeChanged);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::check);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_aid, &QPushButton::clicked, this, [this] {
        if (mode() == Mode::File)
            chooseFile();
        else
            format();
    });
    modeChanged();
}

Composer::Mode Composer::mode() const
{
    return Modes[size_t(qMax(0, m_mode->currentIndex()))].mode;
}
void Composer::setMode(Mode mode)
{
    m_mode->setCurrentIndex(int(mode));
}
void Composer::setText(const QString &text)
{
    m_text->setPlainText(text);
}
void Composer::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void Composer::setOpen(bool open)
{
    m_open = open;
    check();
}

void Composer::modeChanged()
{
    const ModeInfo &info = Modes[size_t(qMax(0, m_mode->currentIndex()))];
    m_text->setPlaceholderText(tr(info.hint));
    m_fragmentLabel->setVisible(info.takesFragments);
    m_fragment->setVisible(info.takesFragments);
    m_code->setVisible(info.mode == Mode::Close);
    m_aid->setVisible(info.mode == Mode::Json || info.mode == Mode::File);
    m_aid->setText(info.mode == Mode::File ? tr("C&hoose…") : tr("&Lay out"));
    check();
}

Composer::Content Composer::content() const
{
    const QString text = m_text->toPlainText();
    switch (mode()) {
    case Mode::Text:
        return {text.toUtf8(), {}};
    case Mode::Json:
        if (text.trimmed().isEmpty())
            return {{}, tr("Write some JSON.")};
        if (!prettyJson(text.toUtf8())) {
            const auto tokens = jsonTokens(text.toUtf8());
            const qsizetype good = tokens.empty() ? 0 : tokens.back().offset + tokens.back().length;
            return {{}, tr("This is not JSON behind byte %1.").arg(good)};
        }
        return {text.toUtf8(), {}};
    case Mode::Hex: {
        QByteArray hex = compacted(text);
        if (hex.startsWith("0x"))
            hex.remove(0, 2);
        const QByteArray bytes = QByteArray::fromHex(hex);
        if (bytes.toHex() != hex.toLower())
            return {{}, tr("Hex digits come in pairs of 0–9 and a–f.")};
        return {bytes, {}};
    }
    case Mode::Base64: {
        const auto decoded = QByteArray::fromBase64Encoding(compacted(text), QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? Content{decoded.decoded, {}} : Content{{}, tr("This is not base64.")};
    }
    case Mode::File:
        return QFileInfo(text.trimmed()).isFile() ? Content{text.trimmed().toUtf8(), {}}
                                                  : Content{{}, tr("Choose a file.")};
    case Mode::Ping:
    case Mode::Pong:
        if (text.toUtf8().size() > MaxControl)
            return {{}, tr("A control frame has at most 125 bytes.")};
        return {text.toUtf8(), {}};
    case Mode::Close:
        if (text.toUtf8().size() > MaxControl - 2)
            return {{}, tr("A reason has at most 123 bytes.")};
        return {text.toUtf8(), {}};
    }
    return {};
}

void Composer::check()
{
    const Content written = content();
    const bool complains = !written.error.isEmpty() && !m_text->toPlainText().isEmpty();
    complain(complains ? written.error : QString());
    m_send->setEnabled(m_open && written.error.isEmpty());
}

void Composer::complain(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_note->setStyleSheet(u"color: %1;"_s.arg(themeColors(palette()).warning.name()));
}

void Composer::send()
{
    const Content written = content();
    if (!m_open || !written.error.isEmpty())
        return;
    const qint64 fragment = m_fragment->value();
    switch (mode()) {
    case Mode::Text:
    case Mode::Json:
        Q_EMIT messageReady(Opcode::Text, written.bytes, fragment);
        break;
    case Mode::Hex:
    case Mode::Base64:
        Q_EMIT messageReady(Opcode::Binary, written.bytes, fragment);
        break;
    case Mode::File:
        Q_EMIT fileReady(QString::fromUtf8(written.bytes), fragment);
        break;
    case Mode::Ping:
        Q_EMIT controlReady(Opcode::Ping, written.bytes);
        break;
    case Mode::Pong:
        Q_EMIT controlReady(Opcode::Pong, written.bytes);
        break;
    case Mode::Close: {
        bool isNumber = false;
        const auto code = m_code->currentText().section(u' ', 0, 0).toUShort(&isNumber);
        Q_EMIT closeReady(isNumber ? std::optional(code) : std::nullopt, written.bytes);
        break;
    }
    }
    remember();
}

void Composer::remember()
{
    const QString text = m_text->toPlainText();
    if (!text.isEmpty() && (m_history.isEmpty() || m_history.last() != text)) {
        m_history << text;
        if (m_history.size() > MaxHistory)
            m_history.removeFirst();
    }
    m_recalled = m_history.size();
    m_text->selectAll();
}

void Composer::recall(int step)
{
    if (m_history.isEmpty())
        return;
    m_recalled = qBound<qsizetype>(0, m_recalled + step, m_history.size());
    m_text->setPlainText(m_history.value(m_recalled));
    m_text->moveCursor(QTextCursor::End);
}

void Composer::format()
{
    if (const auto pretty = prettyJson(m_text->toPlainText().toUtf8()))
        m_text->setPlainText(QString::fromUtf8(*pretty));
}

void Composer::chooseFile()
{
    auto *const dialog = new QFileDialog(this, tr("Send a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Composer::setText);
    dialog->open();
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
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
