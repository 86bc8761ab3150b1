// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/replayplanbar.h"

#include "ui_replayplanbar.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

bool isLoopback(const QUrl &url)
{
    return url.scheme() == QLatin1StringView(Profile::LoopbackScheme);
}

} // namespace

ReplayPlanBar::ReplayPlanBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReplayPlanBar>())
    , m_embedded(QLatin1StringView(Profile::LoopbackScheme) + u":/"_s)
{
    m_ui->setupUi(this);
    m_ui->speedSpinBox->setEnabled(false);
    setProfiles({});
    connect(m_ui->targetComboBox, &QComboBox::currentIndexChanged, this, &ReplayPlanBar::showAddress);
    connect(m_ui->urlLineEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        (m_ui->targetComboBox->currentIndex() == Embedded ? m_embedded : m_typed) = text;
    });
    connect(m_ui->urlLineEdit, &QLineEdit::returnPressed, this, &ReplayPlanBar::playAsked);
    connect(m_ui->paceComboBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_ui->speedSpinBox->setEnabled(PlayOptions::Pace(index) == PlayOptions::Pace::Original);
    });
}

ReplayPlanBar::~ReplayPlanBar() = default;

void ReplayPlanBar::setProfiles(const QList<Profile> &profiles)
{
    const auto before = profile();
    const int index = m_ui->targetComboBox->currentIndex();
    m_profiles = profiles;
    QComboBox *const box = m_ui->targetComboBox;
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItems({tr("as recorded"), tr("an address"), tr("the embedded server")});
    for (const Profile &each : std::as_const(m_profiles)) {
        box->addItem(tr("profile “%1”").arg(each.name));
        if (before && each.id == before->id)
            box->setCurrentIndex(box->count() - 1);
    }
    if (!before)
        box->setCurrentIndex(qBound(0, index, int(Embedded)));
    showAddress();
}

std::optional<Profile> ReplayPlanBar::profile() const
{
    const int index = m_ui->targetComboBox->currentIndex() - FirstProfile;
    return index >= 0 && index < m_profiles.size() ? std::optional(m_profiles.at(index)) : std::nullopt;
}

void ReplayPlanBar::setRecordedUrls(const QStringList &urls)
{
    m_recorded = urls;
    showAddress();
}

void ReplayPlanBar::showAddress()
{
    const int against = m_ui->targetComboBox->currentIndex();
    QString text;
    switch (against) {
    case Recorded:
        text = m_recorded.join(u"  ·  "_s);
        break;
    case Address:
        // One begins with what is there.
        text = m_typed.isEmpty() && m_recorded.size() == 1 ? m_recorded.first() : m_typed;
        m_typed = text;
        break;
    case Embedded:
        text = m_embedded;
        break;
    default:
        text = profile() ? profile()->address() : QString();
    }
    m_ui->urlLineEdit->setText(text);
    m_ui->urlLineEdit->setCursorPosition(0);
    m_ui->urlLineEdit->setReadOnly(against != Address && against != Embedded);
    m_ui->urlLineEdit->setToolTip(
        against == Embedded ? tr("A path here takes the place of the recorded one, as in loopback:/echo") : QString());
}

Result<ReplayWish> ReplayPlanBar::wish() const
{
    ReplayWish wish;
    wish.options.pace = PlayOptions::Pace(m_ui->paceComboBox->currentIndex());
    wish.options.speed = m_ui->speedSpinBox->value();
    wish.options.loops = m_ui->loopsSpinBox->value();
    wish.options.stopsAtDifference = m_ui->stopCheckBox->isChecked();
    wish.records = m_ui->recordCheckBox->isChecked();
    wish.profile = profile();
    const int against = m_ui->targetComboBox->currentIndex();
    if (against != Address && against != Embedded)
        return wish;
    const QString text = m_ui->urlLineEdit->text().trimmed();
    wish.options.to = QUrl(text, QUrl::StrictMode);
    if (!wish.options.to.isValid() || (wish.options.to.host().isEmpty() && !isLoopback(wish.options.to)))
        return unexpected(ErrorCode::BadUrl, text);
    return wish;
}

} // namespace plectrum
