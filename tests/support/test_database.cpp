#include "tests/support/test_database.h"

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>

#include "core/error_codes.h"
#include "store/schema.h"
#include "tests/support/program.h"

namespace sohoa::test {

namespace fs = std::filesystem;

// Debian keeps the servers of each version apart and off PATH.
static fs::path serverPrograms() {
    const fs::path root = "/usr/lib/postgresql";
    std::error_code none;
    fs::path newest;
    for (const auto& version : fs::directory_iterator(root, none))
        if (fs::exists(version.path() / "bin" / "initdb")) newest = std::max(newest, version.path() / "bin");
    return newest;
}

namespace {

// A server in a folder of its own, reached by a socket there. It refuses to run as root; then it runs as postgres.
class Server {
  public:
    Server() {
        if (::geteuid() == 0) command({"chown", "postgres", data().string(), folder_.path().string()});
        command(asServer({programs_ / "initdb", "-D", data().string(), "-U", "sohoa", "--auth=trust", "-E", "UTF8",
                          "--no-locale", "--no-sync"}));
        command(asServer({programs_ / "pg_ctl", "-D", data().string(), "-w", "-l", (folder_ / "log").string(), "-o",
                          fmt::format("-k {} -c listen_addresses='' -c max_connections=60", folder_.path().string()),
                          "start"}));
    }
    ~Server() { run(asServer({programs_ / "pg_ctl", "-D", data().string(), "-m", "immediate", "stop"})); }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    std::string connection(std::string_view schema) const {
        return fmt::format("postgresql://host={} dbname=postgres user=sohoa options='-c search_path={}'",
                           folder_.path().string(), schema);
    }

  private:
    fs::path data() const {
        const fs::path folder = folder_ / "data";
        fs::create_directory(folder);
        return folder;
    }
    static std::vector<std::string> asServer(std::vector<std::string> words) {
        if (::geteuid() != 0) return words;
        const std::vector<std::string> user{"setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"};
        words.insert(words.begin(), user.begin(), user.end());
        return words;
    }
    static void command(const std::vector<std::string>& words) {
        const Ran ran = run(words);
        if (ran.status == 0) return;
        fmt::print(stderr, "{} failed: {}{}\n", words.at(words.size() > 4 ? 4 : 0), ran.out, ran.err);
        std::exit(1);
    }

    TemporaryFolder folder_;
    fs::path programs_ = serverPrograms();
};

Server& server() {
    static Server one;
    return one;
}

}  // namespace

bool TestDatabase::available(Dialect dialect) { return dialect == Dialect::Sqlite || !serverPrograms().empty(); }

TestDatabase::TestDatabase(Dialect dialect) {
    static std::atomic<int> count{0};
    if (dialect == Dialect::Sqlite) {
        connection_ = fmt::format("sqlite3://db={}", (folder_ / "a.db").string());
        return;
    }
    const std::string schema = fmt::format("test_{}", ++count);
    connection_ = server().connection(schema);
    auto database = Database::open(connection_);
    if (!database || !database->execute("CREATE SCHEMA " + schema)) std::abort();
}

TestDatabase::~TestDatabase() = default;

Config TestDatabase::config() const {
    Config config;
    config.home = folder_.path();
    config.store.connection = connection_;
    return config;
}

Database OnBothDatabases::open() const {
    auto database = Database::open(database_->connection());
    if (!database) throw std::runtime_error(database.error().detail);
    return std::move(*database);
}

Database OnBothDatabases::openMigrated() const {
    Database database = open();
    if (auto done = migrate(database); !done) throw std::runtime_error(done.error().detail);
    return database;
}

std::string databaseName(const testing::TestParamInfo<Dialect>& info) {
    return info.param == Dialect::Sqlite ? "Sqlite" : "Postgres";
}

}  // namespace sohoa::test
