// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelinelook.h"

#include "ui/settings.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plectrum {

TimelineLook::TimelineLook(Settings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    if (!m_settings)
        return;
    const QJsonObject json = QJsonDocument::fromJson(m_settings->bytes(u"timeline/columns"_s)).object();
    m_columns = ColumnLayout::fromJson(json);
    const QString mode = json.value("time"_L1).toString();
    for (const TimeModeInfo &info : timeModes()) {
        if (mode == info.id)
            m_timeMode = info.mode;
    }
    const QByteArray rules = m_settings->bytes(u"timeline/colors"_s);
    if (!rules.isEmpty())
        m_colorRules = colorRulesOf(QJsonDocument::fromJson(rules).array());
}

void TimelineLook::setColorRules(const QList<ColorRule> &rules)
{
    if (m_colorRules == rules)
        return;
    m_colorRules = rules;
    if (m_settings)
        m_settings->setBytes(u"timeline/colors"_s, QJsonDocument(toJson(rules)).toJson(QJsonDocument::Compact));
    Q_EMIT colorRulesChanged();
}

void TimelineLook::setMacros(const FilterMacros &macros)
{
    m_macros = macros;
    Q_EMIT colorRulesChanged();
}

void TimelineLook::setColumns(const ColumnLayout &columns)
{
    if (m_columns == columns)
        return;
    m_columns = columns;
    save();
    Q_EMIT columnsChanged();
}

void TimelineLook::setTimeMode(TimeMode mode)
{
    if (m_timeMode == mode)
        return;
    m_timeMode = mode;
    save();
    Q_EMIT timeModeChanged();
}

void TimelineLook::save() const
{
    if (!m_settings)
        return;
    QJsonObject json = m_columns.toJson();
    json.insert(u"time"_s, QString(timeModeInfo(m_timeMode).id));
    m_settings->setBytes(u"timeline/columns"_s, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace plectrum
