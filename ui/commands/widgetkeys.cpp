// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/widgetkeys.h"

#include "ui/composer.h"
#include "ui/faces/hexview.h"
#include "ui/faces/longtextview.h"
#include "ui/filteredit.h"
#include "ui/lanesview.h"
#include "ui/overviewstrip.h"
#include "ui/profiletree.h"
#include "ui/searchbar.h"
#include "ui/timelineview.h"

namespace plectrum {

QList<WidgetKeys> allWidgetKeys()
{
    return {ProfileTree::keys(),  FilterEdit::keys(), SearchBar::keys(), OverviewStrip::keys(), TimelineView::keys(),
            LongTextView::keys(), HexView::keys(),    Composer::keys(),  LanesView::keys()};
}

} // namespace plectrum
