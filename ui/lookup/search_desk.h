// The desk for finding documents again: what was typed, what was found, and the page on which the chosen one has it.
#pragma once

#include <QAbstractListModel>
#include <QRectF>
#include <QSizeF>
#include <QVariantList>

#include "ui/desk.h"
#include "ui/lookup/search_hit.h"
#include "ui/records/row_list.h"

namespace sohoa::ui {

// Roles of hits: jobId, title, documentCode, agency, day, jobState, stateWord, similar, snippets, chosen.
class SearchDesk : public sohoa::ui::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* hits READ hits CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(bool moreThanTotal READ moreThanTotal NOTIFY changed)
    Q_PROPERTY(bool searched READ wasSearched NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(QStringList ignored READ ignored NOTIFY changed)
    Q_PROPERTY(double chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString pageImage READ pageImage NOTIFY pageChanged)
    Q_PROPERTY(QSizeF pageSize READ pageSize NOTIFY pageChanged)
    Q_PROPERTY(QRectF target READ target NOTIFY pageChanged)
    Q_PROPERTY(QVariantList boxes READ boxes NOTIFY pageChanged)
    Q_PROPERTY(QVariantList saved READ saved NOTIFY savedChanged)
    Q_PROPERTY(bool isKept READ isKept NOTIFY savedChanged)

  public:
    explicit SearchDesk(QObject* parent = nullptr);

    Q_INVOKABLE void search(const QString& query);
    Q_INVOKABLE void more();
    Q_INVOKABLE void choose(double job);
    Q_INVOKABLE void keep();    // the query under its own words, for the person
    Q_INVOKABLE void forget();  // and no longer

    QString query() const { return query_; }
    QAbstractListModel* hits() { return &hits_; }
    int count() const { return hits_.rowCount(); }
    int total() const { return total_; }
    bool moreThanTotal() const { return moreThanTotal_; }
    bool wasSearched() const { return searched_; }
    bool hasMore() const { return !next_.isEmpty(); }
    QStringList ignored() const { return ignored_; }
    double chosen() const { return double(chosen_); }
    QString pageImage() const { return pageImage_; }
    QSizeF pageSize() const { return pageSize_; }
    QRectF target() const;
    QVariantList boxes() const;                    // as PagePane takes them
    QVariantList saved() const { return saved_; }  // {name, query}
    bool isKept() const;

    void show(const QJsonObject& page, bool further);  // as Search answers

  signals:
    void changed();
    void pageChanged();
    void savedChanged();

  protected:
    void begin() override;

  private:
    void askFrom(const QString& cursor);
    void askSaved();
    const SearchHit* hit() const;

    RowList<SearchHit> hits_;
    QString query_, next_;
    QStringList ignored_;
    int total_ = 0;
    bool moreThanTotal_ = false, searched_ = false;
    qint64 chosen_ = 0;
    QString pageImage_;
    QSizeF pageSize_;
    QVariantList saved_;
};

}  // namespace sohoa::ui
