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
    m_columns = ColumnLayout::fromJson(QJsonDocument::fromJson(m_settings->bytes(u"timeline/columns"_s)).object());
    m_timeMode = TimeMode(m_settings->value(Setting::TimeMode));
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

void TimelineLook::setDecoders(const std::shared_ptr<const DecoderSet> &set,
                               const QHash<QString, const DecoderInfo *> &decoders)
{
    if (m_decoderSet == set && m_decoders == decoders)
        return;
    m_decoderSet = set;
    m_decoders = decoders;
    Q_EMIT decodersChanged();
}

void TimelineLook::setColumns(const ColumnLayout &columns)
{
    if (m_columns == columns)
        return;
    m_columns = columns;
    if (m_settings)
        m_settings->setBytes(u"timeline/columns"_s, QJsonDocument(m_columns.toJson()).toJson(QJsonDocument::Compact));
    Q_EMIT columnsChanged();
}

void TimelineLook::setTimeMode(TimeMode mode)
{
    if (m_timeMode == mode)
        return;
    m_timeMode = mode;
    if (m_settings)
        m_settings->setValue(Setting::TimeMode, int(mode));
    Q_EMIT timeModeChanged();
}

} // namespace plectrum
