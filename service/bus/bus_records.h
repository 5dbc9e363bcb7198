// Jobs, pages and dispatches in the shapes of vn.sohoa.Office1.xml.
#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>
#include <string_view>
#include <vector>

#include "store/store.h"

namespace sohoa {

QString busText(std::string_view utf8);
QVariantMap busJob(const Job& job, int pages);
QVariantMap busPage(const StoredPage& page);
QVariantMap busDispatch(const Dispatch& dispatch);
QVariantMap busHistory(const LedgerEntry& entry);
QVariantMap busFields(const RecordFields& fields);

}  // namespace sohoa
