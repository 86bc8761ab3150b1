// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/scenarioreader.h"
#include "replay/scenariowriter.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// What is read means the same when written and read again; what is not read says where.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto scenario = ScenarioReader::parse(QByteArrayView(data, qsizetype(size)), u"f"_s);
    if (!scenario) {
        check(scenario.error().code == ErrorCode::BadScenario);
        check(scenario.error().detail.startsWith("f:"_L1));
        return 0;
    }
    const QByteArray written = ScenarioWriter::text(*scenario);
    const auto again = ScenarioReader::parse(written);
    check(again.has_value());
    check(ScenarioWriter::text(*again) == written);
    return 0;
}
