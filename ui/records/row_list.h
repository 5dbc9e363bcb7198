// A list of records as a model: a new list is compared with the one that is shown, and the view learns only what
// differs, so that thumbnails stay and a list keeps its place when one job changes.
//
// A Record has key(), unique in its list, and operator==. Main thread.
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <functional>
#include <utility>
#include <vector>

namespace sohoa::ui {

template <class Record>
class RowList : public QAbstractListModel {
  public:
    struct Role {
        QByteArray name;
        std::function<QVariant(const Record&)> value;
    };

    explicit RowList(std::vector<Role> roles, QObject* parent = nullptr)
        : QAbstractListModel(parent), roles_(std::move(roles)) {}

    const QList<Record>& rows() const { return rows_; }

    void show(const QList<Record>& next) {
        removeMissing(next);
        if (!ordersAgree(next)) {
            beginResetModel();
            rows_ = next;
            endResetModel();
            return;
        }
        for (int row = 0; row < next.size(); ++row) {
            if (row >= rows_.size() || rows_[row].key() != next[row].key())
                insertAt(row, next[row]);
            else
                replaceAt(row, next[row]);
        }
    }

    // One record: in its place where it is known already, else at the top.
    void showOne(const Record& record) {
        for (int row = 0; row < rows_.size(); ++row)
            if (rows_[row].key() == record.key()) return replaceAt(row, record);
        insertAt(0, record);
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(rows_.size()); }

    QVariant data(const QModelIndex& index, int role) const override {
        const std::size_t which = std::size_t(role - Qt::UserRole);
        if (!index.isValid() || role < Qt::UserRole || which >= roles_.size()) return {};
        return roles_[which].value(rows_[index.row()]);
    }

    QHash<int, QByteArray> roleNames() const override {
        QHash<int, QByteArray> names;
        for (std::size_t i = 0; i < roles_.size(); ++i)
            names.insert(Qt::UserRole + int(i), roles_[i].name);
        return names;
    }

  private:
    static QSet<qint64> keysOf(const QList<Record>& rows) {
        QSet<qint64> keys;
        for (const Record& row : rows)
            keys.insert(row.key());
        return keys;
    }

    void removeMissing(const QList<Record>& next) {
        const QSet<qint64> wanted = keysOf(next);
        for (int row = int(rows_.size()) - 1; row >= 0; --row) {
            if (wanted.contains(rows_[row].key())) continue;
            beginRemoveRows({}, row, row);
            rows_.removeAt(row);
            endRemoveRows();
        }
    }

    // What stays stands in the same order in both lists.
    bool ordersAgree(const QList<Record>& next) const {
        int row = 0;
        for (const Record& record : next)
            if (row < rows_.size() && rows_[row].key() == record.key()) ++row;
        return row == rows_.size();
    }

    void insertAt(int row, const Record& record) {
        beginInsertRows({}, row, row);
        rows_.insert(row, record);
        endInsertRows();
    }

    void replaceAt(int row, const Record& record) {
        if (rows_[row] == record) return;
        rows_[row] = record;
        emit dataChanged(index(row), index(row));
    }

    std::vector<Role> roles_;
    QList<Record> rows_;
};

}  // namespace sohoa::ui
