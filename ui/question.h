// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace plectrum {

/// What is asked before something is done that cannot be undone.
struct Question {
    QString text;
    QString more;         ///< below it, smaller; may be empty
    QString yes;          ///< of the button; the other one is Cancel, and the default
    QString instead = {}; ///< of a third button, for another way to do it; may be empty
};

/// Shows the question above `parent` without blocking; `then` only if the answer is yes, `instead` only if it
/// is the third.
void ask(QWidget &parent, const Question &question, const std::function<void()> &then,
         const std::function<void()> &instead = {});

} // namespace plectrum
