#include "ui/copy/copy_kinds.h"

namespace sohoa::ui {

QStringList CopyKinds::sources() const { return {"ban-goc", "ban-chinh", "ban-sao-y"}; }

QStringList CopyKinds::forms(const QString& source) const {
    if (source == "ban-goc" || source == "ban-chinh") return {"sao-y", "trich-sao"};
    if (source == "ban-sao-y") return {"sao-luc"};
    return source.isEmpty() ? QStringList{"sao-y", "sao-luc", "trich-sao"} : QStringList();
}

QString CopyKinds::printed(const QString& form) const {
    if (form == "sao-y") return "SAO Y";
    if (form == "sao-luc") return "SAO LỤC";
    return form == "trich-sao" ? QString("TRÍCH SAO") : QString();
}

}  // namespace sohoa::ui
