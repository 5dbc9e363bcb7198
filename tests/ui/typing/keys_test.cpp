// Runs the tst_*.qml of a folder with the kiosk's module as the program loads it, and settings of its own.

#include <QQmlEngine>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtQuickTest>

#include "ui/look/icon_provider.h"

class Setup : public QObject {
    Q_OBJECT

  public slots:
    void applicationAvailable() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings_.path());
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("sohoa");
        QCoreApplication::setApplicationName("sohoa-kiosk");
    }
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath("qrc:/qt/qml");
        engine->addImageProvider(sohoa::ui::IconProvider::Name, new sohoa::ui::IconProvider);
    }

  private:
    QTemporaryDir settings_;
};

QUICK_TEST_MAIN_WITH_SETUP(keys, Setup)

#include "keys_test.moc"
