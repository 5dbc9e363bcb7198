#include "ui/place/screens.h"

#include <QHash>

namespace sohoa::ui {

static const QHash<QString, QString>& screens() {
    static const QHash<QString, QString> all{
        {"home", "HomeScreen"},           {"records", "RecordsScreen"},     {"copy", "CopyScreen"},
        {"compare", "CompareScreen"},     {"seal", "SealScreen"},           {"sealed", "SealedScreen"},
        {"signlist", "SignListScreen"},   {"custody", "CustodyScreen"},     {"review", "ReviewScreen"},
        {"receipt", "ReceiptScreen"},     {"held", "HeldScreen"},           {"overdue", "OverdueScreen"},
        {"search", "SearchScreen"},       {"registers", "RegistersScreen"}, {"record", "RecordScreen"},
        {"overrides", "OverridesScreen"}, {"settings", "SettingsScreen"},   {"einbox", "EInboxScreen"},
        {"outbox", "OutboxScreen"},       {"report", "ReportScreen"},       {"reviewlist", "ReviewListScreen"},
        {"batch", "BatchScreen"},         {"incoming", "IncomingScreen"},   {"scan", "ScanScreen"},
        {"pages", "PagesScreen"},
    };
    return all;
}

QString screenNamed(const QString& name) { return screens().value(name); }

bool isPlaceToReturnTo(const QString& name) { return screens().contains(name); }

}  // namespace sohoa::ui
