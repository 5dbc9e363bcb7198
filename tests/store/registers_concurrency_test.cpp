// Many writers at once, some of whom give up or are killed in the middle: no number is lost, given twice or left out.
#include <fcntl.h>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

#include "store/ledger.h"
#include "store/registers/register_page.h"
#include "tests/store/registers_act.h"
#include "tests/support/test_database.h"

namespace sohoa {
namespace {

std::int64_t single(Database& database, const std::string& sql) {
    auto rows = database.query(sql, 1);
    return rows ? integer(rows->at(0), 0) : -1;
}

// Every act that was committed has its job, its arrival number and its copy's number; nothing else is there.
void expectWhole(Database& db, std::int64_t acts) {
    EXPECT_EQ(single(db, "SELECT count(*) FROM job"), acts);
    for (const auto& [series, book] : {std::pair{arrivalSeries, "incoming"}, std::pair{copySeries, "copies"}}) {
        const auto state = seriesState(db, series, 2026);
        ASSERT_TRUE(state);
        EXPECT_EQ(state->last, acts) << series;
        EXPECT_EQ(state->given, acts) << series;
        const std::string lines = fmt::format(" FROM register_entry WHERE register = '{}'", book);
        EXPECT_EQ(single(db, "SELECT count(*)" + lines), acts) << book;
        EXPECT_EQ(single(db, "SELECT count(DISTINCT number)" + lines), acts) << book;
        EXPECT_EQ(single(db, "SELECT MIN(number)" + lines), 1) << book;
        EXPECT_EQ(single(db, "SELECT MAX(number)" + lines), acts) << book;
    }
    const auto verdict = verifyLedger(db);
    ASSERT_TRUE(verdict);
    EXPECT_EQ(verdict->brokenAt, 0) << verdict->reason;
    EXPECT_EQ(verdict->entries, 2 * acts);
}

class EightThreads : public test::OnBothDatabases {};
INSTANTIATE_TEST_SUITE_P(On, EightThreads, testing::Values(Dialect::Postgres), test::databaseName);

TEST_P(EightThreads, giveEveryNumberOnceThoughSomeGiveUpOrLoseTheirConnection) {
    Database db = openMigrated();
    constexpr int threads = 8, each = 25;
    std::atomic<int> committed{0}, gaveUp{0}, lost{0}, other{0};
    const auto work = [&](int thread) {
        Database own = open();
        for (int i = 1; i <= each; ++i) {
            const bool givesUp = (thread + i) % 5 == 0, isKilled = (thread + i) % 11 == 0;
            const auto done = test::enterOne(own, "thread", [&]() -> Result<> {
                if (isKilled) return own.query("SELECT pg_terminate_backend(pg_backend_pid())", 1).map([](auto&&) {});
                if (givesUp) return fail(errors::WrongState);
                return {};
            });
            if (done)
                ++committed;
            else if (done.error().code == errors::WrongState)
                ++gaveUp;
            else if (isKilled)
                ++lost;
            else
                ++other;
        }
    };
    std::vector<std::thread> all;
    for (int thread = 0; thread < threads; ++thread)
        all.emplace_back(work, thread);
    for (std::thread& thread : all)
        thread.join();
    EXPECT_EQ(other, 0);
    EXPECT_GT(gaveUp, 10);
    EXPECT_GT(lost, 10);
    EXPECT_EQ(committed + gaveUp + lost, threads * each);
    expectWhole(db, committed);
}

struct Writer {
    pid_t pid = -1;
    int out = -1;
};

Writer start(const std::string& connection, int seed, int acts, int dieAt) {
    const std::string program = std::string(SOHOA_TEST_BIN) + "/../tests/registers_writer";
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) throw std::runtime_error("pipe");
    const std::array<std::string, 3> numbers{std::to_string(seed), std::to_string(acts), std::to_string(dieAt)};
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        ::execl(program.c_str(), program.c_str(), connection.c_str(), numbers[0].c_str(), numbers[1].c_str(),
                numbers[2].c_str(), nullptr);
        ::_exit(127);
    }
    ::close(pipe[1]);
    return {pid, pipe[0]};
}

// How many acts the writer said it had committed, and how it ended.
std::pair<int, int> finish(const Writer& writer) {
    int lines = 0, status = 0;
    std::array<char, 256> block{};
    for (ssize_t got = 0; (got = ::read(writer.out, block.data(), block.size())) > 0;)
        lines += static_cast<int>(std::count(block.begin(), block.begin() + got, '\n'));
    ::close(writer.out);
    ::waitpid(writer.pid, &status, 0);
    return {lines, status};
}

class FourProcesses : public test::OnBothDatabases {};
INSTANTIATE_TEST_SUITE_P(On, FourProcesses, testing::Values(Dialect::Sqlite), test::databaseName);

TEST_P(FourProcesses, giveEveryNumberOnceThoughSomeAreKilledInTheMiddle) {
    Database db = openMigrated();
    const std::string connection = testDatabase().connection();
    constexpr int processes = 4, lives = 4, each = 12;
    int committed = 0, killed = 0;
    // Each of the four begins anew when it ended; three of its four lives end in the middle of an act.
    std::array<std::thread, processes> slots;
    std::array<std::array<std::pair<int, int>, lives>, processes> ends;
    for (int slot = 0; slot < processes; ++slot)
        slots[slot] = std::thread([&, slot] {
            for (int life = 0; life < lives; ++life)
                ends[slot][life] =
                    finish(start(connection, slot + life, each, life == 0 ? 0 : 2 + 3 * life + slot / 2));
        });
    for (std::thread& slot : slots)
        slot.join();
    for (const auto& ofSlot : ends)
        for (const auto& [lines, status] : ofSlot) {
            committed += lines;
            const bool dead = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
            killed += dead ? 1 : 0;
            EXPECT_TRUE(dead || (WIFEXITED(status) && WEXITSTATUS(status) == 0)) << status;
        }
    EXPECT_EQ(killed, processes * (lives - 1));
    EXPECT_GT(committed, 60);
    expectWhole(db, committed);
}

// From outside, at a moment of chance: what was committed and not yet told may differ by the one act.
TEST_P(FourProcesses, loseNothingWhenTheyAreKilledFromOutside) {
    Database db = openMigrated();
    const std::string connection = testDatabase().connection();
    constexpr int processes = 4;
    std::array<Writer, processes> writers;
    for (int i = 0; i < processes; ++i)
        writers[i] = start(connection, i, 100'000, 0);
    for (const Writer& writer : writers) {
        std::array<char, 2> first{};
        ASSERT_EQ(::read(writer.out, first.data(), first.size()), 2) << "it has committed an act";
        ::usleep(50'000);
        ::kill(writer.pid, SIGKILL);
    }
    int told = processes;
    for (const Writer& writer : writers)
        told += finish(writer).first;
    const std::int64_t acts = single(db, "SELECT count(*) FROM job");
    EXPECT_GE(acts, told);
    EXPECT_LE(acts, told + processes);
    expectWhole(db, acts);
}

}  // namespace
}  // namespace sohoa
