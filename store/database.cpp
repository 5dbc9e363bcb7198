#include "store/database.h"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <charconv>
#include <deque>

#include "core/error_codes.h"

namespace sohoa {

struct Database::Session {
    soci::session sql;
    bool inTransaction = false;
};

Database::Database(std::unique_ptr<Session> session) : session_(std::move(session)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

static tl::unexpected<Error> failed(const soci::soci_error& e) {
    const std::string message = e.what();
    const bool full = message.find("disk is full") != std::string::npos;
    return fail(full ? errors::DiskFull : errors::StoreUnavailable, message);
}

Result<Database> Database::open(const std::string& connection) {
    static constexpr std::string_view prefix = "sqlite3://";
    if (!connection.starts_with(prefix)) return fail(errors::StoreUnavailable, "the connection begins with sqlite3://");
    auto session = std::make_unique<Session>();
    try {
        session->sql.open(*soci::factory_sqlite3(), connection.substr(prefix.size()));
        session->sql << "PRAGMA busy_timeout = 20000";
        session->sql << "PRAGMA journal_mode = WAL";
        session->sql << "PRAGMA synchronous = FULL";
        session->sql << "PRAGMA foreign_keys = ON";
    } catch (const soci::soci_error& e) {
        return failed(e);
    }
    return Database(std::move(session));
}

namespace {

// SOCI keeps references to what it binds: the values stand still in deques for as long as the statement lives.
class Bound {
  public:
    Bound(soci::statement& statement, const std::vector<SqlValue>& values) {
        for (const SqlValue& value : values) {
            indicators_.push_back(std::holds_alternative<std::nullptr_t>(value) ? soci::i_null : soci::i_ok);
            if (const auto* number = std::get_if<std::int64_t>(&value)) {
                numbers_.push_back(*number);
                statement.exchange(soci::use(numbers_.back(), indicators_.back()));
            } else {
                const auto* written = std::get_if<std::string>(&value);
                texts_.push_back(written ? *written : std::string());
                statement.exchange(soci::use(texts_.back(), indicators_.back()));
            }
        }
    }

  private:
    std::deque<std::string> texts_;
    std::deque<long long> numbers_;
    std::deque<soci::indicator> indicators_;
};

}  // namespace

Result<std::vector<SqlRow>> Database::query(std::string_view sql, std::size_t columns,
                                            const std::vector<SqlValue>& values) {
    try {
        soci::statement statement(session_->sql);
        std::vector<std::string> cells(columns);
        std::vector<soci::indicator> indicators(columns, soci::i_ok);
        for (std::size_t i = 0; i < columns; ++i)
            statement.exchange(soci::into(cells[i], indicators[i]));
        const Bound bound(statement, values);
        statement.alloc();
        statement.prepare(std::string(sql));
        statement.define_and_bind();
        std::vector<SqlRow> rows;
        for (bool more = statement.execute(true); more; more = statement.fetch()) {
            SqlRow row;
            for (std::size_t i = 0; i < columns; ++i)
                row.push_back(indicators[i] == soci::i_null ? std::nullopt : std::optional(cells[i]));
            rows.push_back(std::move(row));
        }
        return rows;
    } catch (const soci::soci_error& e) {
        return failed(e);
    }
}

Result<std::int64_t> Database::execute(std::string_view sql, const std::vector<SqlValue>& values) {
    try {
        soci::statement statement(session_->sql);
        const Bound bound(statement, values);
        statement.alloc();
        statement.prepare(std::string(sql));
        statement.define_and_bind();
        statement.execute(true);
        return statement.get_affected_rows();
    } catch (const soci::soci_error& e) {
        return failed(e);
    }
}

Result<> Database::transaction(const std::function<Result<>()>& work) {
    if (session_->inTransaction) return work();
    try {
        session_->sql << "BEGIN IMMEDIATE";
        session_->inTransaction = true;
        auto done = work();
        session_->inTransaction = false;
        session_->sql << (done ? "COMMIT" : "ROLLBACK");
        return done;
    } catch (const soci::soci_error& e) {
        session_->inTransaction = false;
        try {
            session_->sql << "ROLLBACK";
        } catch (const soci::soci_error&) {
            // Nothing was open any more: the database rolled back by itself.
        }
        return failed(e);
    }
}

std::string text(const SqlRow& row, std::size_t column) { return row.at(column).value_or(""); }

std::int64_t integer(const SqlRow& row, std::size_t column) {
    const std::string digits = text(row, column);
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

}  // namespace sohoa
