// Runs the flows (tst_*.qml) with the kiosk's module as the program loads it, and the real office as a QML type.

#include <QQmlEngine>
#include <QStandardPaths>
#include <QtQuickTest>

#include "real_office.h"
#include "ui/look/icon_provider.h"
#include "ui/pictures/page_image_provider.h"

class Setup : public QObject {
    Q_OBJECT

  public slots:
    void applicationAvailable() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("sohoa");
        QCoreApplication::setApplicationName("sohoa-kiosk");
    }
    void qmlEngineAvailable(QQmlEngine* engine) {
        qmlRegisterType<sohoa::ui::test::RealOffice>("Sohoa.KioskFlows", 1, 0, "RealOffice");
        engine->addImportPath("qrc:/qt/qml");
        engine->addImageProvider(sohoa::ui::PageImageProvider::Name, new sohoa::ui::PageImageProvider);
        engine->addImageProvider(sohoa::ui::IconProvider::Name, new sohoa::ui::IconProvider);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(flows, Setup)

#include "flows.moc"
