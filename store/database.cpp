#include "store/database.h"

#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <deque>

#include "core/error_codes.h"

namespace sohoa {

struct Database::Session {
    soci::session sql;
    Dialect dialect = Dialect::Sqlite;
    bool inTransaction = false;
    bool lost = false;  // the server went away: connect again before the next statement
    // SQLite lets whoever asks at the right moment write next, and under load the same one may go without for long. Who
    // begins a transaction stands in line here first.
    int line = -1;

    ~Session() {
        if (line >= 0) ::close(line);
    }
    void standInLine() const {
        while (line >= 0 && ::flock(line, LOCK_EX) != 0 && errno == EINTR) {
        }
    }
    void leaveLine() const {
        if (line >= 0) ::flock(line, LOCK_UN);
    }
};

Database::Database(std::unique_ptr<Session> session) : session_(std::move(session)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Dialect Database::dialect() const { return session_->dialect; }

// The database's own words without the statement and its values, which SOCI's what() adds and PostgreSQL's detail line
// repeats: they are content.
static std::string messageOf(const soci::soci_error& e) {
    const std::string message = e.get_error_message();
    return message.substr(0, message.find('\n'));
}

static tl::unexpected<Error> failed(const soci::soci_error& e) {
    const std::string message = messageOf(e);
    const bool full = message.find("disk is full") != std::string::npos ||
                      message.find("No space left on device") != std::string::npos;
    return fail(full ? errors::DiskFull : errors::StoreUnavailable, message);
}

static void prepareSession(soci::session& sql, Dialect dialect) {
    switch (dialect) {
        case Dialect::Sqlite:
            sql << "PRAGMA busy_timeout = 20000";
            sql << "PRAGMA journal_mode = WAL";
            sql << "PRAGMA synchronous = FULL";
            sql << "PRAGMA foreign_keys = ON";
            break;
        case Dialect::Postgres:
            sql << "SET client_encoding = 'UTF8'";
            sql << "SET synchronous_commit = on";
            sql << "SET client_min_messages = warning";
            break;
    }
}

static bool takePrefix(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

// Beside the database: "db=/path/sohoa.db" → /path/sohoa.db-line. Without it the wait is SQLite's own.
static int openLine(std::string_view connection) {
    if (!takePrefix(connection, "db=")) return -1;
    const std::string path = std::string(connection.substr(0, connection.find(' '))) + "-line";
    return ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0640);
}

Result<Database> Database::open(const std::string& connection) {
    std::string_view rest = connection;
    auto session = std::make_unique<Session>();
    try {
        if (takePrefix(rest, "sqlite3://")) {
            session->sql.open(*soci::factory_sqlite3(), std::string(rest));
            session->line = openLine(rest);
        } else if (takePrefix(rest, "postgresql://")) {
            session->dialect = Dialect::Postgres;
            session->sql.open(*soci::factory_postgresql(), std::string(rest));
        } else {
            return fail(errors::StoreUnavailable, "the connection begins with sqlite3:// or postgresql://");
        }
        prepareSession(session->sql, session->dialect);
    } catch (const soci::soci_error& e) {
        return failed(e);
    }
    return Database(std::move(session));
}

void Database::connectAgain() {
    if (!session_->lost) return;
    session_->sql.reconnect();
    prepareSession(session_->sql, session_->dialect);
    session_->lost = false;
}

// SQLite opens a file that it may not write just then for reading, and stays so when the disk can be written again.
void Database::noteLoss(std::string_view why) {
    switch (session_->dialect) {
        case Dialect::Sqlite:
            session_->lost = session_->lost || why.find("readonly database") != std::string_view::npos;
            break;
        case Dialect::Postgres: session_->lost = session_->lost || !session_->sql.is_connected(); break;
    }
}

namespace {

// SOCI keeps references to what it binds: the values stand still in deques for as long as the statement lives.
class Bound {
  public:
    Bound(soci::statement& statement, const std::vector<SqlValue>& values, const std::vector<std::size_t>& order) {
        for (std::size_t index : order) {
            const SqlValue& value = values.at(index);
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

// Both databases bind by position; PostgreSQL's backend counts every mention of a name. So every mention becomes a
// placeholder of its own, in order.
struct Positioned {
    std::string sql;
    std::vector<std::size_t> order;  // indices of the values
};

Positioned positioned(std::string_view sql) {
    Positioned result;
    bool quoted = false;
    for (std::size_t i = 0; i < sql.size(); ++i) {
        if (sql[i] == '\'') quoted = !quoted;
        std::size_t number = 0;
        const char* const digits = sql.data() + i + 1;
        const auto parsed = std::from_chars(digits, sql.data() + sql.size(), number);
        if (quoted || sql[i] != ':' || i + 1 >= sql.size() || parsed.ec != std::errc{} || number == 0) {
            result.sql += sql[i];
            continue;
        }
        result.order.push_back(number - 1);
        result.sql += ":v" + std::to_string(result.order.size());
        i += static_cast<std::size_t>(parsed.ptr - digits);
    }
    return result;
}

}  // namespace

Result<std::vector<SqlRow>> Database::query(std::string_view sql, std::size_t columns,
                                            const std::vector<SqlValue>& values) {
    const Positioned written = positioned(sql);
    try {
        connectAgain();
        soci::statement statement(session_->sql);
        std::vector<std::string> cells(columns);
        std::vector<soci::indicator> indicators(columns, soci::i_ok);
        for (std::size_t i = 0; i < columns; ++i)
            statement.exchange(soci::into(cells[i], indicators[i]));
        const Bound bound(statement, values, written.order);
        statement.alloc();
        statement.prepare(written.sql, soci::details::st_one_time_query);
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
        noteLoss(e.what());
        return failed(e);
    }
}

Result<std::int64_t> Database::execute(std::string_view sql, const std::vector<SqlValue>& values) {
    const Positioned written = positioned(sql);
    try {
        connectAgain();
        soci::statement statement(session_->sql);
        const Bound bound(statement, values, written.order);
        statement.alloc();
        statement.prepare(written.sql, soci::details::st_one_time_query);
        statement.define_and_bind();
        statement.execute(true);
        return statement.get_affected_rows();
    } catch (const soci::soci_error& e) {
        noteLoss(e.what());
        return failed(e);
    }
}

// One writer at a time on both databases. On PostgreSQL the lock is the office's own, named by a number of our choice.
static void begin(soci::session& sql, Dialect dialect) {
    switch (dialect) {
        case Dialect::Sqlite: sql << "BEGIN IMMEDIATE"; break;
        case Dialect::Postgres:
            sql << "BEGIN";
            sql << "SELECT pg_advisory_xact_lock(5726501)";
            break;
    }
}

Result<> Database::transaction(const std::function<Result<>()>& work) {
    if (session_->inTransaction) return work();
    session_->standInLine();
    auto done = transactionInLine(work);
    session_->leaveLine();
    return done;
}

Result<> Database::transactionInLine(const std::function<Result<>()>& work) {
    try {
        connectAgain();
        begin(session_->sql, session_->dialect);
        session_->inTransaction = true;
        auto done = work();
        session_->inTransaction = false;
        session_->sql << (done ? "COMMIT" : "ROLLBACK");
        return done;
    } catch (const soci::soci_error& e) {
        session_->inTransaction = false;
        noteLoss(e.what());
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
