// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/messageface.h"

#include "capture/filterterms.h"
#include "capture/recordtext.h"
#include "decoders/jsontext.h"
#include "decoders/laidouttext.h"
#include "ui/faces/closetext.h"
#include "ui/faces/foldingedit.h"
#include "ui/faces/headhighlighter.h"
#include "ui/faces/longtextview.h"
#include "ui/faces/matchmarks.h"
#include "ui/faces/texthighlighter.h"
#include "ui/filtermenu.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype BytesALine = 16;

/// Binary content as lines of hex.
QString hexLines(QByteArrayView bytes)
{
    QString lines;
    lines.reserve(bytes.size() * 3 + bytes.size() / BytesALine);
    for (qsizetype at = 0; at < bytes.size(); at += BytesALine) {
        const QByteArrayView line = bytes.sliced(at, qMin(BytesALine, bytes.size() - at));
        lines += QString::fromLatin1(line.toByteArray().toHex(' ')) + u'\n';
    }
    return lines;
}

QString problemText(const PayloadProblem &problem)
{
    //: %1 an offset, %2 why, in technical English
    return MessageFace::tr("⚠ broken at byte %1: %2")
        .arg(QLocale().toString(problem.offset), QString::fromUtf8(problem.what));
}

} // namespace

MessageFace::MessageFace(QWidget *parent)
    : QWidget(parent)
    , m_text(new FoldingEdit(this))
    , m_long(new LongTextView(this))
    , m_pretty(new QToolButton(this))
    , m_hex(new QPushButton(tr("Show in Hex"), this))
    , m_save(new QPushButton(tr("Save payload…"), this))
    , m_note(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_colours(new TextHighlighter(m_text->document()))
    , m_head(new HeadHighlighter(m_text->document()))
{
    m_text->setFont(monospaceFont());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setStyleSheet(u"QPlainTextEdit { border: none; border-radius: 0; padding: 6px 10px; }"_s);
    m_text->setAccessibleName(tr("Message"));
    m_text->setObjectName(u"messageTextEdit"_s);
    m_pretty->setText(tr("Pretty"));
    m_long->setFont(monospaceFont());
    m_long->setAccessibleName(tr("Message"));
    m_long->setObjectName(u"longTextView"_s);
    m_pretty->setToolTip(tr("Lay JSON and XML out over lines; only white space between the parts changes"));
    m_pretty->setCheckable(true);
    m_pretty->setChecked(true);
    m_pretty->setObjectName(u"prettyToolButton"_s);
    m_hex->setObjectName(u"showHexButton"_s);
    m_save->setObjectName(u"savePayloadButton"_s);
    m_note->setProperty("dim", true);
    m_note->setWordWrap(true);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // what it says takes no room from the others
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setProperty("dim", true);
    m_hint->setMargin(24);
    m_colours->setPalette(palette());
    m_head->setPalette(palette());

    auto *const bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 6);
    bar->setSpacing(8);
    bar->addWidget(m_pretty);
    bar->addWidget(m_note, 1);
    bar->addWidget(m_hex);
    bar->addWidget(m_save);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_long, 1);
    layout->addWidget(m_hint, 1);
    layout->addLayout(bar);

    connect(m_pretty, &QToolButton::toggled, this, [this] {
        layOut();
        markFound();
    });
    m_text->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_text, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        showFilterMenu(*m_text, point, termAt(point),
                       [this](const QString &term, FilterJoin how) { Q_EMIT filterAsked(term, how); });
    });
    connect(m_hex, &QPushButton::clicked, this, &MessageFace::hexWanted);
    connect(m_long, &LongTextView::filterAsked, this, &MessageFace::filterAsked);
    connect(m_long, &LongTextView::told, m_note, &QLabel::setText);
    connect(&m_lines, &LineReader::found, this, [this](const LinePart &part) {
        m_long->append(part);
        tellLong(part);
    });
    connect(m_save, &QPushButton::clicked, this, &MessageFace::saveAs);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    clear({});
}

MessageFace::Content MessageFace::contentOf(const RecordView &record)
{
    if (record.kind == RecordKind::End)
        return Content::End;
    if (record.kind != RecordKind::Frame)
        return Content::Head;
    const Opcode opcode = record.header.opcode;
    if (opcode == Opcode::Close)
        return Content::Close;
    if (isControl(opcode))
        return Content::Binary;
    // Without a message of its own such a frame is a part of one, which only its last frame can tell.
    if (record.compressed && !record.hasMessage)
        return Content::Deflated;
    if (record.header.rsv1() && !record.hasMessage)
        return Content::Deflated;
    return opcode == Opcode::Text || (opcode == Opcode::Continuation && record.messageType == Opcode::Text)
        ? Content::Text
        : Content::Binary;
}

void MessageFace::clear(const QString &hint)
{
    m_lines.stop();
    m_bytes = {};
    m_content.clear();
    m_summary.clear();
    m_kind = Content::Text;
    colour(LineLayout::AsSent);
    m_long->start({}, LineLayout::AsSent);
    m_long->hide();
    m_text->setText({});
    say(hint);
    m_note->clear();
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_pretty, m_hex, m_save})
        widget->hide();
}

void MessageFace::say(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_text->setVisible(hint.isEmpty() && !isLong());
}

void MessageFace::show(const RecordBytes &bytes, const RecordView &record)
{
    clear({});
    m_bytes = bytes;
    m_kind = contentOf(record);
    m_summary = tr("%1 · %2 bytes").arg(QString(kindName(record)), QLocale().toString(bytes.size));
    m_save->setVisible(bytes.size > 0);
    const bool isMasked = bytes.hidesSecrets && !bytes.secrets.isEmpty();
    m_save->setToolTip(isMasked ? tr("Its secrets are saved masked, as they are shown") : QString());
    const bool isBinary = m_kind == Content::Binary || m_kind == Content::Deflated;
    const qint64 most = isBinary ? BinaryBytes : ShortBytes;
    m_text->setVisible(!isLong());
    m_long->setVisible(isLong());
    if (!isLong())
        m_content = m_bytes.read(0, most);
    const QLocale locale;
    if (!isLong() && m_content.size() < qMin(most, m_bytes.size))
        m_note->setText(tr("The rest cannot be read: this part of the recording is damaged."));
    else if (!isLong() && m_content.size() < m_bytes.size)
        m_note->setText(tr("The first %1 of %2")
                            .arg(locale.formattedDataSize(m_content.size()), locale.formattedDataSize(m_bytes.size)));
    layOut();
    markFound();
}

void MessageFace::setSearch(const std::optional<PayloadSearch> &search)
{
    m_search = search;
    m_long->setSearch(search);
    markFound();
}

void MessageFace::showMatch(qsizetype number, PayloadSearch::Range range)
{
    reveal(range);
    const QList<QTextEdit::ExtraSelection> marks = m_text->extraSelections();
    if (number < 0 || number >= marks.size())
        return;
    m_text->setTextCursor(marks.at(number).cursor);
    m_text->ensureCursorVisible();
}

void MessageFace::reveal(PayloadSearch::Range range)
{
    if (isLong())
        m_long->reveal(range.start, range.end);
}

void MessageFace::markFound()
{
    if (isLong())
        return;
    const bool isHex = (m_kind == Content::Binary || m_kind == Content::Deflated) && !m_hex->isHidden();
    if (markMatches(*m_text, m_search ? m_search->expression(isHex) : QRegularExpression()) > 0)
        m_text->revealCursor();
}

/// A filter for the header at this place, or for what is selected or the word there, if the payload has it so.
QString MessageFace::termAt(const QPoint &point) const
{
    QTextCursor cursor = m_text->cursorForPosition(point);
    if (m_kind == Content::Head)
        return headerFilterTerm(cursor.block().text());
    if (m_text->textCursor().hasSelection())
        cursor = m_text->textCursor();
    else
        cursor.select(QTextCursor::WordUnderCursor);
    const QString text = cursor.selectedText();
    return text.isEmpty() || m_kind == Content::Binary || !m_content.contains(text.toUtf8())
        ? QString()
        : u"payload contains "_s + quotedForFilter(text);
}

/// Two highlighters on one document would undo each other.
void MessageFace::colour(LineLayout layout, bool isHead)
{
    QTextDocument *const document = m_text->document();
    const bool isColoured = layout != LineLayout::AsSent;
    if ((m_head->document() != nullptr) != isHead)
        m_head->setDocument(isHead ? document : nullptr);
    m_colours->setLayout(layout);
    if ((m_colours->document() != nullptr) != isColoured)
        m_colours->setDocument(isColoured ? document : nullptr);
}

void MessageFace::layOut()
{
    m_pretty->hide();
    switch (m_kind) {
    case Content::Close:
        m_text->setText(CloseText::ofFrame(m_content));
        return;
    case Content::End:
        m_text->setText(CloseText::ofEnd(m_content));
        return;
    case Content::Binary:
    case Content::Deflated:
        layOutBinary();
        return;
    case Content::Head:
        colour(LineLayout::AsSent, true);
        m_text->setText(QString::fromUtf8(m_content).remove(u'\r'));
        return;
    case Content::Text:
        break;
    }
    if (isLong())
        layOutLong();
    else
        layOutText();
}

void MessageFace::layOutText()
{
    LineLayout layout = likelyLayout(m_content);
    std::optional<QByteArray> pretty;
    if (layout == LineLayout::Json)
        pretty = prettyJson(m_content);
    if (layout == LineLayout::Xml) {
        const LaidOutText::Whole xml = LaidOutText::whole(m_content, layout);
        pretty = xml.lines;
        if (xml.problem)
            m_note->setText(problemText(*xml.problem));
    }
    if (!pretty)
        layout = LineLayout::AsSent;
    m_pretty->setVisible(pretty.has_value());
    const bool laidOut = pretty && m_pretty->isChecked();
    m_text->setText(QString::fromUtf8(laidOut ? *pretty : m_content));
    colour(layout);
    say(m_bytes.size == 0 ? tr("Empty") : QString());
}

void MessageFace::layOutLong()
{
    const LineLayout likely = likelyLayout(m_bytes.read(0, BinaryBytes));
    LineLayout layout = m_pretty->isChecked() ? likely : LineLayout::AsSent;
    LinePart first = m_lines.start(m_bytes, layout);
    const bool isNone = layout == LineLayout::Json && first.problem;
    if (isNone) {
        layout = LineLayout::AsSent;
        first = m_lines.start(m_bytes, layout);
    }
    m_pretty->setVisible(likely != LineLayout::AsSent && !isNone);
    m_long->start([bytes = m_bytes](qint64 offset, qint64 length) { return bytes.read(offset, length); }, layout);
    m_long->append(first);
    tellLong(first);
}

/// How far a long text is known, and what it is not.
void MessageFace::tellLong(const LinePart &part)
{
    if (part.isDamaged)
        m_note->setText(tr("The rest cannot be read: this part of the recording is damaged."));
    else if (!part.isDone)
        m_note->setText(tr("Reading… %1 %").arg(part.source * 100 / m_bytes.size));
    else if (part.problem)
        m_note->setText(problemText(*part.problem));
    else
        m_note->setText(tr("Lines: %1").arg(QLocale().toString(part.lines)));
}

/// What a ping carries is often text; all else is told by its length and its beginning.
void MessageFace::layOutBinary()
{
    say(m_bytes.size == 0 ? tr("Empty") : QString());
    const bool readable = m_kind == Content::Binary && m_content.size() == m_bytes.size && m_content.size() < 126
        && m_content.isValidUtf8() && std::ranges::all_of(m_content, [](char c) { return uchar(c) >= 0x20; });
    if (readable || m_content.isEmpty()) {
        m_text->setText(QString::fromUtf8(m_content));
        return;
    }
    m_hex->show();
    const QString length = QLocale().toString(m_bytes.size);
    m_text->setText((m_kind == Content::Deflated
                         ? tr("%1 bytes of a compressed message; its last frame shows what it says.").arg(length)
                         : tr("%1 bytes of binary content.").arg(length))
                    + u"\n\n"_s + hexLines(m_content) + (m_content.size() < m_bytes.size ? u"…"_s : QString()));
}

void MessageFace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_colours->setPalette(palette());
        m_head->setPalette(palette());
    }
}

} // namespace plectrum
