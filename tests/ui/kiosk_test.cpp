// Runs tst_kiosk.qml with the kiosk's module as the program loads it, and the sample office as a QML type.

#include <QQmlEngine>
#include <QtQuickTest>

#include "sample_office.h"
#include "ui/look/icon_provider.h"
#include "ui/pictures/page_image_provider.h"

class Setup : public QObject {
    Q_OBJECT

  public slots:
    void qmlEngineAvailable(QQmlEngine* engine) {
        qmlRegisterType<sohoa::ui::test::SampleOffice>("Sohoa.KioskTest", 1, 0, "SampleOffice");
        engine->addImportPath("qrc:/qt/qml");
        engine->addImageProvider(sohoa::ui::PageImageProvider::Name, new sohoa::ui::PageImageProvider);
        engine->addImageProvider(sohoa::ui::IconProvider::Name, new sohoa::ui::IconProvider);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(kiosk, Setup)

#include "kiosk_test.moc"
