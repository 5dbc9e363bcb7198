// One connection to the store's database through SOCI: SQLite with a write-ahead log and full sync, or PostgreSQL. One
// thread.
//
// Values go in as texts, whole numbers or null and come out as texts or null; the statements are plain SQL that both
// understand.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/result.h"

namespace sohoa {

using SqlValue = std::variant<std::nullptr_t, std::int64_t, std::string>;
using SqlRow = std::vector<std::optional<std::string>>;

enum class Dialect { Sqlite, Postgres };

class Database {
  public:
    // connection: "sqlite3://db=/path", or "postgresql://" and libpq's keywords ("host=… dbname=… user=…"). Fails with
    // store.unavailable, also later, when the server goes away; the next call connects again.
    static Result<Database> open(const std::string& connection);
    Dialect dialect() const;
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    // Placeholders :1, :2, … stand for the first, the second value, anywhere and as often as wanted. The row has as
    // many columns as asked for.
    Result<std::vector<SqlRow>> query(std::string_view sql, std::size_t columns,
                                      const std::vector<SqlValue>& values = {});
    // The number of rows that were changed.
    Result<std::int64_t> execute(std::string_view sql, const std::vector<SqlValue>& values = {});

    // All of it or nothing: what fails inside is rolled back. The office's one write lock is taken at the start, so
    // that nobody else writes between what is read and what is written inside; a transaction within joins the outer
    // one.
    Result<> transaction(const std::function<Result<>()>& work);

  private:
    struct Session;
    explicit Database(std::unique_ptr<Session> session);
    Result<> transactionInLine(const std::function<Result<>()>& work);
    void connectAgain();
    void noteLoss(std::string_view why);
    std::unique_ptr<Session> session_;
};

// Columns of a row with the type asked for; a null is "" or 0.
std::string text(const SqlRow& row, std::size_t column);
std::int64_t integer(const SqlRow& row, std::size_t column);

}  // namespace sohoa
