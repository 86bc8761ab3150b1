// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class QAbstractItemView;

namespace plectrum {

/// What stands in a table as long as it has no rows: what will be there, and how.
class EmptyHint : public QLabel {
    Q_OBJECT

public:
    /// `view` has its model and owns the hint.
    EmptyHint(const QString &text, QAbstractItemView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QAbstractItemView &m_view;
};

} // namespace plectrum
