// Which form of copy exists of which paper (Nghị định 30/2020 Điều 25), as the screens offer it.
//
// It keeps a screen from offering what would be refused; the service decides (store/copy_order.h). Words of the
// service: sources "ban-goc", "ban-chinh", "ban-sao-y"; forms "sao-y", "sao-luc", "trich-sao".
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QQmlEngine>
#include <QStringList>

namespace sohoa::ui {

class CopyKinds : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

  public:
    using QObject::QObject;

    Q_INVOKABLE QStringList sources() const;
    // The whole document's form first. Of a paper that nobody has named: every form of paper.
    Q_INVOKABLE QStringList forms(const QString& source) const;
    Q_INVOKABLE QString wholeForm(const QString& source) const { return forms(source).value(0); }
    Q_INVOKABLE bool offersExtract(const QString& source) const { return forms(source).contains("trich-sao"); }
    Q_INVOKABLE QString printed(const QString& form) const;  // as the block prints it: "SAO Y"
};

}  // namespace sohoa::ui
