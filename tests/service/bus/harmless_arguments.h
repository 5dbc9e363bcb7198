// Arguments of the types that a method takes, with which it finds nothing to do: no such job, an empty document, an
// empty file.
#pragma once

#include <QStringList>
#include <QVariantList>

#include "tests/support/bus_office.h"

namespace sohoa::test {

inline QVariantList harmless(const QStringList& types) {
    QVariantList arguments;
    for (const QString& type : types) {
        if (type == "x") arguments << qlonglong(999'999);
        if (type == "s") arguments << QString("{}");
        if (type == "b") arguments << false;
        if (type == "h") arguments << memoryFile("");
        if (type == "as") arguments << QStringList();
    }
    return arguments;
}

}  // namespace sohoa::test
