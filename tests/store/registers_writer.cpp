// A process that enters documents into the registers of a store that others write to, rolls some back, and dies by
// SIGKILL in the middle of a transaction where it is told to.
//
//   registers_writer CONNECTION SEED ACTS DIE_AT      DIE_AT: which act it dies in, 0 for none
//
// Prints a line for every act that was committed.
#include <unistd.h>

#include <csignal>
#include <cstdlib>

#include "tests/store/registers_act.h"

int main(int count, char** words) {
    using namespace sohoa;
    if (count != 5) return 2;
    auto database = Database::open(words[1]);
    if (!database) return 3;
    const int seed = std::atoi(words[2]), acts = std::atoi(words[3]), dieAt = std::atoi(words[4]);
    for (int i = 1; i <= acts; ++i) {
        const bool givesUp = (seed + i) % 5 == 0;
        const auto done = test::enterOne(*database, "writer", [&]() -> Result<> {
            if (i == dieAt) ::kill(::getpid(), SIGKILL);
            if (givesUp) return fail(errors::WrongState);
            return {};
        });
        if (!done && done.error().code != errors::WrongState) return 4;
        if (done && ::write(STDOUT_FILENO, "+\n", 2) != 2) return 5;
    }
    return 0;
}
