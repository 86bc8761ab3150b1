// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recordfaces.h"

#include "capture/capturereader.h"
#include "capture/recordtext.h"
#include "ui/faces/frameface.h"
#include "ui/faces/handshakeface.h"
#include "ui/faces/hexview.h"
#include "ui/faces/messageface.h"
#include "ui/faces/payloadhits.h"
#include "ui/faces/secretmarks.h"
#include "ui/faces/treeface.h"
#include "ui/faces/wireface.h"

#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace plectrum {

struct RecordFaces::Private {
    std::shared_ptr<CaptureReader> reader;
    RecordId shown = 0;
    std::optional<PayloadSearch> search;
    PayloadHits hits;
    QTabWidget *left = nullptr;
    QTabWidget *right = nullptr;
    MessageFace *message = nullptr;
    TreeFace *tree = nullptr;
    HexView *hex = nullptr;
    HandshakeFace *handshake = nullptr;
    FrameFace *frame = nullptr;
    WireFace *wire = nullptr;
    QToolButton *reveal = nullptr;
    std::shared_ptr<const DecodedParts> meaning; ///< of `shown`; null: not known yet
    SecretMarks secrets;                         ///< of `shown`
    bool showsSecrets = false;
    bool isAgain = false; ///< the same row is shown once more: its meaning is known
    QLabel *leftNote = nullptr;
    QLabel *rightNote = nullptr;
};

namespace {

QLabel *noteIn(QTabWidget *tabs)
{
    auto *const note = new QLabel(tabs);
    note->setProperty("dim", true);
    note->setContentsMargins(12, 0, 12, 8);
    note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    tabs->setCornerWidget(note);
    return note;
}

/// In the corner of the tabs beside the note.
QToolButton *revealButtonBeside(QLabel *note, QTabWidget *tabs)
{
    auto *const corner = new QWidget(tabs);
    auto *const button = new QToolButton(corner);
    button->setObjectName(u"showSecretsToolButton"_s);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setToolTip(RecordFaces::tr("What the protocol calls secret is masked in all faces and previews, and in "
                                       "what is copied or saved from them, until you show it."));
    auto *const layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 0, 3);
    note->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(0);
    layout->addWidget(button);
    layout->addWidget(note);
    tabs->setCornerWidget(corner); // hides the note, which was there before
    note->show();
    button->ensurePolished();
    note->setMinimumHeight(button->sizeHint().height()); // it stands as high without the button
    button->hide();
    return button;
}

constexpr qint64 SecretBytes = 1024 * 1024; ///< as many are searched for secrets; see SecretWatch

RecordBytes bytesOf(const std::shared_ptr<CaptureReader> &reader, RecordId id, const RecordView &record)
{
    return {.reader = reader,
            .id = id,
            .asMeant = record.hasMessage,
            .size = record.hasMessage ? record.messageBytes : record.payloadBytes};
}

} // namespace

RecordFaces::RecordFaces(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->left = new QTabWidget(this);
    d->right = new QTabWidget(this);
    d->left->setObjectName(u"facesTabWidget"_s);
    d->message = new MessageFace(d->left);
    d->tree = new TreeFace(d->left);
    d->hex = new HexView(d->left);
    d->hex->setObjectName(u"hexView"_s);
    d->handshake = new HandshakeFace(d->left);
    d->frame = new FrameFace(d->right);
    d->wire = new WireFace(d->right);
    d->left->addTab(d->message, tr("Message"));
    d->left->addTab(d->tree, tr("Tree"));
    d->left->addTab(d->hex, tr("Hex"));
    d->left->addTab(d->handshake, tr("Handshake"));
    d->right->addTab(d->frame, tr("Frame"));
    d->right->addTab(d->wire, tr("Wire"));
    d->left->tabBar()->setAccessibleName(tr("Faces of the message"));
    d->right->tabBar()->setAccessibleName(tr("Faces of the frame"));
    d->leftNote = noteIn(d->left);
    d->rightNote = noteIn(d->right);
    d->reveal = revealButtonBeside(d->leftNote, d->left);
    connect(d->reveal, &QToolButton::clicked, this, &RecordFaces::setShowsSecrets);
    auto *const splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"facesSplitter"_s);
    splitter->addWidget(d->left);
    splitter->addWidget(d->right);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({5000, 4000}); // shares of what there is
    splitter->setChildrenCollapsible(false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(d->message, &MessageFace::filterAsked, this, &RecordFaces::filterAsked);
    connect(d->tree, &TreeFace::filterAsked, this, &RecordFaces::filterAsked);
    connect(d->tree, &TreeFace::meaningWanted, this, [this](RecordId id) {
        if (!d->isAgain)
            Q_EMIT meaningWanted(id);
    });
    connect(d->tree, &TreeFace::selected, d->hex, &HexView::select);
    connect(d->hex, &HexView::selected, d->tree, &TreeFace::reveal);
    connect(d->hex, &HexView::filterAsked, this, &RecordFaces::filterAsked);
    connect(d->handshake, &HandshakeFace::filterAsked, this, &RecordFaces::filterAsked);
    connect(d->frame, &FrameFace::filterAsked, this, &RecordFaces::filterAsked);
    connect(d->frame, &FrameFace::rowWanted, this, &RecordFaces::rowWanted);
    connect(d->wire, &WireFace::filterAsked, this, &RecordFaces::filterAsked);
    connect(d->frame, &FrameFace::fieldSelected, this, [this](qint64 start, qint64 end) {
        d->right->setCurrentWidget(d->wire);
        d->wire->select(start, end);
    });
    connect(d->message, &MessageFace::hexWanted, this, [this] {
        d->left->setCurrentWidget(d->hex);
        d->hex->setFocus();
    });
    showRecord(0);
}

RecordFaces::~RecordFaces() = default;

void RecordFaces::setReader(std::shared_ptr<CaptureReader> reader)
{
    d->reader = std::move(reader);
    showRecord(0);
}

void RecordFaces::setMeaning(const std::shared_ptr<const DecodedParts> &parts)
{
    if (parts->id != d->shown || !d->reader)
        return;
    d->meaning = parts;
    std::vector<SecretRange> ranges;
    for (const DecodedMessage &message : parts->messages)
        ranges.insert(ranges.end(), message.secrets.begin(), message.secrets.end());
    const auto record = ranges.empty() ? unexpected(ErrorCode::FileDamaged, QString()) : d->reader->record(d->shown);
    const QByteArray content = record ? bytesOf(d->reader, d->shown, *record).read(0, SecretBytes) : QByteArray();
    const SecretMarks secrets = secretMarks(ranges, content);
    if (secrets != d->secrets) {
        d->secrets = secrets;
        showContent();
    }
    const bool masks = !secrets.isEmpty() && !d->showsSecrets;
    d->tree->setMeaning(masks ? withMaskedSecrets(*parts, secrets, content) : parts);
    tellSecrets();
}

void RecordFaces::setShowsSecrets(bool on)
{
    d->showsSecrets = on;
    if (const auto meaning = d->meaning) {
        d->secrets.clear(); // so that all is shown anew
        setMeaning(meaning);
    }
    tellSecrets();
    Q_EMIT secretsShown(on);
}

void RecordFaces::tellSecrets()
{
    const int count = int(d->secrets.size());
    d->reveal->setVisible(count > 0);
    d->reveal->setChecked(d->showsSecrets);
    d->reveal->setText(d->showsSecrets ? tr("Hide %n secret(s)", nullptr, count)
                                       : tr("Show %n secret(s)", nullptr, count));
}

void RecordFaces::setProtobuf(ProtobufSource &source)
{
    d->tree->setProtobuf(source);
}

void RecordFaces::setSearch(const std::optional<PayloadSearch> &search)
{
    d->search = search;
    d->message->setSearch(search);
    d->tree->setSearch(search);
    d->hex->setSearch(search);
    d->handshake->setSearch(search);
    const auto record =
        d->reader && d->shown > 0 ? d->reader->record(d->shown) : unexpected(ErrorCode::FileDamaged, QString());
    sayFound(record ? bytesOf(d->reader, d->shown, *record) : RecordBytes());
}

/// The Frame face shows no payload; it says where in it something was found. The Hex face goes there.
void RecordFaces::sayFound(const RecordBytes &bytes)
{
    constexpr qsizetype MostCounted = 1000;
    d->hits = d->search && bytes.size > 0 ? PayloadHits(bytes, *d->search) : PayloadHits();
    const auto found = d->search && bytes.size > 0
        ? d->search->find(bytes.read(0, d->search->bytesAtOnce()), MostCounted)
        : QList<PayloadSearch::Range>();
    QString text;
    if (!found.isEmpty()) {
        const QLocale locale;
        text = tr("Found %1 × in the payload, first at byte %2")
                   .arg(locale.toString(found.size()), locale.toString(found.constFirst().start));
        d->hex->reveal(found.constFirst().start);
        d->message->reveal(found.constFirst());
    }
    d->frame->setFound(text);
}

bool RecordFaces::stepHit(bool forwards)
{
    if (!d->hits.step(forwards))
        return false;
    revealHit();
    return true;
}

void RecordFaces::showHit(bool last)
{
    d->hits.goTo(last);
    if (d->hits.count() > 0)
        revealHit();
}

QString RecordFaces::hitText() const
{
    if (d->hits.count() < 2)
        return {};
    const QLocale locale;
    return tr("%1 of %2").arg(locale.toString(d->hits.at() + 1), locale.toString(d->hits.count()));
}

void RecordFaces::revealHit()
{
    const PayloadSearch::Range range = d->hits.current();
    d->hex->select(range.start, range.end);
    d->tree->reveal(range.start, range.end);
    d->message->showMatch(d->hits.at(), range);
}

void RecordFaces::showHandshake(RecordId id)
{
    showRecord(id);
    d->left->setCurrentWidget(d->handshake);
}

void RecordFaces::showRecord(RecordId id)
{
    d->shown = id;
    d->meaning.reset();
    d->secrets.clear();
    tellSecrets();
    showContent();
}

void RecordFaces::showContent()
{
    const RecordId id = d->shown;
    sayFound({});
    const auto record = d->reader && id > 0 ? d->reader->record(id) : unexpected(ErrorCode::FileDamaged, QString());
    if (!record) {
        const QString hint = id > 0 ? record.error().detail : tr("Select a row to see what it says.");
        d->message->clear(hint);
        d->tree->clear(hint);
        d->hex->clear(hint);
        d->handshake->clear(hint);
        d->frame->clear(id > 0 ? hint : tr("Select a row to see its frame bit by bit."));
        d->wire->clear(hint);
        d->leftNote->clear();
        d->rightNote->clear();
        return;
    }
    // The views into the record end with the next read, so all that needs it is shown first.
    const RecordView view = *record;
    d->frame->show(d->reader, id, view);
    if (view.kind == RecordKind::Frame)
        d->wire->show(d->reader, id, view, d->secrets, !d->showsSecrets);
    else
        d->wire->clear(tr("This row is no frame."));
    RecordView facts = view;
    facts.payload = {};
    facts.message = {};
    RecordBytes bytes = bytesOf(d->reader, id, view);
    bytes.secrets = d->secrets;
    bytes.hidesSecrets = !d->showsSecrets;
    d->isAgain = d->meaning != nullptr;
    d->message->show(bytes, facts);
    d->tree->show(bytes, facts);
    d->hex->show(bytes);
    d->handshake->show(d->reader, id);
    if (!std::exchange(d->isAgain, false) && endsMessage(facts))
        Q_EMIT meaningWanted(id); // it tells what is secret, in sight or not
    sayFound(bytes);
    d->leftNote->setText(d->message->summary());
    d->rightNote->setText(tr("row %1 · RFC 6455 §5.2").arg(QLocale().toString(id)));
}

} // namespace plectrum
