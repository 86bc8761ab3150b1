// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/verdictreport.h"

#include "cli/console.h"
#include "nextcloud/diagnosisreport.h"

using namespace Qt::StringLiterals;

namespace plectrum {

void reportVerdict(const QList<Verdict> &verdicts, Console &console)
{
    if (verdicts.isEmpty() || !isTrouble(verdicts.constFirst()))
        return;
    const Verdict &best = verdicts.constFirst();
    if (console.isJson()) {
        QJsonObject object = toJson(best);
        object.insert(u"event"_s, u"verdict"_s);
        console.line(object);
    } else if (best.id.startsWith("closed-"_L1)) {
        console.talk(u'\n' + verdictText(best).trimmed()); // said in order: no error
    } else {
        console.complain(u'\n' + verdictText(best).trimmed());
    }
}

} // namespace plectrum
