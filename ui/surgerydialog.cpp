// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/surgerydialog.h"

#include "profiles/variables.h"
#include "ui/formlabels.h"
#include "ui/theme.h"
#include "ui_surgerydialog.h"
#include "websocket/faultpreset.h"
#include "websocket/frameaudit.h"
#include "websocket/frameencoder.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxShownBytes = 48;

std::array<quint8, 4> randomKey()
{
    const quint32 bits = QRandomGenerator::system()->generate();
    return {quint8(bits), quint8(bits >> 8), quint8(bits >> 16), quint8(bits >> 24)};
}

/// The shortest form of a length (RFC 6455 §5.2).
quint8 shortestForm(quint64 length)
{
    return headerFor(Opcode::Text, length).lengthBytes;
}

constexpr std::array<quint8, 4> Forms{0, 1, 3, 9}; ///< rows of the combo box; 0: the shortest

} // namespace

SurgeryDialog::SurgeryDialog(bool deflate, const QString &service, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SurgeryDialog>())
    , m_deflate(deflate)
    , m_key(randomKey())
{
    m_ui->setupUi(this);
    alignFormLabels(*this);
    setMonospaced(*m_ui->payloadEdit);
    setMonospaced(*m_ui->keyEdit);
    m_ui->wireText->setFont(monospaceFont());
    m_ui->presetComboBox->addItem(tr("A frame of your own"));
    for (const FaultPreset &each : faultPresets()) {
        if (!each.needsDeflate || deflate)
            m_ui->presetComboBox->addItem(
                //: %1 is a section such as RFC 6455 §5.1, %2 what breaks it
                tr("%1: %2").arg(QString::fromUtf8(each.section),
                                 QCoreApplication::translate("plectrum::FaultPreset", each.text)),
                QString(each.name));
    }
    for (quint8 opcode = 0; opcode < 16; ++opcode)
        m_ui->opcodeComboBox->addItem(isReserved(Opcode(opcode))
                                          ? tr("%1 reserved").arg(opcode)
                                          : u"%1 %2"_s.arg(opcode).arg(opcodeName(Opcode(opcode))));
    for (const Utf8Damage &damage : utf8Damages())
        m_ui->damageComboBox->addItem(QCoreApplication::translate("plectrum::Utf8Damage", damage.text));
    m_ui->serviceLabel->setVisible(!service.isEmpty());
    m_ui->serviceLabel->setText(
        tr("%1 is not on this computer. A frame that breaks a rule ends the connection there, may "
           "be logged or get your address blocked, and can harm a service that does not check "
           "what it reads. Send it only where you may.")
            .arg(service));
    const auto changed = [this] {
        if (!m_isFilling)
            update();
    };
    connect(m_ui->presetComboBox, &QComboBox::currentIndexChanged, this, &SurgeryDialog::choosePreset);
    for (QCheckBox *const box : findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, changed);
    for (QComboBox *const box : {m_ui->opcodeComboBox, m_ui->formComboBox, m_ui->kindComboBox, m_ui->damageComboBox})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    for (QLineEdit *const edit : {m_ui->keyEdit, m_ui->announcedEdit})
        connect(edit, &QLineEdit::textChanged, this, changed);
    connect(m_ui->payloadEdit, &QPlainTextEdit::textChanged, this, changed);
    connect(m_ui->sendFrameButton, &QPushButton::clicked, this, &SurgeryDialog::send);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    choosePreset();
}

SurgeryDialog::~SurgeryDialog() = default;

void SurgeryDialog::setOpen(bool open)
{
    m_open = open;
    update();
}

const FaultPreset *SurgeryDialog::preset() const
{
    const QString name = m_ui->presetComboBox->currentData().toString();
    for (const FaultPreset &each : faultPresets()) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

void SurgeryDialog::choosePreset()
{
    const FaultPreset *const chosen = preset();
    std::vector<RawFrame> all;
    if (chosen) {
        all = chosen->frames();
    } else {
        all.push_back({headerFor(Opcode::Text, 5), "Hello"_ba});
        all.back().header.masked = true;
    }
    m_prelude = QList<RawFrame>(all.begin(), all.end() - 1);
    showFrame(all.back());
}

void SurgeryDialog::showFrame(const RawFrame &frame)
{
    m_isFilling = true;
    const FrameHeader &header = frame.header;
    m_ui->finCheckBox->setChecked(header.fin);
    m_ui->rsv1CheckBox->setChecked(header.rsv & 4);
    m_ui->rsv2CheckBox->setChecked(header.rsv & 2);
    m_ui->rsv3CheckBox->setChecked(header.rsv & 1);
    m_ui->opcodeComboBox->setCurrentIndex(int(header.opcode));
    m_ui->maskCheckBox->setChecked(header.masked);
    m_ui->keyEdit->clear();
    const quint64 length = quint64(frame.payload.size());
    const bool isShortest = header.lengthBytes == shortestForm(length);
    m_ui->formComboBox->setCurrentIndex(isShortest ? 0
                                                   : int(std::ranges::find(Forms, header.lengthBytes) - Forms.begin()));
    m_ui->announcedEdit->setText(header.payloadLength == length ? QString() : QString::number(header.payloadLength));
    m_ui->damageComboBox->setCurrentIndex(0);
    const bool isText = frame.payload.isValidUtf8() && !frame.payload.contains('\0');
    m_ui->kindComboBox->setCurrentIndex(isText ? 0 : 1);
    m_ui->payloadEdit->setPlainText(isText ? QString::fromUtf8(frame.payload)
                                           : QString::fromLatin1(frame.payload.toHex(' ')));
    m_isFilling = false;
    update();
}

QString SurgeryDialog::written() const
{
    return m_ui->payloadEdit->toPlainText();
}

MessageDraft::Kind SurgeryDialog::kind() const
{
    return m_ui->kindComboBox->currentIndex() == 0 ? MessageDraft::Kind::Text : MessageDraft::Kind::Hex;
}

QByteArray SurgeryDialog::payload(const QString &text) const
{
    QByteArray bytes = checkDraft(kind(), text).bytes;
    if (const int damage = m_ui->damageComboBox->currentIndex(); damage > 0)
        bytes += utf8Damages()[size_t(damage - 1)].bytes;
    return bytes;
}

RawFrame SurgeryDialog::frame(const QString &text) const
{
    RawFrame made{{}, payload(text)};
    FrameHeader &header = made.header;
    header.fin = m_ui->finCheckBox->isChecked();
    header.rsv = quint8((m_ui->rsv1CheckBox->isChecked() ? 4 : 0) | (m_ui->rsv2CheckBox->isChecked() ? 2 : 0)
                        | (m_ui->rsv3CheckBox->isChecked() ? 1 : 0));
    header.opcode = Opcode(m_ui->opcodeComboBox->currentIndex());
    header.masked = m_ui->maskCheckBox->isChecked();
    header.maskKey = m_key;
    if (const QByteArray key = checkDraft(MessageDraft::Kind::Hex, m_ui->keyEdit->text()).bytes; key.size() == 4)
        std::ranges::copy(key, header.maskKey.begin());
    const QString announced = m_ui->announcedEdit->text().trimmed();
    header.payloadLength = announced.isEmpty() ? quint64(made.payload.size()) : announced.toULongLong();
    const quint8 form = Forms[size_t(m_ui->formComboBox->currentIndex())];
    header.lengthBytes = form > 0 ? form : shortestForm(header.payloadLength);
    return made;
}

QList<RawFrame> SurgeryDialog::frames(const QString &text) const
{
    QList<RawFrame> all = m_prelude;
    for (RawFrame &before : all)
        before.header.maskKey = m_key;
    return all << frame(text);
}

QString SurgeryDialog::fault(const CheckedDraft &payload) const
{
    if (!payload.fault.isEmpty())
        return payload.fault;
    const CheckedDraft key = checkDraft(MessageDraft::Kind::Hex, m_ui->keyEdit->text());
    if (!key.fault.isEmpty() || (!key.bytes.isEmpty() && key.bytes.size() != 4))
        return tr("A mask key is 8 hex digits.");
    const QString announced = m_ui->announcedEdit->text().trimmed();
    bool isNumber = true;
    if (!announced.isEmpty())
        announced.toULongLong(&isNumber);
    return isNumber ? QString() : tr("The announced length is a number of bytes.");
}

/// What a peer that is given these frames makes of them.
QString SurgeryDialog::findings() const
{
    const QList<RawFrame> all = frames(written());
    const Violations found = violationsOf(Role::Client, m_deflate, all);
    QStringList lines;
    for (const ViolationInfo &info : violationTable()) {
        if (found & info.violation)
            lines << u"%1: %2"_s.arg(QString::fromUtf8(info.section.data(), info.section.size()),
                                     QCoreApplication::translate("plectrum::Violation", info.text));
    }
    if (const quint16 code = closeCodeFor(found))
        lines << tr("A strict peer closes the connection with %1.").arg(code);
    const FrameHeader last = all.constLast().header;
    const quint64 follows = quint64(all.constLast().payload.size());
    if (last.payloadLength > follows && !(found & (Violation::FrameTooLarge | Violation::LengthTopBit)))
        lines << tr("It waits for %Ln more byte(s), and takes the next frames for them.", nullptr,
                    int(qMin<quint64>(last.payloadLength - follows, 1'000'000'000)));
    else if (last.payloadLength < follows)
        lines << tr("It takes the rest for the next frame.");
    if (lines.isEmpty())
        lines << tr("Nothing: this frame breaks no rule.");
    if (m_fill && Variables::areIn(written()))
        lines << tr("Variables are filled in when it is sent; what stands here is without them.");
    return lines.join(u'\n');
}

void SurgeryDialog::update()
{
    QStringList before;
    for (const RawFrame &each : std::as_const(m_prelude))
        before << tr("%1 “%2”%3")
                      .arg(opcodeName(each.header.opcode), QString::fromUtf8(each.payload),
                           each.header.fin ? QString() : tr(", without FIN"));
    m_ui->preludeText->setText(before.join(u'\n'));
    m_ui->preludeText->setVisible(!before.isEmpty());
    m_ui->preludeTextLabel->setVisible(!before.isEmpty());
    m_ui->keyEdit->setEnabled(m_ui->maskCheckBox->isChecked());

    const QString wrong = fault(checkUnfilled(kind(), written()));
    QByteArray bytes;
    const RawFrame shown = frame(written());
    appendFrame(bytes, shown.header, shown.payload);
    const QString hex = QString::fromLatin1(bytes.first(qMin(bytes.size(), MaxShownBytes)).toHex(' '));
    m_ui->wireText->setText(bytes.size() > MaxShownBytes ? hex + u" …"_s : hex);
    m_ui->findingsText->setText(wrong.isEmpty() ? findings() : QString());
    m_ui->faultLabel->setText(!wrong.isEmpty() ? wrong : m_open ? QString() : tr("The connection is not open."));
    m_ui->sendFrameButton->setEnabled(m_open && wrong.isEmpty());
}

void SurgeryDialog::send()
{
    if (!m_fill) {
        sendFilled(written());
        return;
    }
    const QPointer<SurgeryDialog> alive(this);
    m_fill(
        written(),
        [alive](const QString &text) {
            if (alive)
                alive->sendFilled(text);
        },
        [alive](const QString &why) {
            if (alive)
                alive->m_ui->faultLabel->setText(why);
        });
}

void SurgeryDialog::sendFilled(const QString &text)
{
    if (const QString wrong = fault(checkDraft(kind(), text)); !wrong.isEmpty()) {
        m_ui->faultLabel->setText(tr("With its variables filled in: %1").arg(wrong));
        return;
    }
    const QList<RawFrame> all = frames(text);
    QStringList rules;
    for (const ViolationInfo &info : violationTable()) {
        if (violationsOf(Role::Client, m_deflate, all) & info.violation)
            rules << info.name;
    }
    const RawFrame &own = all.constLast();
    if (rules.isEmpty() && own.header.payloadLength != quint64(own.payload.size()))
        rules << u"lying-length"_s;
    Q_EMIT sendAsked(all, rules.join(", "_L1));
    m_key = randomKey();
    update();
}

} // namespace plectrum
