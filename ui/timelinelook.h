// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/colorrules.h"
#include "ui/columnlayout.h"
#include "ui/models/rowtimes.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace plectrum {

class Settings;
class DecoderSet;
struct DecoderInfo;

/// How timelines look, the same in all tabs and remembered: columns, the way times count, and the rules that
/// colour rows.
class TimelineLook : public QObject {
    Q_OBJECT

public:
    /// `settings` keeps it and must outlive the look; null: it is forgotten.
    explicit TimelineLook(Settings *settings = nullptr, QObject *parent = nullptr);

    const ColumnLayout &columns() const { return m_columns; }
    void setColumns(const ColumnLayout &columns);
    TimeMode timeMode() const { return m_timeMode; }
    void setTimeMode(TimeMode mode);
    const QList<ColorRule> &colorRules() const { return m_colorRules; }
    void setColorRules(const QList<ColorRule> &rules);
    /// Saved filters, which rules use by $name.
    const FilterMacros &macros() const { return m_macros; }
    void setMacros(const FilterMacros &macros);
    /// What connections are decoded with, by the profile's name; the profiles keep it.
    const QHash<QString, const DecoderInfo *> &decoders() const { return m_decoders; }
    /// What there is to choose from; null: the table. The decoders above are of it.
    const std::shared_ptr<const DecoderSet> &decoderSet() const { return m_decoderSet; }
    void setDecoders(const std::shared_ptr<const DecoderSet> &set, const QHash<QString, const DecoderInfo *> &decoders);

Q_SIGNALS:
    void columnsChanged();
    void timeModeChanged();
    void colorRulesChanged();
    void decodersChanged();

private:
    Settings *const m_settings;
    ColumnLayout m_columns;
    TimeMode m_timeMode = TimeMode::SinceStart;
    QList<ColorRule> m_colorRules = defaultColorRules();
    FilterMacros m_macros;
    std::shared_ptr<const DecoderSet> m_decoderSet;
    QHash<QString, const DecoderInfo *> m_decoders;
};

} // namespace plectrum
