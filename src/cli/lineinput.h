// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

namespace plectrum {

/// Lines of stdin, read on a thread of its own, told in the thread of this object; at most a few hundred ahead of
/// take().
class LineInput : public QObject {
    Q_OBJECT

public:
    LineInput();
    ~LineInput() override;

    void start();
    /// The next line without its line break, if one is there; the reader goes on as room becomes free.
    bool take(QByteArray &line);
    /// All lines were taken and no more will come.
    bool isAtEnd() const;

Q_SIGNALS:
    /// There may be something to take, or the end.
    void readable();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace plectrum
