// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/pathpattern.h"
#include "ui/replay/scenariodraft.h"

#include <QWidget>

#include <memory>

namespace plectrum {

class FoundModel;

namespace Ui {
class FoundPage;
}

/// What was found in the recording, to look through and to switch; values to play with; places to ignore.
class FoundPage : public QWidget {
    Q_OBJECT

public:
    explicit FoundPage(QWidget *parent = nullptr);
    ~FoundPage() override;

    /// `isRecording`: made of one, so that another may be compared with it.
    void setEntries(const QList<ScenarioDraft::Entry> &entries, bool isRecording);
    FoundModel &model() { return *m_model; }

Q_SIGNALS:
    void againAsked();
    void ignoreAsked(const plectrum::PathPattern &path);

private:
    void ignore();

    std::unique_ptr<Ui::FoundPage> m_ui;
    FoundModel *m_model;
};

} // namespace plectrum
