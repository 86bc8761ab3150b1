// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cutsfield.h"

#include "ui_cutsfield.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

enum class Way { Whole, Every, Offsets }; // rows of the combo box
constexpr std::size_t MaxNamed = 6;       // lengths that are spelt out
constexpr qsizetype MaxFrames = 1'000'000;

/// "4, 12 12"; nullopt: not such a list.
std::optional<std::vector<qsizetype>> offsetsFrom(const QString &text)
{
    QString spaced = text;
    const QStringList numbers = spaced.replace(u',', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<qsizetype> offsets;
    for (const QString &number : numbers) {
        bool isNumber = false;
        const qlonglong offset = number.toLongLong(&isNumber);
        if (!isNumber || offset < 0 || (!offsets.empty() && offset < offsets.back()))
            return std::nullopt;
        offsets.push_back(offset);
    }
    return offsets;
}

QString textOf(const std::vector<qsizetype> &offsets)
{
    QStringList numbers;
    for (const qsizetype offset : offsets)
        numbers << QString::number(offset);
    return numbers.join(", "_L1);
}

} // namespace

CutsField::CutsField(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CutsField>())
{
    m_ui->setupUi(this);
    connect(m_ui->cutsComboBox, &QComboBox::currentIndexChanged, this, &CutsField::update);
    connect(m_ui->everySpinBox, &QSpinBox::valueChanged, this, &CutsField::update);
    connect(m_ui->offsetsEdit, &QLineEdit::textChanged, this, &CutsField::update);
    connect(m_ui->cutHereButton, &QPushButton::clicked, this, &CutsField::cutHereAsked);
    update();
}

CutsField::~CutsField() = default;

FrameCuts CutsField::cuts() const
{
    switch (Way(m_ui->cutsComboBox->currentIndex())) {
    case Way::Every:
        return {.every = m_ui->everySpinBox->value(), .at = {}};
    case Way::Offsets:
        return {.every = 0, .at = offsetsFrom(m_ui->offsetsEdit->text()).value_or(std::vector<qsizetype>())};
    case Way::Whole:
        break;
    }
    return {};
}

void CutsField::setCuts(const FrameCuts &cuts)
{
    if (cuts.every > 0)
        m_ui->everySpinBox->setValue(int(qMin<qint64>(cuts.every, m_ui->everySpinBox->maximum())));
    m_ui->offsetsEdit->setText(textOf(cuts.at));
    m_ui->cutsComboBox->setCurrentIndex(int(cuts.every > 0 ? Way::Every : cuts.at.empty() ? Way::Whole : Way::Offsets));
}

bool CutsField::isRight() const
{
    return Way(m_ui->cutsComboBox->currentIndex()) != Way::Offsets || offsetsFrom(m_ui->offsetsEdit->text());
}

void CutsField::setLength(qsizetype bytes)
{
    m_length = bytes;
    m_ui->framesLabel->setText(framesText());
}

void CutsField::setTakesCursor(bool takes)
{
    m_takesCursor = takes;
    m_ui->cutHereButton->setEnabled(takes);
}

void CutsField::addCut(qsizetype offset)
{
    FrameCuts now = cuts();
    now.every = 0;
    now.at.insert(std::ranges::upper_bound(now.at, offset), offset);
    setCuts(now);
}

void CutsField::update()
{
    const Way way = Way(m_ui->cutsComboBox->currentIndex());
    m_ui->everySpinBox->setVisible(way == Way::Every);
    m_ui->offsetsEdit->setVisible(way == Way::Offsets);
    m_ui->cutHereButton->setVisible(way == Way::Offsets);
    setLength(m_length);
    Q_EMIT changed();
}

/// "3 frames: 4 + 4 + 2 bytes".
QString CutsField::framesText() const
{
    if (Way(m_ui->cutsComboBox->currentIndex()) == Way::Whole || m_length < 0)
        return {};
    if (!isRight())
        return tr("Numbers that ascend, such as 4, 12");
    const FrameCuts chosen = cuts();
    const qint64 frames = chosen.every > 0 ? qMax<qint64>(1, (m_length + chosen.every - 1) / chosen.every)
                                           : qint64(chosen.lengths(m_length, MaxFrames).size());
    QStringList lengths;
    for (const qsizetype length :
         FrameCuts{chosen}.lengths(chosen.every > 0 ? qMin(m_length, qsizetype(chosen.every) * 8) : m_length, MaxNamed))
        lengths << QString::number(length);
    if (frames > qint64(MaxNamed))
        lengths << u"…"_s;
    //: %n frames of the lengths %1, such as 4 + 4 + 2
    return tr("%n frame(s): %1 bytes", nullptr, int(frames)).arg(lengths.join(" + "_L1));
}

} // namespace plectrum
