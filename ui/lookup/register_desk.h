// The four registers of the office, a year at a time, and their print.
//
// A print goes onto a medium that somebody plugged in and the system mounted; where there is none, that is said.
#pragma once

#include <QAbstractListModel>
#include <QVariantList>

#include "ui/desk.h"
#include "ui/lookup/register_page.h"
#include "ui/records/row_list.h"

namespace sohoa::ui {

// Roles of lines: entry, jobId, cells, struck, corrects, reason.
class RegisterDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString book READ book WRITE setBook NOTIFY asked)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY asked)
    Q_PROPERTY(int thisYear READ thisYear CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QVariantList columns READ columns NOTIFY changed)  // {title, share, centred}
    Q_PROPERTY(QAbstractListModel* lines READ lines CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(QString printedTo READ printedTo NOTIFY printed)
    Q_PROPERTY(Print print READ print NOTIFY printed)

  public:
    enum Print { NotPrinted, Printing, Printed, NoMedium, NotWritten };
    Q_ENUM(Print)

    explicit RegisterDesk(QObject* parent = nullptr);

    Q_INVOKABLE void more();
    Q_INVOKABLE void printOut();

    QString book() const { return book_; }
    void setBook(const QString& book);
    int year() const { return year_; }
    void setYear(int year);
    int thisYear() const;
    QString title() const { return title_; }
    QVariantList columns() const;
    QAbstractListModel* lines() { return &lines_; }
    int count() const { return lines_.rowCount(); }
    bool isKnown() const { return known_; }
    bool hasMore() const { return !next_.isEmpty(); }
    QString printedTo() const { return printedTo_; }
    Print print() const { return print_; }

    void show(const QJsonObject& page, bool further);  // as RegisterLines answers

  signals:
    void asked();
    void changed();
    void printed();

  protected:
    void begin() override { look({}); }

  private:
    void look(const QString& cursor);
    QString query(const QString& cursor) const;
    void setPrint(Print print, const QString& file = {});

    RowList<RegisterLine> lines_;
    QList<RegisterColumnShown> columns_;
    QString book_ = "incoming", title_, next_, printedTo_;
    int year_;
    bool known_ = false;
    Print print_ = NotPrinted;
};

}  // namespace sohoa::ui
