#include "ui/lookup/register_desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <chrono>

#include "core/clock.h"
#include "office1_interface.h"
#include "ui/lookup/medium.h"

namespace sohoa::ui {

using namespace std::chrono_literals;

static constexpr auto PrintPatience = 120s;  // a year of lines is laid out

RegisterDesk::RegisterDesk(QObject* parent)
    : Desk(parent),
      lines_({{"entry", [](const RegisterLine& l) { return double(l.entry); }},
              {"jobId", [](const RegisterLine& l) { return double(l.job); }},
              {"cells", [](const RegisterLine& l) { return l.cells; }},
              {"struck", [](const RegisterLine& l) { return l.struck; }},
              {"corrects", [](const RegisterLine& l) { return l.corrects; }},
              {"reason", [](const RegisterLine& l) { return l.reason; }}}),
      year_(inVietnam(now()).year) {}

int RegisterDesk::thisYear() const { return inVietnam(now()).year; }

void RegisterDesk::setBook(const QString& book) {
    if (book_ == book || book.isEmpty()) return;
    book_ = book;
    emit asked();
    look({});
}

void RegisterDesk::setYear(int year) {
    if (year_ == year || year < 2000 || year > thisYear()) return;
    year_ = year;
    emit asked();
    look({});
}

void RegisterDesk::more() {
    if (hasMore() && !isBusy()) look(next_);
}

QString RegisterDesk::query(const QString& cursor) const {
    QJsonObject query{{"register", book_}, {"year", year_}};
    if (!cursor.isEmpty()) query["cursor"] = cursor;
    return QString::fromUtf8(QJsonDocument(query).toJson(QJsonDocument::Compact));
}

void RegisterDesk::look(const QString& cursor) {
    if (cursor.isEmpty()) setPrint(NotPrinted);
    const QString text = query(cursor);
    ask([text](Office1Interface& office) { return office.RegisterLines(text); },
        [this, text, cursor](const Answer& answer) {
            if (text == query(cursor)) show(answer.json(), !cursor.isEmpty());
        });
}

void RegisterDesk::show(const QJsonObject& page, bool further) {
    title_ = page["title"].toString();
    columns_ = columnsFrom(page);
    next_ = page["next"].toString();
    lines_.show(further ? lines_.rows() + linesFrom(page) : linesFrom(page));
    known_ = true;
    emit changed();
}

QVariantList RegisterDesk::columns() const {
    QVariantList list;
    for (const RegisterColumnShown& column : columns_)
        list << QVariantMap{{"title", column.title}, {"share", column.share}, {"centred", column.centred}};
    return list;
}

void RegisterDesk::setPrint(Print print, const QString& file) {
    if (print_ == print && printedTo_ == file) return;
    print_ = print;
    printedTo_ = file;
    emit printed();
}

void RegisterDesk::printOut() {
    const QString folder = pluggedMedium();
    if (folder.isEmpty()) return setPrint(NoMedium);
    setPrint(Printing);
    forgetTrouble();
    const QString name = QStringLiteral("%1/so-%2-%3.pdf").arg(folder, book_).arg(year_);
    ask([text = query({})](Office1Interface& office) { return office.PrintRegister(text); },
        [this, name](const Answer& answer) {
            const QString written = copyOnto(answer.file(0), name);
            setPrint(written.isEmpty() ? NotWritten : Printed, written);
        },
        [this](const Answer& answer) {
            setPrint(NotPrinted);
            setTrouble(answer.trouble);
        },
        PrintPatience);
}

}  // namespace sohoa::ui
